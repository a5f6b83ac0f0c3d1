import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { Owner } from "../../record/schema.ts";
import { itemAt } from "../../structure/outline.ts";
import type { Unit } from "../../structure/units.ts";
import type { ExtractContext } from "../context.ts";
import { namedOnly, namesIn, type Cast } from "./subjects.ts";

/** So many lines running that end in a name share out work. */
const FEWEST_IN_A_ROW = 2;
/** So many points that end in a name in brackets, anywhere in the document, tell a habit; one alone can name who spoke. */
const FEWEST_BRACKETS = 2;

/**
 * Work shared out line by line: `Budget – Kim`, `Invitation: Bo` in at least two list items running. The name is a short form of one of those there: full names behind
 * a topic are who presented it. What stands before it is no office, or the lines were a list of who was elected.
 */
export function sharedOut(context: ExtractContext, cast: Cast): ReadonlyMap<Unit, readonly Owner[]> {
  const found = new Map<Unit, readonly Owner[]>();
  for (const unit of context.units) {
    const owners = tailOf(unit, context, cast);
    if (owners.length > 0) found.set(unit, owners);
  }
  const bracketed = context.units.flatMap((unit): [Unit, readonly Owner[]][] => {
    const owners = bracketOf(unit, context, cast);
    return owners.length > 0 ? [[unit, owners]] : [];
  });
  return new Map([...[...found].filter(([unit]) => inARow(unit, found, context) >= FEWEST_IN_A_ROW), ...(bracketed.length >= FEWEST_BRACKETS ? bracketed : [])]);
}

/**
 * `Filament besorgen (Kim)`, `Who fetches the printer? (Bo)`: a point of running notes that ends in a short form of one of those there in brackets, as working groups
 * note who takes it. A list of people with their short forms (`Kim Ek (Kim)`) is none, nor a topic with who presents it in full.
 */
function bracketOf(unit: Unit, context: ExtractContext, cast: Cast): readonly Owner[] {
  if (unit.block.kind !== "listItem" || unit.cell) return [];
  const match = !/\)[.\s]{0,3}$/u.test(unit.text) ? null : /\p{Ll}{2}[^\n]{0,200}\((?<who>\p{Lu}[^()\n:]{0,50})\)[.\s]{0,3}$/u.exec(unit.text);
  const who = match?.groups?.["who"] ?? "";
  const before = unit.text.slice(0, unit.text.lastIndexOf("(")).replace(/^[\s•*\d.)–-]{0,8}/u, "");
  const item = itemAt(context.outline, unit.span.start);
  if (who === "" || (item ? unit.span.start < item.head.end : context.outline.items.length > 0) || namesIn(before, cast).some((one) => one.attendee !== null) || isOffice(before, context)) return [];
  const owners = namedOnly(who, cast);
  return owners.every((owner) => owner.attendee !== null && !/\p{L}\s\p{L}{2}/u.test(owner.text)) ? owners : [];
}

/** Longer than any such line, whatever its letters. */
const LONGEST_LINE = 400;

function tailOf(unit: Unit, context: ExtractContext, cast: Cast): readonly Owner[] {
  if (unit.block.kind !== "listItem" || unit.cell) return [];
  const item = itemAt(context.outline, unit.span.start);
  if (!item || unit.span.start < item.head.end) return [];
  const label = unit.block.label;
  const text = label ? context.document.text.slice(label.end, unit.span.end) : unit.text;
  const match = text.length > LONGEST_LINE || !/[:–—-]/.test(text) ? null : /^\s{0,3}(?<task>\p{L}[^:\n]{2,120}?)(?::|\s[–—-])\s{1,3}(?<who>\p{Lu}[^()\n:]{1,60})\.?\s{0,3}$/u.exec(text);
  const { task = "", who = "" } = match?.groups ?? {};
  if (!match || isOffice(task, context) || /\d{1,2}[:.]\d{2}/u.test(task)) return [];
  const owners = namedOnly(who.replace(/\.$/u, ""), cast);
  return owners.every((owner) => !/\p{L}\s\p{L}{2}/u.test(owner.text)) ? owners : [];
}

const officesOf = oncePerPack((pack) => [...Object.values(pack.roles).flat(), ...pack.titles, ...Object.values(pack.attendance).flat(), ...Object.values(pack.header).flat()]);

/** `Kassör`, `Vice ordförande`: an office or a heading of a list of people. */
function isOffice(task: string, { pack }: ExtractContext): boolean {
  const words = task.toLowerCase().trim();
  const short = words.split(/\s/u).length <= 2;
  return officesOf(pack).some((office) => (words.startsWith(office) && (words === office || words.charAt(office.length) === " ")) || (words.endsWith(office) && (words.endsWith(` ${office}`) || (short && office.length > 4))));
}

/** How many lines of the kind follow one another here, this one counted. */
function inARow(unit: Unit, found: ReadonlyMap<Unit, readonly Owner[]>, { units }: ExtractContext): number {
  const at = units.indexOf(unit);
  let count = 1;
  for (const step of [-1, 1]) {
    for (let i = at + step; ; i += step) {
      const next = units[i];
      if (!next || !found.has(next)) break;
      count += 1;
    }
  }
  return count;
}
