import { compilePhrases, type PhraseMatcher } from "../locales/phrases.ts";
import type { LocalePack } from "../locales/pack.ts";

/** What a short line of its own says of the lines below it, where it is no agenda item. */
export type LabelKind = "attendance" | "agenda" | "section" | "signature" | "header";

const cache = new WeakMap<LocalePack, PhraseMatcher<LabelKind>>();

function labels(pack: LocalePack): PhraseMatcher<LabelKind> {
  const known = cache.get(pack);
  if (known) return known;
  const made = compilePhrases<LabelKind>({
    attendance: Object.values(pack.attendance).flat(),
    agenda: pack.agendaHeadings,
    signature: pack.signatureOpeners,
    section: pack.sectionLabels,
    header: Object.values(pack.header).flat(),
  });
  cache.set(pack, made);
  return made;
}

/** The kind of label that the whole text is (`Närvarande:`), or null. */
export function labelKind(text: string, pack: LocalePack): LabelKind | null {
  return text.length > 80 ? null : (labels(pack).whole(text)?.key ?? null);
}

/** The kind of label that the text begins with, where a colon follows it (`Närvarande: Kim Ek`), or null. */
export function leadingLabel(text: string, pack: LocalePack): LabelKind | null {
  const hit = labels(pack).atStart(text.slice(0, 120));
  return hit && /^\s{0,3}:/u.test(text.slice(hit.span.end)) ? hit.key : null;
}
