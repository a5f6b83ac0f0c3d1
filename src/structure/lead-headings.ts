import type { DocumentFormat } from "../document/model.ts";
import type { LocalePack } from "../locales/pack.ts";
import { bulletLength, knownTitle } from "./candidates.ts";
import type { Heading } from "./headings.ts";
import { labelKind, leadingLabel } from "./labels.ts";
import { frontEnd, isTitle, signaturesStart } from "./plain-headings.ts";
import type { Unit } from "./units.ts";

/** Headings that nothing sets apart but how the whole document is laid out: a few of them prove nothing. */
const FEWEST = 3;
const LONGEST_TITLE = 60;
const LONGEST_BULLET_TITLE = 140;

/**
 * Capitals that run into their text: `CARE OF THE HALL: Bo and Kim sweep it on Saturday.` The title ends before the colon or dash. Labels of attendance
 * lists and of sections are none.
 */
export function capitalLeads(units: readonly Unit[], pack: LocalePack): Heading[] {
  const found = units.flatMap((unit): Heading[] => {
    const lead = /^(?=[^\p{Ll}]{0,80}?\p{Lu}{4})[^\p{Ll}:.!?\n]{5,80}?(?=\s{0,2}(?::|\s[-–—])\s{1,3}\S)/u.exec(unit.text)?.[0];
    if (lead === undefined || unit.cell || unit.block.kind !== "paragraph" || /\d{2}[.:/]/u.test(lead)) return [];
    const behind = unit.text.slice(lead.length);
    if (!/\p{Ll}{2}(?:.*\s){3}/su.test(behind) || labelKind(lead, pack) !== null || leadingLabel(unit.text, pack) !== null) return [];
    return [{ unit, title: lead, length: lead.length, weight: 1, rule: "capitals-heading" }];
  });
  return found.length >= FEWEST ? found : [];
}

/**
 * The first lines of a text's paragraphs: `The school` with `We get in touch with the head …` straight below it, and a blank line before. Only where most
 * paragraphs behind the attendance list begin so.
 */
export function leadHeadings(units: readonly Unit[], format: DocumentFormat, pack: LocalePack): Heading[] {
  if (format !== "txt") return [];
  const front = frontEnd(units, pack);
  const end = signaturesStart(units, pack);
  const groups = paragraphGroups(units).filter(([first]) => first !== undefined && first.index > Math.max(front, 0) && first.index < end);
  const led = groups.filter((group) => isLed(group, pack));
  if (led.length < FEWEST || led.length * 2 < groups.length) return [];
  return led.map(([unit]) => ({ unit: unit as Unit, title: (unit as Unit).text, weight: 1, rule: "line-heading" }));
}

function isLed([first, second]: readonly Unit[], pack: LocalePack): boolean {
  if (!first || !second || first.lines.length > 1 || first.text.length > LONGEST_TITLE || !isTitle(first, pack)) return false;
  return second.text.length > first.text.length && (second.block.kind === "listItem" || (/^["“”]?\p{Lu}/u.test(second.text) && /[.!?](?:\s|$)/u.test(second.text)));
}

/** Units with no blank line between them. */
function paragraphGroups(units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = [];
  for (const unit of units) {
    const last = groups.at(-1)?.at(-1)?.lines.at(-1)?.number;
    const first = unit.lines[0]?.number;
    if (last !== undefined && first !== undefined && first - last <= 1) groups.at(-1)?.push(unit);
    else groups.push([unit]);
  }
  return groups.filter(([first]) => first?.cell === null);
}

/** `• Opening of the meeting` over a paragraph, again and again: bullets before headings. Below one another, or with a full stop, they are a list. */
export function bulletHeadings(units: readonly Unit[], pack: LocalePack): Heading[] {
  const bullets = units.filter((unit) => unit.cell === null && unit.block.kind === "listItem" && unit.block.depth === 0 && bulletLength(unit) > 0);
  const titles = bullets.filter((unit) => {
    const text = unit.text.slice(bulletLength(unit));
    const next = units[unit.index + 1];
    return /^["“”]?\p{Lu}/u.test(text) && text.length <= LONGEST_BULLET_TITLE && !/[.;,:!?]\s*$/u.test(text) && next?.block.kind === "paragraph" && next.cell === null;
  });
  const known = titles.filter((unit) => knownTitle(unit.text.slice(bulletLength(unit)), pack));
  if (titles.length < FEWEST + 1 || titles.length * 5 < bullets.length * 4 || known.length < 2) return [];
  return titles.map((unit) => ({ unit, title: unit.text.slice(bulletLength(unit)), weight: 1, rule: "line-heading" }));
}
