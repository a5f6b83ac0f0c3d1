import { caseNumbersIn } from "../dates/index.ts";
import { locate } from "../document/locate.ts";
import { overlaps, trimSpan, type Span } from "../document/span.ts";
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
  for (const found of caseNumbersIn(text, pack)) {
    const span = trimSpan(text, found);
    const inside = document.links.some((link) => link.anchor !== "words" && link.span.start <= span.start && span.end <= link.span.end);
    if (!inside && !heads.has(span.start) && !numbers.has(text.slice(span.start, span.end)) && !taken.some((other) => overlaps(other, span))) taken.push(span);
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
