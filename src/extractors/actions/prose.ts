import { overlaps, trimSpan, within, type Span } from "../../document/span.ts";
import { labelKind } from "../../structure/labels.ts";
import { itemAt, type OutlineItem } from "../../structure/outline.ts";
import type { Unit } from "../../structure/units.ts";
import type { ExtractContext } from "../context.ts";
import { ownerField, readOwners } from "../owners.ts";
import type { Owner } from "../../record/schema.ts";
import { sentencesOf } from "../sentences.ts";
import { commitmentOf } from "./commitments.ts";
import { markOf } from "./marks.ts";
import { dueOfField, dueOfSentence, NO_DUE, type Due, type DueContext } from "./due.ts";
import { hasMargin, marginMark } from "./margin.ts";
import { responsibleFor, withResponsible, type Passage } from "./responsible.ts";
import { subjectOf, type Cast } from "./subjects.ts";
import { sharedOut } from "./shared-out.ts";
import type { Task } from "./task.ts";
import { isBoxed, isFieldCell, pointsAt, tellsTask } from "./task-signs.ts";
import { taskOwners } from "./task-lines.ts";
import { actionPatterns, headsTasks, type ActionPatterns } from "./words.ts";

interface Walk {
  readonly context: ExtractContext;
  readonly cast: Cast;
  readonly due: DueContext;
  readonly patterns: ActionPatterns;
  readonly tasks: Task[];
  /** The document records who said what (`Kim: …`), so that its `we` is somebody's talk; null until a `we` asks. */
  turns: boolean | null;
  /** Who has a point stands in a column at the right, behind its last sentence. */
  readonly margin: boolean;
  /** Lines by which work is shared out, with who has it. */
  readonly shared: ReadonlyMap<Unit, readonly Owner[]>;
  /** Under a heading over tasks. */
  section: { readonly depth: number | null; readonly start: number; listed: boolean; /** When all of it is due, by its heading. */ readonly due?: Due; /** Opened by a label, which holds for a list or one paragraph. */ label?: boolean } | null;
  item: OutlineItem | null;
  /** The sentence before in the same item, and where it stands. */
  before: string | null;
  beforeSpan: Span | null;
  /** Where the paragraph with that sentence begins. */
  beforePart: number;
  /** Under the heading of an agenda printed first. */
  agenda: boolean;
  /** A task by label or list, whose owner and due fields may follow. */
  open: boolean;
}

/** The tasks of the running text, in order: behind labels, in lists under headings over tasks, and in sentences by which somebody takes something on. */
export function proseTasks(context: ExtractContext, cast: Cast, due: DueContext, taken: readonly Span[]): Task[] {
  const walk: Walk = { context, cast, due, patterns: actionPatterns(context.pack), tasks: [], shared: sharedOut(context, cast), margin: hasMargin(context), turns: null, section: null, item: null, before: null, beforeSpan: null, beforePart: 0, agenda: false, open: false };
  for (const unit of context.units) {
    if (taken.some((span) => overlaps(span, unit.span)) || isFieldCell(unit)) continue;
    if (context.outline.items.length > 0 && unit.span.end <= context.outline.front.end) continue;
    readUnit(walk, unit);
  }
  return walk.tasks;
}

const FEWEST_TURNS = 4;

/** A `we` of somebody whose turn it is to speak. */
function isTalk(walk: Walk, unit: Unit): boolean {
  const { context, cast } = walk;
  if (!isTurn(unit, cast)) return false;
  walk.turns ??= context.units.filter((one) => isTurn(one, cast)).length >= FEWEST_TURNS;
  return walk.turns;
}

/** `Kim: Vi må vente litt.` */
function isTurn({ text }: Unit, cast: Cast): boolean {
  const who = /^\s{0,3}(?<who>\p{Lu}[\p{L}'’. -]{1,40}):\s/u.exec(text)?.groups?.["who"];
  const subject = who === undefined ? null : subjectOf(who, cast);
  return subject?.kind === "named" && subject.people;
}

function readUnit(walk: Walk, unit: Unit): void {
  const { context, patterns } = walk;
  const item = itemAt(context.outline, unit.span.start) ?? itemAt(context.outline, unit.span.end - 1);
  const atHead = item !== null && overlaps(item.head, unit.span);
  if (item !== walk.item || atHead) [walk.item, walk.before, walk.beforeSpan, walk.open, walk.section] = [item, null, null, false, null];
  const body = trimSpan(context.document.text, atHead ? { start: Math.max(unit.span.start, Math.min(item.head.end, unit.span.end)), end: unit.span.end } : unit.span);
  const text = context.document.text.slice(body.start, body.end);
  if (atHead && patterns.heading.test(item.title)) walk.section = { depth: null, start: item.head.start, listed: false, due: dueOfHeading(walk, item.title) };
  if (unit.block.kind === "heading" || atHead) walk.agenda = false;
  if (text === "") return;
  if (labelKind(text, context.pack) === "agenda") walk.agenda = true;
  if (!atHead && !walk.agenda && opensSection(walk, unit, text)) return;
  closeSection(walk, unit, text);
  const label = /^(?:\d{1,2}|\p{Ll}|[ivx]{1,4})[.)]\s{1,3}/u.exec(text)?.[0].length ?? 0;
  const start = unit.block.kind === "listItem" && unit.block.label && !atHead ? unit.block.label.end : body.start + label;
  let first = true;
  for (const span of sentencesOf(context.document.text.slice(start, body.end), start, context.pack)) {
    readSentence(walk, span, unit, first);
    first = false;
  }
}

/** `Att göra:` as a heading, a short line or a bullet of its own. */
function opensSection(walk: Walk, unit: Unit, text: string): boolean {
  if (!headsTasks(text, walk.context.pack)) return false;
  walk.section = { depth: unit.block.kind === "listItem" ? unit.block.depth : null, start: unit.span.start, listed: false, due: dueOfHeading(walk, text) };
  walk.open = false;
  return true;
}

/** `Att göra till nästa möte`: when all tasks below are due that say nothing themselves. */
function dueOfHeading({ patterns, due: { nextMeetingDate } }: Walk, title: string): Due {
  const next = patterns.nextMeeting.exec(title);
  return next ? { date: nextMeetingDate, text: next[0], implied: nextMeetingDate !== null } : NO_DUE;
}

/** Another heading or label ends a section, and so does running text behind its list. */
function closeSection(walk: Walk, unit: Unit, text: string): void {
  const { section } = walk;
  if (!section) return;
  const { block } = unit;
  const listed = block.kind === "listItem";
  const ends = block.kind === "heading" || labelKind(text, walk.context.pack) !== null || (!listed && section.listed) || (section.depth !== null && (!listed || block.depth <= section.depth));
  if (ends) walk.section = null;
  else if (listed || (section.label && unit.span.start > section.start)) section.listed = true;
}

function readSentence(walk: Walk, span: Span, unit: Unit, first: boolean): void {
  const { context, patterns, cast } = walk;
  const text = context.document.text.slice(span.start, span.end);
  const { before, beforeSpan, beforePart } = walk;
  // `(The letter went out in May.)` between a task and who has it is neither.
  if (!/^\([^()]{1,80}\)[.\s]{0,3}$/u.test(text)) [walk.before, walk.beforeSpan, walk.beforePart] = [text, span, unit.span.start];
  if (!walk.open && beforeSpan && before !== null && readResponsible(walk, text, { start: beforePart, last: beforeSpan, text: before, whole: beforeSpan.start >= unit.span.start }, unit)) return;
  if (walk.margin && beforeSpan && readMargin(walk, span, text, beforeSpan)) return;
  if (readField(walk, span, text)) return;
  const mark = walk.agenda ? null : markOf(text, cast);
  if (mark && mark.place === "alone" && beforeSpan && giveTo(walk, mark.owners, beforeSpan, span)) return;
  const label = (patterns.opensWithLabel(text) ? (patterns.label.exec(text) ?? patterns.numberedLabel.exec(text)) : null) ?? (mark && mark.place === "leads" ? [text.slice(0, mark.end)] as const : null);
  const body = label ? { start: span.start + label[0].length, end: span.end } : span;
  const words = context.document.text.slice(body.start, body.end);
  if (label && words.trim() === "") {
    if (!walk.agenda) walk.section = { depth: null, start: span.start, listed: false, label: true };
    return;
  }
  walk.open = false;
  if (label && beforeSpan && marksBefore(walk, words, beforeSpan, span)) return;
  const told = commitmentOf({ text: words, before, deadline: hasDeadline(walk, body) }, cast);
  const said = told?.rule === "we" && isTalk(walk, unit) ? null : told;
  const explicit = label || mark?.place === "closes" ? "label" : walk.section && inSection(walk, words, unit, first) ? "section" : first && isBoxed(unit) ? "check-box" : first && walk.shared.has(unit) ? "shared-out" : first && pointsAt(words, unit, cast) ? "arrow" : null;
  if (!said && !explicit && !(words.includes("@") && /(?<![\p{L}\p{N}.])@\p{L}{2}/u.test(words))) return;
  if (explicit && patterns.none.test(words)) return;
  const shared = first && (explicit === "shared-out" || explicit === "section") ? walk.shared.get(unit) : undefined;
  const owners = shared ?? mark?.owners ?? (said && said.owners.length > 0 ? said.owners : said && !explicit ? said.owners : taskOwners(words, cast));
  if (!said && !explicit && (owners.length === 0 || !tellsTask(words, cast))) return;
  walk.open = explicit !== null;
  const cut = explicit ? 0 : (said?.cut ?? 0);
  const own = dueOfSentence(body, walk.due);
  const due = own.text === null && walk.section?.due ? walk.section.due : own;
  // `Who fetches it? (Kim)`: the name in brackets is a sentence of its own, and the task's
  const named = explicit === "shared-out" && /^\s{1,3}\([^()\n]{1,60}\)[.\s]{0,3}$/u.test(context.document.text.slice(body.end, unit.span.end));
  push(walk, { span: { start: body.start + cut, end: named ? trimSpan(context.document.text, unit.span).end : body.end }, owners, due, status: statusOf(words, unit, patterns), implied: said?.implied ?? false, rule: explicit ?? said?.rule ?? "at-sign", list: explicit === "section" ? (walk.section?.start ?? null) : null });
}

function hasDeadline({ due }: Walk, span: Span): boolean {
  return within(due.mentions, span).some((mention) => mention.deadline);
}

/** Under a heading over tasks: a list's items, and sentences that are no talk. */
function inSection(walk: Walk, text: string, unit: Unit, first: boolean): boolean {
  const listed = unit.block.kind === "listItem";
  return (first || !listed) && /\p{L}{3}/u.test(text) && text.length <= 400 && !/[?:]$/u.test(text) && !walk.patterns.talk.test(text) && !isAddress(text) && !endsInLabel(text, walk.patterns);
}

/** `Questions: kim@example.org` */
function isAddress(text: string): boolean {
  return /\S@\S{1,60}\.\p{L}{2}/u.test(text) && text.replace(/\S{1,80}@\S{1,80}/gu, "").split(/\s+/u).filter(Boolean).length <= 4;
}

/** `The board's actions`: a heading within the list. */
function endsInLabel(text: string, { label }: ActionPatterns): boolean {
  const last = text.split(/\s/u).at(-1) ?? "";
  return text.split(/\s/u).length <= 5 && label.test(`${last}:`);
}

/** `… ACTION: KE`, `… Actiepunt KE/BA.` behind a sentence: it is the task, and they have it. */
function marksBefore(walk: Walk, words: string, before: Span, mark: Span): boolean {
  const found = markOf(`${walk.context.pack.actions.labels[0] ?? ""} ${words.trim()}`, walk.cast);
  return found?.place === "alone" && giveTo(walk, found.owners, before, mark);
}

function giveTo(walk: Walk, owners: readonly Owner[], before: Span, mark: Span): boolean {
  const task: Task = { span: { start: before.start, end: mark.end }, owners, due: dueOfSentence(before, walk.due), status: null, implied: false, rule: "mark", list: null };
  const last = walk.tasks.at(-1);
  if (last && overlaps(last.span, before)) replaceLast(walk, { ...task, due: last.due });
  else push(walk, task);
  return true;
}

/** `… KE 13.02` in the margin beside a point's last line: its last sentence is theirs, till then. */
function readMargin(walk: Walk, span: Span, text: string, before: Span): boolean {
  const mark = marginMark(text, span.start, walk.cast);
  if (!mark) return false;
  const due = mark.due ? dueOfField(mark.due, walk.due) : dueOfSentence(before, walk.due);
  const last = walk.tasks.at(-1);
  if (last && overlaps(last.span, before)) replaceLast(walk, { ...last, owners: last.owners.length > 0 ? last.owners : mark.owners, due: due.text === null ? last.due : due });
  else push(walk, { span: before, owners: mark.owners, due, status: null, implied: false, rule: "margin", list: null });
  return true;
}

/** `… Ansvarig: Kim` behind a passage of running text. */
function readResponsible(walk: Walk, text: string, passage: Passage, unit: Unit): boolean {
  const owners = unit.cell ? [] : responsibleFor(text, walk.cast);
  if (owners.length === 0) return false;
  walk.tasks.splice(0, walk.tasks.length, ...withResponsible(walk.tasks, passage, owners, dueOfSentence(passage.last, walk.due), walk.cast));
  return true;
}

/** `Ansvarig: Kim`, `Klart: 3 maj` behind a task. */
function readField(walk: Walk, span: Span, text: string): boolean {
  const last = walk.tasks.at(-1);
  // `… (Personen: Kim, Bo)` as a sentence of its own
  if (walk.open && last && last.owners.length === 0 && /^\([^()]{2,120}\)\.?$/u.test(text)) {
    const owners = taskOwners(text, walk.cast);
    if (owners.length > 0) replaceLast(walk, { ...last, owners, span: { start: last.span.start, end: span.end } });
    if (owners.length > 0) return true;
  }
  // both kinds of field have a colon
  if (!text.includes(":")) return false;
  const who = ownerField(text, walk.context.pack);
  if (who !== null) {
    if (walk.open && last && last.owners.length === 0) replaceLast(walk, { ...last, owners: readOwners(who, walk.cast.people, walk.context.pack, true).owners });
    return true;
  }
  const label = walk.context.pack.columns.due.find((word) => text.toLowerCase().startsWith(`${word}:`));
  if (label === undefined || !walk.open || !last) return false;
  const due: Due = dueOfField({ start: span.start + label.length + 1, end: span.end }, walk.due);
  if (last.due.text === null && due !== NO_DUE) replaceLast(walk, { ...last, due });
  return true;
}

function replaceLast(walk: Walk, task: Task): void {
  walk.tasks[walk.tasks.length - 1] = task;
}

function push(walk: Walk, task: Task): void {
  walk.tasks.push(task);
}

/** A ticked box, or a word for it at the end: `– klart`, `(done)`. */
function statusOf(text: string, unit: Unit, { status }: ActionPatterns): string | null {
  const tail = /(?:\(|\s[–—-]\s|\[|:\s)(?<word>\p{L}[\p{L} -]{1,20})[)\]]?[.]?$/u.exec(text)?.groups?.["word"];
  if (tail !== undefined && status.test(tail)) return tail;
  if (unit.block.kind !== "listItem" || unit.block.checked === undefined) return null;
  return unit.block.checked ? "done" : "open";
}

