import { dropStart, type FlowLine } from "./flow.ts";
import { bulletOf, endsSentence, isRuler } from "./shape.ts";

/** What a plain text's own marks say: the marks of Org files and wikis, and titles underlined with a ruler. */
type Mark = { readonly kind: "heading"; readonly level: number; readonly skip: number } | { readonly kind: "underlined"; readonly level: number } | { readonly kind: "ruler" } | { readonly kind: "setting" };

export interface MarkStyle {
  /** Lines such as "** Title" are Org headings. */
  readonly org: boolean;
  /** Lines such as "* Title", each alone between blank lines, are headings too. */
  readonly stars: boolean;
}

export function markStyle(lines: readonly FlowLine[]): MarkStyle {
  const stars = lines.flatMap((line, i) => (/^\* \S/u.test(line.text) && line.indent === 0 ? [i] : []));
  const alone = (i: number): boolean => (lines[i - 1]?.text ?? "") === "" && (lines[i + 1]?.text ?? "") === "";
  return { org: lines.some((line) => isOrgHeading(line) && line.text.startsWith("**")), stars: stars.length >= 2 && stars.every(alone) };
}

/** The mark at a line, if it carries one. */
export function markAt(lines: readonly FlowLine[], at: number, style: MarkStyle): Mark | undefined {
  const line = lines[at] as FlowLine;
  if (line.opens !== undefined || line.text === "") return undefined;
  if (style.org && /^#(?:\+[A-Za-z_]{2,20}:| |$)/u.test(line.text)) return { kind: "setting" };
  if (isOrgHeading(line) && (style.org || style.stars)) return headingAt(line.text, /^\*{1,6}\s{1,5}/u);
  if (line.text.startsWith("==") && /^={2,6}\s{0,3}[\p{L}\p{N}§]/u.test(line.text) && line.text.length <= 150) return headingAt(line.text, /^={2,6}\s{0,3}/u);
  if (isRuler(line.text)) return { kind: "ruler" };
  const below = lines[at + 1]?.text ?? "";
  if (!isUnderline(below, line) || (lines[at - 1]?.text ?? "") !== "" || bulletOf(line.text)) return undefined;
  return { kind: "underlined", level: below.startsWith("=") ? 1 : 2 };
}

/** Takes the marks off a heading's line. */
export function stripMark(line: FlowLine, mark: Mark & { readonly kind: "heading" }): FlowLine {
  const bare = dropStart(line, mark.skip);
  const text = bare.text.replace(/\s{0,3}={2,6}$/u, "");
  return { ...bare, text, indent: 0, opens: { kind: "heading", level: mark.level } };
}

function headingAt(text: string, mark: RegExp): Mark {
  const skip = mark.exec(text)?.[0].length ?? 0;
  const level = /^[*=]{1,6}/u.exec(text)?.[0].length ?? 1;
  return { kind: "heading", level: text.startsWith("=") ? Math.max(1, level - 1) : level, skip };
}

function isOrgHeading(line: FlowLine): boolean {
  return line.indent === 0 && /^\*{1,6} +\S/u.test(line.text);
}

/** About as long as its title: half to twice the length. */
function isUnderline(text: string, title: FlowLine): boolean {
  if (!/^(?:={3,}|-{3,}|~{3,})$/u.test(text) || title.text.length > 100 || endsSentence(title.text)) return false;
  return text.length >= title.text.length * 0.5 && text.length <= title.text.length * 2 + 3;
}
