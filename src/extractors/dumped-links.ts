import type { Block, Link } from "../document/model.ts";
import { itemAt, type OutlineItem } from "../structure/outline.ts";
import { wordsOf } from "../structure/similarity.ts";
import type { ExtractContext } from "./context.ts";

interface Placed {
  readonly link: Link;
  readonly item: OutlineItem | null;
}

/**
 * Gives each target of a dump (a PDF export that listed its link annotations at the end of a page) to the item whose words it belongs to. A dump's order
 * follows the page's reading order, and its page holds only items since the dump before: of all assignments that keep that order, the one that shares most
 * words between address and item wins.
 */
export function placeDumped(context: ExtractContext, links: readonly Link[]): Placed[] {
  const { document } = context;
  const dumps = document.blocks.filter((block) => block.layer === "furniture" && links.some((link) => within(block, link)));
  const placed: Placed[] = [];
  let since = 0;
  for (const dump of dumps) {
    const own = distinct(links.filter((link) => within(dump, link)));
    const items = context.outline.items.filter((item) => item.region.start < dump.span.start && item.region.end > since && ownText(context, item, since, dump.span.start).trim() !== "");
    placed.push(...align(context, own, items, since, dump.span.start));
    since = dump.span.end;
  }
  return placed;
}

function within(block: Block, link: Link): boolean {
  return link.span.start >= block.span.start && link.span.end <= block.span.end;
}

/** A wrapped link leaves one annotation a line: the same target twice in a row is one link. */
function distinct(links: readonly Link[]): Link[] {
  return links.filter((link, i) => link.url !== links[i - 1]?.url);
}

function ownText(context: ExtractContext, item: OutlineItem, from: number, to: number): string {
  const { text } = context.document;
  const pieces = item.parts.filter((part) => part.span.end > from && part.span.start < to).map((part) => text.slice(Math.max(part.span.start, from), Math.min(part.span.end, to)));
  const head = item.head.start >= from && item.head.start < to ? [text.slice(item.head.start, item.head.end)] : [];
  return [...head, ...pieces].join(" ");
}

/** Best monotonic assignment by dynamic programming over (link, item). */
function align(context: ExtractContext, links: readonly Link[], items: readonly OutlineItem[], from: number, to: number): Placed[] {
  const last = links[0] ? itemAt(context.outline, Math.max(0, from)) : null;
  const candidates = items.length > 0 ? items : last ? [last] : [];
  if (candidates.length === 0) return links.map((link) => ({ link, item: null }));
  const words = weightedWords(candidates.map((item) => ownText(context, item, from, to)));
  const score = links.map((link) => words.map((bag) => affinity(link.url, bag)));
  const best: number[][] = [];
  const choice: number[][] = [];
  links.forEach((_, i) => {
    let running = Number.NEGATIVE_INFINITY;
    let runningAt = 0;
    best[i] = [];
    choice[i] = [];
    candidates.forEach((__, j) => {
      const before = i === 0 ? 0 : (best[i - 1]?.[j] ?? 0);
      // On a tie the later item: what a run of links has in common with its neighbours decides the rest.
      if (before >= running) [running, runningAt] = [before, j];
      (best[i] as number[])[j] = running + (score[i]?.[j] ?? 0);
      (choice[i] as number[])[j] = runningAt;
    });
  });
  return trace(links, candidates, best, choice);
}

function trace(links: readonly Link[], items: readonly OutlineItem[], best: readonly number[][], choice: readonly number[][]): Placed[] {
  const placed: Placed[] = [];
  const final = best.at(-1) ?? [];
  let at = final.reduce((top, value, j) => (value >= (final[top] ?? Number.NEGATIVE_INFINITY) ? j : top), 0);
  for (let i = links.length - 1; i >= 0; i--) {
    placed.unshift({ link: links[i] as Link, item: items[at] ?? null });
    at = choice[i]?.[at] ?? 0;
  }
  return placed;
}

/** The words of each text, weighted by how few of the texts hold them. */
function weightedWords(texts: readonly string[]): Map<string, number>[] {
  const bags = texts.map((text) => new Set(wordsOf(text).filter((word) => word.length >= 4).map(fold)));
  return bags.map((bag) => new Map([...bag].map((word) => [word, 1 / bags.filter((other) => other.has(word)).length])));
}

function affinity(url: string, words: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const word of new Set(wordsOf(decoded(url)).map(fold))) score += words.get(word) ?? 0;
  return score;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    // A stray % in an address: its letters still tell.
    return url;
  }
}

/** Addresses spell å, ä and ö without their marks. */
function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}
