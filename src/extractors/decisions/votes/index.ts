import { locate } from "../../../document/locate.ts";
import type { Span } from "../../../document/span.ts";
import type { LocalePack, VoteSide } from "../../../locales/pack.ts";
import type { Vote } from "../../../record/schema.ts";
import { collapse } from "../../../structure/words.ts";
import type { ExtractContext } from "../../context.ts";
import type { Known } from "../../people.ts";
import type { Passage, Sentence } from "../passages.ts";
import { countWords, type Words } from "../words.ts";
import { countsIn, NO_COUNTS, SIDES, type Counts } from "./counts.ts";
import { listedIn, type Named } from "./lists.ts";
import { namesIn } from "./names.ts";
import { voteTables, type TableVote } from "./tables.ts";

/** What one sentence, or one table, says of a vote. */
interface Piece {
  readonly at: number;
  readonly span: Span;
  readonly text: string;
  readonly method: string | null;
  readonly counts: Counts;
  readonly named: Named;
  readonly open: VoteSide | null;
  readonly sure: boolean;
  /** Nothing but the vote itself: a list, a table, a short tally. */
  readonly bare: boolean;
}

/** How far apart the pieces of one ballot may stand: one sentence between them. */
const REACH = 2;
/** A tally in so many words is nothing but one (`Mot: 2 röster`). */
const BARE_WORDS = 8;

/**
 * The votes of the items: counts as stated, how it was voted, who voted how. One vote a ballot: a tally and the lists that belong to it are one. Nothing is
 * added up or filled in.
 */
export function extractVotes(context: ExtractContext, passages: readonly Passage[], words: Words, people: readonly Known[]): Omit<Vote, "id">[] {
  const tables = voteTables(context, people);
  return passages.flatMap(({ item, sentences }) =>
    ballotsOf(piecesOf(sentences, { tables, words, pack: context.pack, people })).map((pieces): Omit<Vote, "id"> => ({
      item, text: pieces.map((piece) => piece.text).join("\n"), method: pieces.find((piece) => piece.method !== null)?.method ?? null,
      counts: pieces.map((piece) => piece.counts).reduce(both), named: pieces.flatMap((piece) => piece.named), certainty: "stated",
      evidence: pieces.map((piece) => locate(context.document, piece.span)),
    })),
  );
}

interface Reader {
  readonly tables: readonly TableVote[];
  readonly words: Words;
  readonly pack: LocalePack;
  readonly people: readonly Known[];
}

function piecesOf(sentences: readonly Sentence[], reader: Reader): Piece[] {
  const { tables, words, pack, people } = reader;
  const pieces: Piece[] = [];
  const seen = new Set<TableVote>();
  let at = 0;
  for (const sentence of sentences) {
    const { text, span } = sentence;
    const table = tables.find((one) => span.start >= one.table.span.start && span.start < one.table.span.end);
    if (table && seen.has(table)) continue;
    at++;
    if (table) {
      seen.add(table);
      pieces.push({ at, span: table.table.span, text: table.text, method: null, counts: table.counts, named: table.named, open: null, sure: true, bare: true });
      continue;
    }
    const listed = listedIn(text, pack, people) ?? continued(sentence, pieces.at(-1), at, reader);
    const counts = countsIn(text, pack);
    const method = words.methods.all(text)[0];
    if (!listed && !counts && !method) continue;
    pieces.push({
      at, span, text: collapse(text), method: method ? text.slice(method.span.start, method.span.end) : null, counts: both(counts ?? NO_COUNTS, listed?.counts ?? NO_COUNTS),
      named: listed?.named ?? [], open: listed?.open ?? null, sure: listed?.sure ?? true, bare: listed !== null || countWords(text) <= BARE_WORDS,
    });
  }
  return pieces;
}

/** The names below `Ja:`, a line or bullet each. */
function continued(sentence: Sentence, last: Piece | undefined, at: number, { pack, people }: Reader): Pick<Piece, "named" | "counts" | "open" | "sure"> | null {
  const side = last && last.at === at - 1 ? last.open : null;
  if (!side || (last?.named.length && !sentence.listItem && !last.text.includes(sentence.text) && countWords(sentence.text) > 4)) return null;
  const names = namesIn(sentence.text, pack, people);
  return names && { named: names.map((name) => ({ name, vote: side })), counts: NO_COUNTS, open: side, sure: true };
}

/** The pieces, ballot by ballot. */
function ballotsOf(pieces: readonly Piece[]): Piece[][] {
  const ballots: Piece[][] = [];
  for (const piece of pieces) {
    const ballot = ballots.at(-1);
    if (ballot && belongs(ballot, piece)) ballot.push(piece);
    else ballots.push([piece]);
  }
  return ballots.filter(isVote);
}

/** Whether a piece goes on with a ballot: it stands close, says nothing twice, and adds names to a tally, a tally to names, or the other side's count. */
function belongs(ballot: readonly Piece[], piece: Piece): boolean {
  const last = ballot.at(-1) as Piece;
  if (piece.at - last.at > REACH) return false;
  const named = ballot.flatMap((one) => one.named);
  const counts = ballot.map((one) => one.counts).reduce(both);
  if (piece.named.some(({ name }) => named.some((other) => other.name === name))) return false;
  const stated = SIDES.filter((side) => piece.counts[side] !== null);
  const told = SIDES.some((side) => counts[side] !== null);
  if (stated.some((side) => counts[side] !== null && counts[side] !== piece.counts[side])) return false;
  const isList = piece.named.length > 0 || piece.open !== null;
  const onlyMethod = named.length === 0 && !told && !ballot.some((one) => one.open !== null);
  if (onlyMethod) return last.bare && piece.bare && (isList || stated.length > 0) && piece.at - last.at <= 1;
  if (isList) return true;
  if (stated.length === 0) return false;
  // A tally: behind names, or the other side's line behind this side's.
  const tallied = ballot.some((one) => one.named.length === 0 && SIDES.some((side) => one.counts[side] !== null));
  return named.length > 0 ? !tallied : piece.bare && last.bare && stated.every((side) => counts[side] === null);
}

/** `For: Kim Ek` alone, a label without names, one line like a roll call's: no vote. */
function isVote(ballot: readonly Piece[]): boolean {
  const named = ballot.flatMap((one) => one.named);
  const counted = ballot.some((one) => one.method !== null || SIDES.some((side) => one.counts[side] !== null));
  return counted || (named.length > 0 && (ballot.some((one) => one.sure) || new Set(named.map(({ vote }) => vote)).size > 1 || (named.length > 1 && ballot.length > 1)));
}

/** What the first states, and the second where the first is silent. */
function both(first: Counts, second: Counts): Counts {
  return { for: first.for ?? second.for, against: first.against ?? second.against, abstained: first.abstained ?? second.abstained };
}
