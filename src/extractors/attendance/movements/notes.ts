import { oncePerPack } from "../../../locales/once-per-pack.ts";
import { looseAlternatives } from "../../../locales/escape-pattern.ts";
import type { LocalePack } from "../../../locales/pack.ts";
import { bareRanges, referencesIn, timesIn } from "./references.ts";
import type { Movement } from "./movement.ts";
import { looselyLed } from "./words.ts";
import type { LedPattern } from "../../../locales/led-pattern.ts";
import { wordedPattern, type WordedPattern } from "../../../locales/worded-pattern.ts";

/** A piece of a note: who came or went, which items, when, or `ej` before them. */
interface Atom {
  readonly start: number;
  readonly end: number;
  readonly verb?: Movement["kind"];
  readonly not?: true;
  readonly time?: true;
  readonly reference?: Pick<Movement, "ranges" | "relation">;
}

interface NotePatterns {
  readonly verbs: readonly (readonly [Movement["kind"], LedPattern])[];
  readonly not: WordedPattern;
  /** Before a clock time: `från kl. 18` */
  readonly open: WordedPattern;
  readonly officer: WordedPattern;
  readonly and: WordedPattern;
}

const patternsOf = oncePerPack((pack): NotePatterns => {
  const { arrives, returns, enters, leaves, quits, outOf, into, attends, relations } = pack.movements;
  const plain = (phrases: readonly string[]): string[] => phrases.filter((phrase) => !phrase.includes("…"));
  const verb = (phrases: readonly string[], places: readonly string[]): LedPattern => looselyLed(plain(phrases), String.raw`(?:\s{1,3}(?:${looseAlternatives(places)}))?`);
  const before = (phrases: readonly string[], gap: string): WordedPattern => wordedPattern(phrases, String.raw`(?<![\p{L}\p{N}])(?:${looseAlternatives(phrases)})${gap}$`, "iu");
  return {
    verbs: [["arrives", verb([...arrives, ...enters], into)], ["returns", verb(returns, into)], ["leaves", verb([...leaves, ...quits], outOf)], ["attends", verb(attends, into)]],
    not: before(pack.decisions.negations, String.raw`\s{1,3}`),
    open: before(plain(Object.values(relations).flat()), String.raw`\s{1,3}`),
    officer: before([...pack.roles.chair, ...pack.roles.viceChair, ...pack.roles.secretary, ...pack.roles.attester], String.raw`\.?[\s([]{1,4}`),
    and: wordedPattern(pack.and, String.raw`^\s{0,3}(?:${looseAlternatives(pack.and)})\s`, "iu"),
  };
});

/**
 * The notes of a list that say for which items, or between which clock times, the person before them was there. `note.span` covers a bracket that
 * holds nothing else.
 * @example presenceNotes("Kim Ek (§§ 3–7), Ylva Bo", sv)[0]?.movements[0]?.ranges // [{ first: "3", last: "7" }]
 */
export function presenceNotes(text: string, pack: LocalePack): { readonly span: Movement["span"]; readonly movements: readonly Movement[] }[] {
  const notes: { span: Movement["span"]; movements: Movement[] }[] = [];
  for (const run of runsOf(text, atomsIn(text, pack))) {
    const first = run[0] as Atom;
    const last = run.at(-1) as Atom;
    const span = placed(text, first.start, last.end, pack);
    const movements = span ? movementsOf(run) : [];
    if (span && movements.length > 0) notes.push({ span, movements });
  }
  return notes;
}

/** A cell that holds a note and nothing else; in a column for item numbers these may stand alone (`3–5`). */
export function cellNote(text: string, pack: LocalePack, inItemColumn: boolean): Movement[] {
  const span = { start: 0, end: text.length };
  const ranges = inItemColumn ? bareRanges(text, pack) : null;
  if (ranges) return [{ kind: "attends", ranges, relation: null, span }];
  const notes = presenceNotes(text, pack);
  return notes.length === 1 && text.slice(notes[0]?.span.start, notes[0]?.span.end).trim() === text.trim() ? [...(notes[0]?.movements ?? [])] : [];
}

function atomsIn(text: string, pack: LocalePack): Atom[] {
  const references = referencesIn(text, pack);
  const times = timesIn(text, pack);
  // Who only came or went, without a word of when, is no note.
  if (references.length === 0 && times.length === 0) return [];
  const { verbs, not, open } = patternsOf(pack);
  const atoms: Atom[] = [];
  const free = (start: number, end: number): boolean => !atoms.some((atom) => atom.start < end && start < atom.end);
  for (const { span, ranges, relation } of references) {
    const negation = not.exec(text.slice(0, span.start));
    atoms.push({ start: negation?.index ?? span.start, end: span.end, reference: { ranges, relation }, ...(negation ? { not: true } : {}) });
  }
  for (const { start, end } of times) {
    const before = open.exec(text.slice(0, start));
    if (free(start, end)) atoms.push({ start: before?.index ?? start, end, time: true });
  }
  for (const [kind, pattern] of verbs) {
    for (const match of pattern.all(text)) if (free(match.index, match.index + match[0].length)) atoms.push({ start: match.index, end: match.index + match[0].length, verb: kind });
  }
  return atoms.sort((a, b) => a.start - b.start);
}

/** Atoms with nothing but white space and a comma between them. */
function runsOf(text: string, atoms: readonly Atom[]): Atom[][] {
  const runs: Atom[][] = [];
  for (const atom of atoms) {
    const run = runs.at(-1);
    if (run && /^\s{0,3},?\s{0,3}$/u.test(text.slice(run.at(-1)?.end, atom.start))) run.push(atom);
    else runs.push([atom]);
  }
  return runs;
}

/** The span that the note takes, its brackets with it where it fills them; null where more words follow (`§ 1 Mötets öppnande`). */
function placed(text: string, start: number, end: number, pack: LocalePack): Movement["span"] | null {
  const behind = text.slice(end);
  if (!/^\s{0,3}(?:$|[,;.)\]\n\t])/u.test(behind) && !patternsOf(pack).and.test(behind)) return null;
  const before = text.slice(0, start);
  // `ordförande §§ 1–4` chaired those, and may have been there for more.
  if ((!/[\s,;([]$/u.test(before) && before !== "") || patternsOf(pack).officer.test(before)) return null;
  const close = /^\s{0,3}[)\]]/u.exec(behind)?.[0].length ?? 0;
  const open = /[([]\s{0,3}$/u.exec(before)?.index;
  return close > 0 && open !== undefined ? { start: open, end: end + close } : { start, end };
}

function movementsOf(run: readonly Atom[]): Movement[] {
  const movements: Movement[] = [];
  let verb: Movement["kind"] | null = null;
  let start = run[0]?.start ?? 0;
  for (const atom of run) {
    const span = { start, end: atom.end };
    if (atom.verb) verb = atom.verb;
    if (atom.verb) start = movements.length === 0 ? start : atom.start;
    else if (atom.reference) {
      const kind = atom.not ? "away" : (verb ?? "attends");
      movements.push({ kind, ...atom.reference, span });
    } else if (movements.length === 0) movements.push({ kind: verb ?? "attends", ranges: [], relation: null, span });
    else if (verb && verb !== movements.at(-1)?.kind) movements.push({ kind: verb, ranges: [], relation: null, span });
  }
  return movements;
}
