import type { Span } from "../../../document/span.ts";
import type { LocalePack } from "../../../locales/pack.ts";
import { itemAt, type OutlineItem } from "../../../structure/outline.ts";
import type { ExtractContext } from "../../context.ts";
import { resolvePerson, type Known } from "../../people.ts";
import { sentencesOf } from "../../sentences.ts";
import { listLabel } from "../labels.ts";
import type { ListEntry } from "../list-entry.ts";
import { moved, type Movement } from "./movement.ts";
import { itemsPresent, type PlacedMovement } from "./presence.ts";
import { toldIn } from "./told.ts";
import { movementPatterns, movementWords } from "./words.ts";

/** A person of the lists: the entries that say they were there, and those that say they were not. */
export interface Listed {
  readonly id: string;
  readonly present: readonly ListEntry[];
  readonly absent: readonly ListEntry[];
}

export interface Presence {
  /** The ids of the items that the person was there for; null for all, or where it cannot be told. */
  readonly items: string[] | null;
  /** Where the document speaks of it. */
  readonly spans: readonly Span[];
}

/** For every person who was there: which items for, by the notes of the lists and by what the text tells of coming, going and standing aside. */
export function presenceOf(context: ExtractContext, listed: readonly Listed[], people: readonly Known[]): Map<string, Presence> {
  const told = movementsTold(context, listed, people);
  const presence = new Map<string, Presence>();
  for (const { id, present, absent } of listed) {
    if (present.length === 0) continue;
    const missed = absent.flatMap(({ notes }) => notes.filter(isShare).map((note): PlacedMovement => ({ movement: { ...note, kind: "away" }, item: null })));
    const text = [...(told.get(id) ?? []), ...missed, ...replaced(id, listed, people)].sort((a, b) => a.movement.span.start - b.movement.span.start);
    const notes = present.map((entry) => entry.notes);
    const spans = [...notes.flat(), ...text.map(({ movement }) => movement)].map(({ span }) => span);
    presence.set(id, { items: itemsPresent(context.outline, notes, text), spans: distinct(spans) });
  }
  return presence;
}

/** `§§ 3–7`: those items, and no word of coming or going. */
function isShare({ kind, ranges, relation }: Movement): boolean {
  return kind === "attends" && ranges.length > 0 && (relation === null || relation === "during" || relation === "throughout");
}

/** For whom somebody steps in by the lists, the reverse holds: `Kim Ek, ersätter Ylva Bo fr.o.m. § 5`. */
function replaced(id: string, listed: readonly Listed[], people: readonly Known[]): PlacedMovement[] {
  const entries = listed.flatMap(({ present }) => present).filter(({ person, notes }) => person.substituteFor !== null && notes.length > 0 && resolvePerson(person.substituteFor, people)?.id === id);
  return entries.flatMap(({ notes }) => notes).flatMap((note): PlacedMovement[] => {
    if (isShare(note)) return [{ movement: { ...note, kind: "away" }, item: null }];
    return note.ranges.length > 0 && note.relation === "from" ? [{ movement: { ...note, kind: "leaves", relation: "before" }, item: null }] : [];
  });
}

/** With words of coming or going. */
function tells(text: string, pack: LocalePack): boolean {
  const words = movementWords(pack);
  return words.mayHold(text) && words.all(text.replaceAll(",", " ")).length > 0;
}

/** What the sentences of the body tell, by person; those that are a list's lines are read as such already. */
function movementsTold(context: ExtractContext, listed: readonly Listed[], people: readonly Known[]): Map<string, PlacedMovement[]> {
  const { units, pack } = context;
  const told = new Map<string, PlacedMovement[]>();
  if (listed.length === 0 || context.outline.items.length === 0) return told;
  const entries = listed.flatMap(({ present, absent }) => [...present, ...absent]).map(({ span }) => span);
  for (const unit of units) {
    if (!tells(unit.text, pack)) continue;
    for (const span of sentencesOf(unit.text, unit.span.start, pack)) {
      const text = context.document.text.slice(span.start, span.end);
      if (!tells(text, pack) || entries.some((entry) => entry.start < span.end && span.start < entry.end)) continue;
      for (const { people: ids, movement } of toldIn(text, pack, people)) {
        const item = placeIn(context, movement, span.start);
        for (const id of ids) told.set(id, [...(told.get(id) ?? []), { movement: moved(movement, span.start), item }]);
      }
    }
  }
  return told;
}

/** The item that a sentence stands in; none where that says nothing of when: in items about who is there, or about who is disqualified elsewhere. */
function placeIn({ outline, pack }: ExtractContext, movement: Movement, position: number): OutlineItem | null {
  const item = itemAt(outline, position);
  if (!item || listLabel(item.title, pack)) return null;
  return movement.kind === "away" && movementPatterns(pack).awayTitles.all(item.title).length > 0 ? null : item;
}

function distinct(spans: readonly Span[]): Span[] {
  return spans.filter((span, i) => spans.findIndex((other) => other.start === span.start && other.end === span.end) === i);
}
