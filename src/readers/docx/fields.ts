import { elements, type XmlElement } from "./xml.ts";

/** Where a link leads; the pieces of one link share the object. */
export interface LinkTarget {
  readonly url: string;
}

interface Field {
  instruction: string;
  inResult: boolean;
  link: LinkTarget | undefined;
  contents: boolean;
}

/**
 * The complex fields that are open while a story is read: `begin`, instruction, `separate`, result, `end`, nested and over many paragraphs.
 * Results are text, instructions are not.
 */
export class Fields {
  readonly #open: Field[] = [];

  begin(): void {
    this.#open.push({ instruction: "", inResult: false, link: undefined, contents: false });
  }

  /** A field whose instruction stands in an attribute (`w:fldSimple`). */
  beginSimple(instruction: string): void {
    this.begin();
    this.instruct(instruction);
    this.separate();
  }

  instruct(text: string): void {
    const field = this.#open.findLast((it) => !it.inResult);
    if (field) field.instruction += text;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (!field || field.inResult) return;
    field.inResult = true;
    const url = hyperlinkTarget(field.instruction);
    field.link = url === undefined ? undefined : { url };
    field.contents = /^\s{0,9}TOC(?:\s|$)/iu.test(field.instruction);
  }

  /** Closes the innermost field; gives the words of a `MACROBUTTON` field, whose text stands in its instruction. */
  end(): string {
    const field = this.#open.pop();
    if (!field || field.inResult) return "";
    return /^\s{0,9}MACROBUTTON\s{1,9}\S{1,99}\s([^\\]{1,999})/iu.exec(field.instruction)?.[1]?.trim() ?? "";
  }

  get inInstruction(): boolean {
    return this.#open.some((field) => !field.inResult);
  }

  get inContents(): boolean {
    return this.#open.some((field) => field.contents);
  }

  get link(): LinkTarget | undefined {
    return this.#open.findLast((field) => field.link)?.link;
  }
}

/**
 * The address of a `HYPERLINK` instruction; undefined for other fields and for places within the document.
 * @example hyperlinkTarget(' HYPERLINK "https://example.org/a" \\o "tip" ') // "https://example.org/a"
 * @example hyperlinkTarget(' HYPERLINK \\l "_Toc1" ') // undefined
 */
export function hyperlinkTarget(instruction: string): string | undefined {
  const [name, ...rest] = words(instruction);
  if (name?.text.toUpperCase() !== "HYPERLINK") return undefined;
  let url: string | undefined;
  let place: string | undefined;
  for (let i = 0; i < rest.length; i++) {
    const { text, quoted } = rest[i] as Word;
    if (quoted || !text.startsWith("\\")) url ??= text.trim();
    else if (/^\\[lot]$/iu.test(text)) {
      // The switches for a place within the target, a tip and a frame take the next word.
      const next = rest[++i]?.text;
      if (text.toLowerCase() === "\\l") place = next;
    }
  }
  if (!url || url.startsWith("#")) return undefined;
  return place && !url.includes("#") ? `${url}#${place}` : url;
}

interface Word {
  readonly text: string;
  readonly quoted: boolean;
}

/** The words of an instruction: bare, or in quotation marks, in which a backslash guards the next sign. */
function words(instruction: string): Word[] {
  const found: Word[] = [];
  let at = 0;
  while (at < instruction.length) {
    const close = { '"': '"', "“": "”" }[instruction.charAt(at)];
    let text = "";
    if (close === undefined) {
      while (at < instruction.length && !/[\s"“]/u.test(instruction.charAt(at))) text += instruction.charAt(at++);
      if (text === "") at++;
      else found.push({ text, quoted: false });
    } else {
      for (at++; at < instruction.length && instruction.charAt(at) !== close; at++) {
        if (/\\["\\]/u.test(instruction.slice(at, at + 2))) at++;
        text += instruction.charAt(at);
      }
      at++;
      found.push({ text, quoted: true });
    }
  }
  return found;
}

/** The `begin` marks of a story that no `end` closes: a damaged file must not lose all the text that follows one. */
export function unclosedFields(root: XmlElement): ReadonlySet<XmlElement> {
  const open: XmlElement[] = [];
  const walk = (element: XmlElement): void => {
    for (const node of elements(element)) {
      if (node.name === "del" || node.name === "moveFrom") continue;
      if (node.name === "fldChar" && node.attributes["fldCharType"] === "begin") open.push(node);
      else if (node.name === "fldChar" && node.attributes["fldCharType"] === "end") open.pop();
      else walk(node);
    }
  };
  walk(root);
  return new Set(open);
}
