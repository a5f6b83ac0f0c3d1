import type { SourceLine } from "../stray-html.ts";

/**
 * Takes out what HackMD, Kramdown and Pandoc add to Markdown, line for line: fences of `:::` boxes, attribute lists, headings without a space.
 * @example withoutExtras([{ number: 1, text: "## Beslut {#beslut}" }])[0].text // "## Beslut"
 */
export function withoutExtras(lines: readonly SourceLine[]): SourceLine[] {
  const glued = lines.some((line) => /^##{1,5}[\p{L}\p{N}]/u.test(line.text));
  return lines.map((line) => {
    // ":::info", ":::spoiler Detaljer", ":::"
    const box = /^\s{0,12}:{3,8}\s{0,3}(?:\{[^{}]{0,200}\}|[\w-]{0,30})\s{0,5}(?<title>.*)$/u.exec(line.text);
    if (box) return { ...line, text: box.groups?.["title"]?.replace(/:{3,8}\s*$/u, "") ?? "" };
    // "##2. Val", "#Protokoll": GitHub once took these for headings. A single "#12" is an issue.
    return { ...line, text: line.text.replace(glued ? /^(#{2,6}(?=[\p{L}\p{N}§*])|#(?=\p{Lu}))/u : /(?!)/u, "$1 ").replace(/\s{0,5}\{(?::[^{}]{0,200}|#[\w-]{1,60}|\.[\w-]{1,60})\}\s{0,5}$/u, "") };
  });
}

/** A mark that asks for a table of contents: "[TOC]", "[[_TOC_]]", "{:toc}". */
export function isContentsMark(text: string): boolean {
  return /^(?:\[\[?_?toc_?\]?\]|\$\{toc\})$/iu.test(text.trim());
}

/**
 * Marks within running text that CommonMark does not know: `==marked==`, and stars of a `**strong **` that was not closed by the rules.
 * @example plainWords("==viktigt== och **Beslut **") // "viktigt och Beslut "
 */
export function plainWords(text: string): string {
  return text.replace(/==(?=[^\s=])(?<words>[^=\n]{1,500})==/gu, "$<words>").replace(/(?<!\*)\*\*(?!\*)/gu, "");
}
