import type { LinkTarget } from "./fields.ts";
import type { ParagraphText } from "./lines.ts";
import type { Story } from "./story.ts";
import { runFormat, type RunFormat } from "./styles.ts";
import { symbol, symbolText } from "./symbols.ts";
import { child, children, elements, integer, textOf, toggle, type XmlElement } from "./xml.ts";

/** What the runs of a paragraph hold beside its text. */
export interface ParagraphContent {
  readonly text: ParagraphText;
  /** The look that the paragraph's style gives. */
  readonly format: RunFormat;
  /** Text boxes that are anchored here, in order. */
  readonly boxes: XmlElement[];
  /** True where some of the text is the result of a table-of-contents field. */
  contents: boolean;
}

/** Never text: deleted or moved-away words, properties, and what only readers of proofs see. */
const SKIPPED = new Set(["del", "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rt", "rubyPr"]);

/** Reads what stands within a paragraph into `content`; elements it does not know are seen through. */
export function readInline(parent: XmlElement, story: Story, content: ParagraphContent, link?: LinkTarget): void {
  for (const element of elements(parent)) {
    if (SKIPPED.has(element.name)) continue;
    if (element.name === "r") readRun(element, story, content, link);
    else if (element.name === "hyperlink") readInline(element, story, content, hyperlink(element, story) ?? link);
    else if (element.name === "fldSimple") {
      story.fields.beginSimple(element.attributes["instr"] ?? "");
      readInline(element, story, content, link);
      story.fields.end();
    } else readInline(element, story, content, link);
  }
}

function hyperlink(element: XmlElement, story: Story): LinkTarget | undefined {
  const relationship = story.relationships.get(element.attributes["id"] ?? "");
  if (!relationship?.external || relationship.target.trim() === "" || relationship.target.startsWith("#")) return undefined;
  const anchor = element.attributes["anchor"];
  const target = relationship.target.trim();
  return { url: anchor && !target.includes("#") ? `${target}#${anchor}` : target };
}

function readRun(run: XmlElement, story: Story, content: ParagraphContent, link: LinkTarget | undefined): void {
  const format = runFormat(child(run, "rPr"), content.format, story.styles);
  const add = (text: string): void => {
    if (story.fields.inInstruction) story.fields.instruct(text);
    else if (!format.hidden) {
      content.text.add(text, format, story.fields.link ?? link);
      if (story.fields.inContents && text.trim() !== "") content.contents = true;
    }
  };
  for (const element of elements(run)) {
    switch (element.name) {
      case "t": add(symbolText(plainText(element), format.font)); break;
      case "tab": case "ptab": add("\t"); break;
      case "noBreakHyphen": add("-"); break;
      case "sym": add(symbol(element.attributes["char"] ?? "", element.attributes["font"])); break;
      case "br": case "cr": if (!format.hidden && !story.fields.inInstruction) content.text.breakLine(); break;
      case "instrText": story.fields.instruct(textOf(element)); break;
      case "fldChar":
        add(formField(element));
        add(followField(element, story));
        break;
      case "footnoteReference": case "endnoteReference": if (!format.hidden) noteReference(element, story); break;
      case "drawing": case "pict": case "object": if (!format.hidden) content.boxes.push(...textBoxes(element)); break;
      // A run can hold a run or a wrapper: `w:ruby` with its base, compatibility wrappers.
      case "ruby": case "rubyBase": case "r": case "smartTag": case "sdt": readInline({ ...run, children: [element] }, story, content, link); break;
      default: break;
    }
  }
}

/** Text of a pretty-printed file starts and ends with line ends that mean nothing. */
function plainText(element: XmlElement): string {
  const text = textOf(element);
  if (element.attributes["space"] === "preserve" || !/[\r\n]/u.test(text)) return text;
  return text.replace(/^\s{0,999}[\r\n]\s{0,999}|[\r\n]\s{0,999}$/gu, "");
}

/** What an old form's check box or choice shows: it stands in the field's data, not in its result. */
function formField(mark: XmlElement): string {
  const data = child(mark, "ffData");
  const box = child(data, "checkBox");
  if (box) return toggle(box, "checked") ?? toggle(box, "default") ?? false ? "☒" : "☐";
  const choice = child(data, "ddList");
  return children(choice, "listEntry")[integer(choice, "result") ?? integer(choice, "default") ?? 0]?.attributes["val"] ?? "";
}

/** Follows a complex field; gives the text that its end shows. */
function followField(mark: XmlElement, story: Story): string {
  switch (mark.attributes["fldCharType"]) {
    case "begin": if (!story.unclosed.has(mark)) story.fields.begin(); return "";
    case "separate": story.fields.separate(); return "";
    case "end": return story.fields.end();
    default: return "";
  }
}

/** The contents of text boxes, and the words of WordArt (a `DRAFT` across the page). */
function textBoxes(drawing: XmlElement): XmlElement[] {
  return elements(drawing).flatMap((element) => {
    if (element.name === "txbxContent") return [element];
    if (element.name === "textpath" && element.attributes["string"]) return [wordArt(element.attributes["string"])];
    return textBoxes(element);
  });
}

function wordArt(text: string): XmlElement {
  return ["t", "r", "p", "txbxContent"].reduce<XmlElement | string>((inner, name) => ({ name, attributes: {}, children: [inner] }), text) as XmlElement;
}

function noteReference(element: XmlElement, story: Story): void {
  const id = element.attributes["id"];
  if (id !== undefined) story.notes.add(`${element.name === "footnoteReference" ? "footnote" : "endnote"}:${id}`);
}
