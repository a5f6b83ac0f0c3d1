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
  readonly phrases: readonly string[];
  readonly depth: number;
  /** The phrase that ends here; told once there are children. */
  phrase: string | null;
  children: ReadonlyMap<number, Node> | null;
}

const MOST_SPACES = 5;

/** @param phrases folded, none empty, without white space at their ends; of several that match the longest wins, of as long ones the first of the alphabet */
export function phraseTrie(phrases: readonly string[]): PhraseTrie {
  const root: Node = { phrases, depth: 0, phrase: null, children: null };
  const wanted = wantedKeys(phrases);
  const bestAt = (text: string, start: number, ends: Ends): number => search(root, { text, ends }, start)?.end ?? -1;
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
  readonly ends: Ends;
}

interface Found {
  readonly phrase: string;
  readonly end: number;
}

/** The best phrase below a node for the text from `start`: mostly one way down, more only behind a lost letter. */
function search(from: Node, context: Search, start: number): Found | null {
  const { text } = context;
  let best: Found | null = null;
  let node: Node | undefined = from;
  let at = start;
  while (node) {
    if (node.phrases.length === 1) return alone(node, context, at) ?? best;
    const children = childrenOf(node);
    // Longer than any found on the way here.
    if (node.phrase !== null && context.ends(text, at)) best = { phrase: node.phrase, end: at };
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

/** The one phrase that is left, letter by letter: no tree has to grow for it, and it is longer than any found on the way to it. */
function alone({ phrases, depth }: Node, { text, ends }: Search, start: number): Found | null {
  const phrase = phrases[0] ?? "";
  let at = start;
  for (let i = depth; i < phrase.length; ) {
    if (at >= text.length) return null;
    const wanted = foldPoint(phrase.codePointAt(i) ?? 0);
    const point = text.codePointAt(at) ?? -1;
    const spaces = isSpace(point) ? spacesAt(text, at) : 0;
    if (spaces > MOST_SPACES || (point === LOST ? wanted <= 0x7F : (spaces ? SPACE : foldPoint(point)) !== wanted)) return null;
    at += spaces || unitsOf(point);
    i += unitsOf(wanted);
  }
  return ends(text, at) ? { phrase, end: at } : null;
}

function lost(children: ReadonlyMap<number, Node>, context: Search, at: number): Found | null {
  let best: Found | null = null;
  for (const [point, child] of children) if (point > 0x7F) best = better(best, search(child, context, at));
  return best;
}

function better(one: Found | null, other: Found | null): Found | null {
  return one && (!other || comesFirst(one.phrase, other.phrase)) ? one : other;
}

function comesFirst(phrase: string, other: string): boolean {
  return phrase.length > other.length || (phrase.length === other.length && phrase <= other);
}

function childrenOf(node: Node): ReadonlyMap<number, Node> {
  if (node.children) return node.children;
  const groups = new Map<number, string[]>();
  for (const phrase of node.phrases) {
    const letter = phrase.codePointAt(node.depth);
    if (letter === undefined) {
      if (node.phrase === null || phrase < node.phrase) node.phrase = phrase;
      continue;
    }
    const point = foldPoint(letter);
    const group = groups.get(point);
    if (group) group.push(phrase);
    else groups.set(point, [phrase]);
  }
  const children = new Map<number, Node>();
  for (const [point, phrases] of groups) children.set(point, { phrases, depth: node.depth + unitsOf(point), phrase: null, children: null });
  return (node.children = children);
}

function unitsOf(point: number): 1 | 2 {
  return point > 0xFFFF ? 2 : 1;
}
