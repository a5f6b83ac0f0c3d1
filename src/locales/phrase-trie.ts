import { isSpace, SPACE, spacesAt } from "../document/white-space.ts";
import { foldPoint } from "./letters.ts";
import { keyAt, LOST, wantedKeys, wordStarts } from "./word-starts.ts";

/**
 * Phrases as a tree of characters that grows where texts lead it: a pattern of a thousand alternatives takes longer to compile than most documents
 * take to read, and tries each of them at every word.
 */
export interface PhraseTrie {
  /** Where the best phrase that begins at `start` and that ends where `ends` allows it is over, or -1. */
  readonly endAt: (text: string, start: number, ends: Ends) => number;
  /**
   * The places where a phrase begins that ends where `ends` allows it, and where the best one there is over, in turns: start, end, start, end …
   * Looked for among those of `wordStarts` where it is not known better where a phrase may begin.
   */
  readonly places: (text: string, ends: Ends, among?: readonly number[]) => readonly number[];
}

/** Whether a phrase may end there. */
export type Ends = (text: string, end: number) => boolean;

/** All phrases that begin alike; sorted into `children` when a text first comes this way. */
interface Node {
  readonly ranks: readonly number[];
  readonly depth: number;
  /** The best phrase that ends here. */
  rank: number;
  children: ReadonlyMap<number, Node> | null;
}

const MOST_SPACES = 5;

/** @param phrases folded, none empty, without white space at their ends, the best first: it wins where several match */
export function phraseTrie(phrases: readonly string[]): PhraseTrie {
  const root: Node = { ranks: phrases.map((_, rank) => rank), depth: 0, rank: Infinity, children: null };
  const wanted = wantedKeys(phrases);
  const bestAt = (text: string, start: number, ends: Ends): number => search(root, { text, phrases, ends }, start)?.end ?? -1;
  return {
    endAt: (text, start, ends) => (wanted[keyAt(text, start)] === 0 ? -1 : bestAt(text, start, ends)),
    places: (text, ends, among) => {
      const { places, keys } = among ? { places: among, keys: null } : wordStarts(text);
      let found: number[] | null = null;
      for (let i = 0; i < places.length; i++) {
        const start = places[i] ?? 0;
        if (wanted[keys ? keys[i] ?? 0 : keyAt(text, start)] === 0) continue;
        const end = bestAt(text, start, ends);
        if (end >= 0) (found ??= []).push(start, end);
      }
      return found ?? NONE;
    },
  };
}

const NONE: readonly number[] = [];

interface Search {
  readonly text: string;
  readonly phrases: readonly string[];
  readonly ends: Ends;
}

interface Found {
  readonly rank: number;
  readonly end: number;
}

/** The best phrase below a node for the text from `start`: mostly one way down, more only behind a lost letter. */
function search(from: Node, context: Search, start: number): Found | null {
  const { text } = context;
  let best: Found | null = null;
  let node: Node | undefined = from;
  let at = start;
  while (node) {
    const children = childrenOf(node, context.phrases);
    if (node.rank < (best?.rank ?? Infinity) && context.ends(text, at)) best = { rank: node.rank, end: at };
    if (children.size === 0 || at >= text.length) break;
    const point = text.codePointAt(at) ?? -1;
    if (point === LOST) return better(best, lost(children, context, at + 1));
    const spaces = isSpace(point) ? spacesAt(text, at) : 0;
    if (spaces > MOST_SPACES) break;
    node = children.get(spaces ? SPACE : foldPoint(point));
    at += spaces || unitsOf(point);
  }
  return best;
}

function lost(children: ReadonlyMap<number, Node>, context: Search, at: number): Found | null {
  let best: Found | null = null;
  for (const [point, child] of children) if (point > 0x7F) best = better(best, search(child, context, at));
  return best;
}

function better(one: Found | null, other: Found | null): Found | null {
  return one && (!other || one.rank <= other.rank) ? one : other;
}

function childrenOf(node: Node, phrases: readonly string[]): ReadonlyMap<number, Node> {
  if (node.children) return node.children;
  const groups = new Map<number, number[]>();
  for (const rank of node.ranks) {
    const letter = phrases[rank]?.codePointAt(node.depth);
    if (letter === undefined) node.rank = Math.min(node.rank, rank);
    else {
      const point = foldPoint(letter);
      const group = groups.get(point);
      if (group) group.push(rank);
      else groups.set(point, [rank]);
    }
  }
  node.children = new Map(Array.from(groups, ([point, ranks]) => [point, { ranks, depth: node.depth + unitsOf(point), rank: Infinity, children: null }]));
  return node.children;
}

function unitsOf(point: number): 1 | 2 {
  return point > 0xFFFF ? 2 : 1;
}
