import { alternatives } from "../locales/escape-pattern.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import type { Candidate } from "./candidates.ts";
import type { Heading } from "./headings.ts";
import { prominence, type BodyFace } from "./typeface.ts";
import type { Unit } from "./units.ts";
import { wordedPattern, type WordedPattern } from "../locales/worded-pattern.ts";

const LONGEST_TITLE = 120;

/** `Bilaga A`, `Appendix 1 – Bylaws`, `Anhang`: an attachment word that a letter, a figure, a closing mark or the line's end follows. */
const opening = oncePerPack((pack): WordedPattern => {
  return wordedPattern(pack.attachmentWords, String.raw`^(?:${alternatives(pack.attachmentWords)})(?:\s(?:nr\.?\s|n[°º]\s)?(?:\d{1,3}|[A-Z]|[IVX]{1,5}))?\s{0,2}(?:$|[:.–—-](?=\s|$))`, "iu");
});

/** A line that opens an appendix: by the format's mark, by its type face, or first on its page. A list of attachments in plain lines is none. */
export function opensAppendix(unit: Unit, units: readonly Unit[], face: BodyFace, pack: LocalePack): boolean {
  if (unit.cell || unit.block.kind === "listItem" || unit.text.length > LONGEST_TITLE || !opening(pack).test(unit.text)) return false;
  const page = unit.lines[0]?.page;
  const before = units[unit.index - 1]?.lines[0]?.page;
  return unit.block.kind === "heading" || prominence(unit.lines[0], face) > 0 || (page !== undefined && before !== undefined && page > before);
}

/** The index of the first unit of the appendices behind the item that closes the meeting; that of no unit where there are none. */
export function appendixStart(units: readonly Unit[], candidates: readonly Candidate[], headings: readonly Heading[], face: BodyFace, pack: LocalePack): number {
  const closing = [...candidates.filter(({ closes }) => closes).map(({ unit }) => unit.index), ...headings.filter(({ title }) => closes(title, pack)).map(({ unit }) => unit.index)];
  const last = closing.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...closing.filter((at) => at * 2 > Math.max(...closing)));
  return units.find((unit) => unit.index > last && opensAppendix(unit, units, face, pack))?.index ?? units.length;
}

function closes(title: string, pack: LocalePack): boolean {
  const lower = title.toLowerCase();
  return pack.itemTitles.closing.some((phrase) => lower.startsWith(phrase));
}
