// What shows by itself that a line or cell is a task, or part of one.
import type { Unit } from "../../structure/units.ts";
import { namedOnly, personOf, type Cast } from "./subjects.ts";

/** A status this long is a comment, which can hold tasks of its own. */
const SHORTEST_COMMENT = 30;

/** A cell of the head row (`Vad | Vem | När`), or one that says who, when or how far. */
export function isFieldCell(unit: Unit): boolean {
  if (unit.cell?.columns && unit.cell.row < unit.cell.columns.firstRow) return true;
  const role = unit.cell?.columns?.roles[unit.cell.column];
  return role === "number" || role === "owner" || role === "due" || role === "time" || (role === "status" && unit.span.end - unit.span.start < SHORTEST_COMMENT);
}

/** `[ ] Boka lokal`: a list item with a box to tick is a task under any heading; one that is ticked was done at the meeting. */
export function isBoxed({ block }: Unit): boolean {
  return block.kind === "listItem" && block.checked === false;
}

/** `Send the letter → Kim` as a list item: one of those there at the end, behind an arrow. */
export function pointsAt(text: string, { block }: Unit, cast: Cast): boolean {
  const who = block.kind === "listItem" && /[→⇒>]/.test(text) ? /\p{L}{3}.{0,200}?\s(?:→|[-=]{1,2}>|⇒)\s{0,3}(?<who>\p{Lu}[^→>.:;!?\n]{0,60}?)[\s.,;]{0,3}$/u.exec(text)?.groups?.["who"] : undefined;
  return who !== undefined && namedOnly(who, cast).length > 0;
}

/** `@kim bokar lokal`, `Boka lokal @kim`; not a name with its handle (`Kim Ek @kim`), and neither `@media (…)` nor `gm @mic: …`. */
export function tellsTask(text: string, cast: Cast): boolean {
  if (!/^[\s•*>–→-]{0,6}@\p{L}\S{0,40}\s{1,3}\p{L}|\s@\p{L}[\p{L}\p{N}_-]{0,40}(?:\s\p{Lu}[\p{L}'’-]{1,30})?[.:)\s]{0,3}$/u.test(text)) return false;
  const rest = text.replace(/@\S{1,40}/gu, "").replace(/[^\p{L}\s]/gu, " ").trim().split(/\s+/u);
  return rest.some((word) => /^\p{Ll}{2}/u.test(word)) || (rest.length === 1 && personOf(rest[0] ?? "", cast) === null && rest[0] !== "");
}
