import { compilePhrases, type PhraseMatcher } from "../locales/phrases.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import { numberOfUnit, type Unit } from "./units.ts";

/** What a short line of its own says of the lines below it, where it is no agenda item. */
export type LabelKind = "attendance" | "agenda" | "section" | "signature" | "header";

const labels = oncePerPack((pack): PhraseMatcher<LabelKind> => {
  return compilePhrases<LabelKind>({
    attendance: Object.values(pack.attendance).flat(),
    agenda: pack.agendaHeadings,
    signature: pack.signatureOpeners,
    section: pack.sectionLabels,
    header: Object.values(pack.header).flat(),
  });
});

/** The kind of label that the whole text is (`Närvarande:`), or null. */
export function labelKind(text: string, pack: LocalePack): LabelKind | null {
  return text.length > 80 ? null : (labels(pack).whole(text)?.key ?? null);
}

/** How long the words are that a line of signatures begins with, where a name, place or date stands behind them (`Le maire, Kim Ek`); 0 without such. */
export function signatureLead(text: string, pack: LocalePack): number {
  const hit = labels(pack).atStart(text.slice(0, 120));
  return hit?.key === "signature" && text.length <= 120 ? (/^\s{0,2},?\s{1,5}(?=\S)/u.exec(text.slice(hit.span.end))?.[0].length ?? -hit.span.end) + hit.span.end : 0;
}

/** How far a label reaches that has more behind it. */
const LONGEST_LEAD = 120;

/** The kind of label that the text begins with, where a colon follows it (`Närvarande: Kim Ek`), or null. */
export function leadingLabel(text: string, pack: LocalePack): LabelKind | null {
  if (!text.slice(0, LONGEST_LEAD + 4).includes(":")) return null;
  const hit = labels(pack).atStart(text.slice(0, LONGEST_LEAD));
  return hit && /^\s{0,3}:/u.test(text.slice(hit.span.end)) ? hit.key : null;
}

/** What a unit says as a label: the whole of it, what stands behind its number, and the words before its colon. */
export interface UnitLabels {
  readonly whole: LabelKind | null;
  readonly numberless: LabelKind | null;
  readonly leading: LabelKind | null;
}

const known = new WeakMap<Unit, { readonly pack: LocalePack; readonly said: UnitLabels }>();

/** Asked for by one rule after the other. */
export function labelsOfUnit(unit: Unit, pack: LocalePack): UnitLabels {
  const before = known.get(unit);
  if (before?.pack === pack) return before.said;
  const whole = labelKind(unit.text, pack);
  const number = numberOfUnit(unit, pack);
  const said = { whole, numberless: number ? labelKind(unit.text.slice(number.rest), pack) : whole, leading: leadingLabel(unit.text, pack) };
  known.set(unit, { pack, said });
  return said;
}
