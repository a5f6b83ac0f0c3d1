/**
 * Phrases as a tree of characters that grows where texts lead it: a pattern of a thousand alternatives takes longer to compile than most documents
 * take to read, and tries each of them at every word.
 */
export interface PhraseTrie {
  /** Where the best phrase that begins at `start` and that ends where `ends` allows it is over, or -1. */
  readonly endAt: (text: string, start: number, ends: (text: string, end: number) => boolean) => number;
}

/** All phrases that begin alike; sorted into `children` when a text first comes this way. */
interface Node {
  readonly ranks: readonly number[];
  readonly depth: number;
  /** The best phrase that ends here. */
  rank: number;
  children: ReadonlyMap<number, Node> | null;
}

const SPACE = 0x20;
/** What a wrong encoding leaves of a letter: it stands for any letter outside ASCII. */
const LOST = 0xFFFD;
const MOST_SPACES = 5;

/** @param phrases folded, none empty, without white space at their ends, the best first: it wins where several match */
export function phraseTrie(phrases: readonly string[]): PhraseTrie {
  const root: Node = { ranks: phrases.map((_, rank) => rank), depth: 0, rank: Infinity, children: null };
  return {
    endAt: (text, start, ends) => {
      const first = text.codePointAt(start) ?? -1;
      if (first === LOST) return search(root, { text, phrases, ends }, start)?.end ?? -1;
      const child = childrenOf(root, phrases).get(foldPoint(first));
      if (!child) return -1;
      // Most texts and tables part at the second letter: before anything is made for a search.
      const next = start + unitsOf(first);
      const second = text.charCodeAt(next);
      const children = childrenOf(child, phrases);
      if (child.rank === Infinity && second > SPACE && second < 0x80 && !children.has(foldPoint(second))) return -1;
      return search(child, { text, phrases, ends }, next)?.end ?? -1;
    },
  };
}

let lastText = "";
let lastStarts: readonly number[] = [];

/**
 * Where a phrase may begin: each place that stands behind none of a word's letters and figures. Many tables are looked for in one text after the other,
 * so the last text's are kept.
 */
export function phraseStarts(text: string): readonly number[] {
  if (text === lastText) return lastStarts;
  const starts: number[] = [];
  for (let at = 0, inWord = false; at < text.length;) {
    if (!inWord) starts.push(at);
    const point = text.codePointAt(at) ?? 0;
    inWord = isWordPoint(point);
    at += unitsOf(point);
  }
  lastText = text;
  lastStarts = starts;
  return starts;
}

interface Search {
  readonly text: string;
  readonly phrases: readonly string[];
  readonly ends: (text: string, end: number) => boolean;
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

/** How much white space begins at `start`. */
export function spacesAt(text: string, start: number): number {
  let end = start;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  return end - start;
}

/** As `\s` has it. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === SPACE || (code >= 9 && code <= 13);
  return code === 0xA0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200A) || code === 0x2028 || code === 0x2029 || code === 0x202F || code === 0x205F || code === 0x3000 || code === 0xFEFF;
}

const wide = new Map<number, boolean>();

/** As `[\p{L}\p{N}]` has it where case does not count. */
export function isWordPoint(point: number): boolean {
  if (point < 0x80) return (point >= 0x61 && point <= 0x7A) || (point >= 0x41 && point <= 0x5A) || (point >= 0x30 && point <= 0x39);
  let known = wide.get(point);
  if (known === undefined) wide.set(point, (known = /[\p{L}\p{N}]/iu.test(String.fromCodePoint(point))));
  return known;
}

const folds = new Map<number, number>();

/** One for all cases of a letter, as patterns see it (`ſ` is an s, `ı` no i), and for both apostrophes. */
export function foldPoint(point: number): number {
  if (point < 0x80) return point >= 0x41 && point <= 0x5A ? point + 0x20 : point;
  if (point === 0x2019) return 0x27;
  let known = folds.get(point);
  if (known === undefined) folds.set(point, (known = simpleFold(String.fromCodePoint(point))));
  return known;
}

function simpleFold(letter: string): number {
  const upper = letter.toUpperCase();
  const lower = (String.fromCodePoint(upper.codePointAt(0) ?? 0) === upper ? upper : letter).toLowerCase();
  const point = lower.codePointAt(0) ?? 0;
  const single = String.fromCodePoint(point) === lower;
  return single && letter !== "\u0131" ? point : letter.codePointAt(0) ?? 0;
}
