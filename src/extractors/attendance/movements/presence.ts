import type { Outline, OutlineItem } from "../../../structure/outline.ts";
import type { Movement } from "./movement.ts";
import type { NumberRange } from "./references.ts";

/** A movement with the item in whose text it stands (null in lists, and in front of and behind the items). */
export interface PlacedMovement {
  readonly movement: Movement;
  readonly item: OutlineItem | null;
}

/** Where a person came or went, by places in the outline: `from` the first item there, `until` the last. Null where that cannot be told. */
type Step = Move | Share;
interface Move {
  readonly kind: "from" | "until";
  readonly at: number | null;
  /** Had been there before. */
  readonly again: boolean;
  /** The text gives the item's number. */
  readonly stated: boolean;
  readonly item: OutlineItem | null;
}
interface Share {
  readonly kind: "only" | "except";
  readonly items: ReadonlySet<number> | null;
  readonly item: OutlineItem | null;
}

function isMove(step: Step): step is Move {
  return step.kind === "from" || step.kind === "until";
}

/**
 * The ids of the items that somebody was there for; null where the document does not say so, or only in part, or where it was for all of them.
 * `lists`: for each attendance list with the person its notes; `told`: what the text says, in its order.
 */
export function itemsPresent(outline: Outline, lists: readonly (readonly Movement[])[], told: readonly PlacedMovement[]): string[] | null {
  if (outline.items.length === 0 || (told.length === 0 && lists.every((notes) => notes.length === 0))) return null;
  const all = new Set(outline.items.keys());
  const listed = lists.map((notes) => notes.map((movement) => stepOf(outline, { movement, item: null })));
  const steps = told.map((one) => stepOf(outline, one));
  const ranged = listed.some((notes) => notes.some((step) => step.kind === "only"));
  const bases = listed.map((notes) => present(all, notes));
  const base = bases.length === 0 ? all : bases.includes(null) ? null : new Set((bases as ReadonlySet<number>[]).flatMap((set) => [...set]));
  const moves = present(all, textSteps(steps, listed.flat(), ranged));
  if (!base || !moves) return null;
  const left = [...base].filter((at) => moves.has(at)).sort((a, b) => a - b);
  return left.length === 0 || left.length === all.size ? null : left.map((at) => (outline.items[at] as OutlineItem).id);
}

/**
 * Lists with ranges say all there is to say but for disqualifications; a number in a list outweighs the place of a sentence; who stands aside for an
 * item leaves and comes back within it.
 */
function textSteps(steps: readonly Step[], listed: readonly Step[], ranged: boolean): Step[] {
  const aside = new Set(steps.flatMap((step) => (step.kind === "except" && step.item ? [step.item] : [])));
  const someAside = steps.some((step) => step.kind === "except");
  return steps.filter((step, i) => {
    if (!isMove(step)) return true;
    if (ranged || (!step.stated && step.item !== null && aside.has(step.item))) return false;
    if (step.again && someAside && !steps.slice(0, i).some((before) => before.kind === "until")) return false;
    return step.stated || !listed.some((note) => isMove(note) && note.kind === step.kind && note.at !== null);
  });
}

/** The places left by the steps; null where one cannot be told or two contradict each other. */
function present(all: ReadonlySet<number>, steps: readonly Step[]): ReadonlySet<number> | null {
  const shares = steps.filter((step) => !isMove(step));
  if (shares.some((share) => share.items === null)) return null;
  const union = (kind: Share["kind"]): ReadonlySet<number> => new Set(shares.flatMap((share) => (share.kind === kind ? [...(share.items ?? [])] : [])));
  const there = shares.some((share) => share.kind === "only") ? union("only") : between(all, steps.filter(isMove));
  const away = union("except");
  return there && new Set([...there].filter((at) => !away.has(at)));
}

/** Coming and going in turns; the same said twice counts once, twice the same with different items is a contradiction. */
function between(all: ReadonlySet<number>, steps: readonly Move[]): ReadonlySet<number> | null {
  const known = steps.filter((step) => step.at !== null);
  if (steps.some((step) => step.at === null && !known.some((other) => other.kind === step.kind))) return null;
  const moves = [...known].sort((a, b) => (a.at ?? 0) - (b.at ?? 0)).filter((step, i, sorted) => i === 0 || sorted[i - 1]?.kind !== step.kind || sorted[i - 1]?.at !== step.at);
  const inOrder = moves.every((step, i) => i === 0 || moves[i - 1]?.kind !== step.kind);
  // Gone and back within one item: in the order told.
  const ordered = inOrder ? moves : known;
  if (ordered.some((step, i) => i > 0 && ordered[i - 1]?.kind === step.kind) || ordered[0]?.again === true) return null;
  const there = new Set<number>();
  let since: number | null = ordered[0]?.kind === "from" ? null : 0;
  for (const step of ordered) {
    if (step.kind === "from") since = step.at;
    else if (since !== null) {
      for (let at = since; at <= (step.at ?? -1); at++) there.add(at);
      since = null;
    }
  }
  if (since !== null) for (const at of all) if (at >= since) there.add(at);
  return there;
}

function stepOf(outline: Outline, { movement, item }: PlacedMovement): Step {
  const { kind, ranges, relation } = movement;
  const here = item ? outline.items.indexOf(item) : null;
  if (ranges.length === 0) {
    if (kind === "away") return { kind: "except", items: here === null ? null : subtree(outline, here), item };
    return kind === "attends" ? { kind: "only", items: null, item } : move(outline, movement, here, item);
  }
  const [range] = ranges;
  const single = ranges.length === 1 && range !== undefined && range.first === range.last;
  // `närvarande §§ 3–7`, `joined for item 4`: those and no others; `left for item 4`: all but that.
  const several = !single && (relation === null || relation === "from" || relation === "during");
  const share = several || relation === "throughout" || (kind === "attends" && (relation === null || relation === "during"));
  if (kind === "away") return { kind: "except", items: itemsIn(outline, ranges), item };
  if (share) return { kind: kind === "leaves" ? "except" : "only", items: itemsIn(outline, ranges), item };
  return move(outline, movement, single ? placeOf(outline, range.first) : null, item);
}

/** Coming in an item is being there from it on, going in it until its end. */
function move(outline: Outline, { kind, relation, ranges }: Movement, at: number | null, item: OutlineItem | null): Step {
  const comes = kind === "arrives" || kind === "returns" || (kind === "attends" && (relation === "from" || relation === "after"));
  const end = at === null ? null : lastOf(outline, at);
  const place = at === null || end === null ? null : comes ? (relation === "until" ? null : relation === "after" ? end + 1 : at) : relation === "before" || (relation === "from" && kind === "leaves") ? at - 1 : end;
  const inside = place !== null && place >= 0 && place < outline.items.length ? place : null;
  return { kind: comes ? "from" : "until", at: inside, again: kind === "returns", stated: ranges.length > 0, item };
}

function itemsIn(outline: Outline, ranges: readonly NumberRange[]): ReadonlySet<number> | null {
  const found = new Set<number>();
  for (const { first, last } of ranges) {
    const from = placeOf(outline, first);
    const to = last === null ? outline.items.length - 1 : placeOf(outline, last);
    if (from === null || to === null || to < from) return null;
    for (let at = from; at <= lastOf(outline, to); at++) found.add(at);
  }
  return found.size > 0 ? found : null;
}

function subtree(outline: Outline, at: number): ReadonlySet<number> {
  return new Set(Array.from({ length: lastOf(outline, at) - at + 1 }, (_, i) => at + i));
}

/** The last item below the one at a place, or itself. */
function lastOf({ items }: Outline, at: number): number {
  const below = new Set([items[at]?.id]);
  let last = at;
  for (let i = at + 1; i < items.length && below.has(items[i]?.parent ?? undefined); i++) {
    below.add(items[i]?.id);
    last = i;
  }
  return last;
}

/** The place of the one item with a number (`5`, or `5` of `5/24`); null where none or several have it. */
function placeOf({ items }: Outline, number: string): number | null {
  const places = (fits: (item: OutlineItem) => boolean): number[] => [...items.keys()].filter((at) => fits(items[at] as OutlineItem));
  const whole = places((item) => item.number?.toLowerCase() === number);
  const found = whole.length > 0 ? whole : places((item) => item.scheme === "case" && item.number?.split("/")[0] === number);
  return found.length === 1 ? (found[0] as number) : null;
}
