import { SaxesParser } from "saxes";
import { DocxError } from "./container.ts";

/**
 * An element of a part. Names and attributes are local names: `w:p`, `ns0:p` and strict OOXML's `p` are all `p`, and where two
 * vocabularies share a name (`w:t`, `m:t`) both mean the same to a reader of text.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
  /** True where text stands somewhere inside; noted on the way up, since asking later would walk nested branches again and again. */
  holdsText: boolean;
}

/** Counts elements over all parts of a file. */
export interface ElementBudget {
  left: number;
}

/** Deeper than any document: nested tables and content controls stay below 100. Keeps the recursive walks off the stack's end. */
const MAX_DEPTH = 500;
/** Each level copies what is inside once more. */
const MAX_ALTERNATES = 20;
const TEXT_ELEMENTS = new Set(["t", "instrText"]);
const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

/**
 * Parses a part. `mc:AlternateContent` is replaced by one of its branches, so that nobody meets the same text box twice.
 * @throws DocxError for XML that is not well-formed, has a DTD (OPC forbids it), or is too large.
 */
export function parseXml(part: string, bytes: Uint8Array, budget: ElementBudget): XmlElement {
  const parser = new SaxesParser();
  const top: OpenElement = { name: "", attributes: NO_ATTRIBUTES, children: [], holdsText: false };
  const open: OpenElement[] = [top];
  let alternates = 0;
  parser.on("doctype", () => fail(part, "it has a document type declaration"));
  parser.on("error", (error) => fail(part, error.message));
  parser.on("opentag", (tag) => {
    if (--budget.left < 0) throw new DocxError("limit/inflated", `${part} holds more elements than the limit.`);
    if (open.length > MAX_DEPTH) fail(part, "its elements are nested too deep");
    const element: OpenElement = { name: localName(tag.name), attributes: localAttributes(tag.attributes), children: [], holdsText: false };
    if (element.name === "AlternateContent" && ++alternates > MAX_ALTERNATES) fail(part, "its alternatives are nested too deep");
    open.push(element);
  });
  parser.on("closetag", () => {
    const element = open.pop() as OpenElement;
    const parent = open.at(-1) as OpenElement;
    if (element.name === "t" || element.holdsText) parent.holdsText = true;
    if (element.name !== "AlternateContent") parent.children.push(element);
    else {
      alternates--;
      for (const node of chooseBranch(element)) parent.children.push(node);
    }
  });
  const text = (value: string): void => {
    const parent = open.at(-1) as OpenElement;
    if (TEXT_ELEMENTS.has(parent.name) || /\S/u.test(value)) parent.children.push(value);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.write(decode(bytes)).close();
  const root = elements(top)[0];
  return root ?? fail(part, "it is empty");
}

function fail(part: string, why: string): never {
  throw new DocxError("docx/damaged", `${part} cannot be read: ${why}`);
}

/** OPC allows UTF-8 and UTF-16. */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Revision marks (`w:rsidR`) and namespace declarations are most of a document's attributes, and nobody asks for them. */
function localAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let kept: Record<string, string> | undefined;
  for (const name in attributes) {
    const local = localName(name);
    if (name.startsWith("xmlns") || local.startsWith("rsid")) continue;
    kept ??= {};
    kept[local] = attributes[name] as string;
  }
  return kept ?? NO_ATTRIBUTES;
}

/** `Choice` and `Fallback` say the same in a newer and an older vocabulary: the first branch that holds text, else the first. */
function chooseBranch(alternate: OpenElement): readonly (XmlElement | string)[] {
  const branches = elements(alternate).filter((branch) => branch.name === "Choice" || branch.name === "Fallback") as OpenElement[];
  return (branches.find((branch) => branch.holdsText) ?? branches[0])?.children ?? [];
}

/** The child elements, in order. */
export function elements(parent: XmlElement | undefined): XmlElement[] {
  return (parent?.children ?? []).filter((node) => typeof node !== "string");
}

/** The first child of that name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  if (parent) for (const node of parent.children) if (typeof node !== "string" && node.name === name) return node;
  return undefined;
}

/** All children of that name. */
export function children(parent: XmlElement | undefined, name: string): XmlElement[] {
  return elements(parent).filter((element) => element.name === name);
}

/** The `w:val` of a child: `value(rPr, "sz")` of `<w:rPr><w:sz w:val="24"/></w:rPr>` is "24". */
export function value(parent: XmlElement | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes["val"];
}

/** As `value`, for whole numbers; anything else is undefined. */
export function integer(parent: XmlElement | undefined, name: string): number | undefined {
  const text = value(parent, name);
  return text !== undefined && /^-?\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

/** An on/off property: `<w:b/>` is true, `<w:b w:val="0"/>` false, none undefined. */
export function toggle(parent: XmlElement | undefined, name: string): boolean | undefined {
  const element = child(parent, name);
  if (!element) return undefined;
  return !["0", "false", "off", "none"].includes(element.attributes["val"] ?? "1");
}

/** The text directly inside an element. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).filter((node) => typeof node === "string").join("");
}
