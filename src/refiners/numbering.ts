import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import { locate } from "../document/locate.ts";
import type { Document } from "../document/model.ts";
import type { Outline, OutlineItem } from "../structure/index.ts";

/** Gaps and doubles of the agenda's numbers, as the document prints them: kept, and said. */
export function numberingFindings(document: Document, outline: Outline): Diagnostic[] {
  const findings: Diagnostic[] = [];
  const seen = new Set<string>();
  let before: OutlineItem | null = null;
  for (const item of outline.items) {
    if (item.number === null) continue;
    const key = `${item.parent ?? ""}|${item.number}`;
    const evidence = [locate(document, item.head)];
    if (seen.has(key)) findings.push(diagnostic("items/number-double", "info", `Unexpected number \`${item.number}\`: it stands twice`, { evidence }));
    seen.add(key);
    const gap = before && before.parent === item.parent && before.scheme === item.scheme ? Number(item.number) - Number(before.number) : 1;
    if (gap > 1 && gap < 20) findings.push(diagnostic("items/number-gap", "info", `Expected number \`${Number(before?.number) + 1}\` after \`${before?.number ?? ""}\`, found \`${item.number}\``, { evidence }));
    if (item.parent === (before?.parent ?? null) || before === null) before = item;
  }
  return findings;
}
