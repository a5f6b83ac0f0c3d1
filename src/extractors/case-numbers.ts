import { locate } from "../document/locate.ts";
import type { Span } from "../document/span.ts";
import type { CaseNumber } from "../record/schema.ts";
import { itemAt } from "../structure/outline.ts";
import type { ExtractContext } from "./context.ts";
import { bodyText } from "./body-text.ts";

/** The registry's keys (`RS 2021-04306`, `PS 5/24`), once per number and item; `normalized` has plain hyphens and single spaces. */
export function extractCaseNumbers(context: ExtractContext): CaseNumber[] {
  const { document, pack } = context;
  const text = bodyText(document);
  const taken: Span[] = [];
  // An item's own number (`Sak 8/24`) is no registry key, neither at its heading nor in the agenda.
  const heads = new Set([...context.outline.items.map((item) => item.head.start), ...context.outline.refused.map((head) => head.span.start)]);
  const numbers = new Set(context.outline.items.map((item) => item.label?.replace(/[.:\s]+$/u, "")));
  for (const pattern of pack.caseNumbers.patterns) {
    for (const match of text.matchAll(pattern)) {
      const lead = match[0].length - match[0].trimStart().length;
      const span = { start: match.index + lead, end: match.index + match[0].trimEnd().length };
      const inside = document.links.some((link) => link.anchor !== "words" && link.span.start <= span.start && span.end <= link.span.end);
      if (!inside && !heads.has(span.start) && !numbers.has(text.slice(span.start, span.end)) && !taken.some((other) => other.start < span.end && span.start < other.end)) taken.push(span);
    }
  }
  const seen = new Set<string>();
  return taken.sort((a, b) => a.start - b.start).flatMap((span): CaseNumber[] => {
    const words = document.text.slice(span.start, span.end);
    const normalized = words.normalize("NFKC").replace(/[\u2010-\u2015]/gu, "-").replace(/\s+/gu, " ");
    const item = itemAt(context.outline, span.start)?.id ?? null;
    const key = `${normalized}|${item ?? ""}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ text: words, normalized, item, evidence: [locate(document, span)] }];
  });
}
