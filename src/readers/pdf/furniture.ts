import type { Line } from "./lines.ts";

/** Why a piece of a page is no part of its text. */
export type FurnitureRule = "running-header" | "running-footer" | "page-number" | "margin-stamp" | "repeated-header-row" | "print-header";

/** A piece of a row that may be furniture. */
export interface Candidate {
  readonly page: number;
  readonly height: number;
  readonly line: Line;
}

const TOP_ZONE = 0.24;
const BOTTOM_ZONE = 0.8;
/** A page number without repetition counts only at the very edge. */
const EDGE = 0.11;
const SAME_HEIGHT = 5;
/** "a." and "1." stand at the same height on many pages by accident. */
const SHORTEST = 3;

/** "Sida 2 (41)", "3(15)", "Page 3 of 5", "- 4 -", "s. 7": a number with little round it. */
const PAGE_NUMBER = /^[-–—|\s]{0,3}(?:(?:sida|sid|sidan|side|page|blad|seite|sivu|s|p)[.:]?\s{0,3})?(\d{1,4})(?:\s{0,2}(?:\(|\/|av|of|von|sur|\||:)\s{0,2}(\d{1,4})\s?\)?)?[-–—|.\s]{0,3}$/iu;

/**
 * The rule that each repeated piece falls under. Pieces count as the same where they stand at the same height and read the same but for digits;
 * digits that change must count the pages ("§ 12" and "§ 13" at the tops of two pages do not: the paragraph sign says so).
 * A header of the first page stays text: it is often the only mention of the body and the date.
 */
export function furnitureOf(candidates: readonly Candidate[], pageCount: number): Map<Line, FurnitureRule> {
  const found = new Map<Line, FurnitureRule>();
  const first = Math.min(...candidates.map((candidate) => candidate.page));
  for (const candidate of candidates) {
    const zone = zoneOf(candidate);
    if (zone && edgeNumber(candidate)) found.set(candidate.line, "page-number");
  }
  for (const line of printedByBrowser(candidates)) if (!found.has(line)) found.set(line, "print-header");
  for (const group of groups(candidates)) {
    const pages = new Set(group.map((candidate) => candidate.page));
    if (pages.size < (pageCount > 4 ? 3 : 2) || !countsPages(group)) continue;
    const counts = new Set(group.map(({ line }) => plain(line))).size > 1;
    if (!counts && !runs(pages)) continue;
    for (const candidate of group) {
      const rule = ruleOf(candidate, counts);
      if ((rule === "running-header" && candidate.page === first) || found.has(candidate.line)) continue;
      found.set(candidate.line, rule);
    }
  }
  return found;
}

/**
 * True where most of the pages stand beside others of them, or every other page does (left and right pages have headers of their own). In a volume a label of each
 * meeting's first page stands at one height too, on every eighth page: it is that meeting's text.
 */
function runs(pages: ReadonlySet<number>): boolean {
  const beside = [...pages].filter((page) => [-2, -1, 1, 2].some((step) => pages.has(page + step)));
  return beside.length >= 0.5 * pages.size;
}

/** `5/23/2020`, `22.09.2022, 12:14`, `2024-03-01, 9:05 AM`: when a browser printed the page. */
const PRINTED = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:,?\s\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?)?(?=\s|$)/iu;
const ADDRESS = /^(?:(?:https?|file):\/\/\S{3,400}|[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){1,5}\/\S{1,400})(?:\s|$)/iu;

/** What a browser prints around a page, its first one too: the day of printing with the page's title on top, the address at the bottom. The day is not the meeting's. */
function printedByBrowser(candidates: readonly Candidate[]): Line[] {
  return [...byPage(candidates).values()].flatMap((own) => {
    const dated = own.find(({ line, height }) => line.y < EDGE * height && PRINTED.test(plain(line)));
    const address = own.find(({ line, height }) => line.y > (1 - EDGE) * height && ADDRESS.test(plain(line)));
    if (!dated || !address) return [];
    return own.filter(({ line }) => [dated, address].some((edge) => Math.abs(line.y - edge.line.y) <= SAME_HEIGHT)).map(({ line }) => line);
  });
}

function byPage(candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const pages = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const own = pages.get(candidate.page);
    if (own) own.push(candidate);
    else pages.set(candidate.page, [candidate]);
  }
  return pages;
}

/** `counts`: the digits change from page to page ("7/2031" on every page is the number of the meeting). */
function ruleOf(candidate: Candidate, counts: boolean): FurnitureRule {
  if (counts && PAGE_NUMBER.test(plain(candidate.line))) return "page-number";
  return zoneOf(candidate) === "top" ? "running-header" : "running-footer";
}

function zoneOf({ line, height }: Candidate): "top" | "bottom" | undefined {
  if (line.y < TOP_ZONE * height) return "top";
  return line.y > BOTTOM_ZONE * height ? "bottom" : undefined;
}

/** A number with a total ("2 (4)", "Sida 1 av 3") that names its own page, at the page's edge: furniture even where it stands once. */
function edgeNumber({ line, height, page }: Candidate): boolean {
  if (line.y > EDGE * height && line.y < (1 - EDGE) * height) return false;
  const match = PAGE_NUMBER.exec(plain(line));
  const total = Number(match?.[2]);
  return Number(match?.[1]) === page && total >= page && !(total >= 1900 && total < 2100);
}

function groups(candidates: readonly Candidate[]): Candidate[][] {
  const byText = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const zone = zoneOf(candidate);
    if (!zone) continue;
    const key = `${zone}|${plain(candidate.line).replace(/\d{1,20}/gu, "#").toLowerCase()}`;
    const known = byText.get(key);
    if (known) known.push(candidate);
    else byText.set(key, [candidate]);
  }
  return [...byText.values()].flatMap(sameHeight);
}

function sameHeight(candidates: readonly Candidate[]): Candidate[][] {
  const place = ({ line, height }: Candidate): number => (line.y < height / 2 ? line.y : line.y - height);
  const sorted = [...candidates].sort((a, b) => place(a) - place(b));
  const groups: Candidate[][] = [];
  for (const candidate of sorted) {
    const last = groups.at(-1)?.at(-1);
    if (last && place(candidate) - place(last) <= SAME_HEIGHT) groups.at(-1)?.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

/** True where the digits of the group never change, or change with the pages. */
function countsPages(group: readonly Candidate[]): boolean {
  const numbers = group.map(({ line, page }) => ({ page, digits: (plain(line).match(/\d{1,9}/gu) ?? []).map(Number) }));
  const [head] = numbers;
  if (!head) return false;
  const text = plain((group[0] as Candidate).line);
  const constant = head.digits.map((digit, i) => numbers.every(({ digits }) => digits[i] === digit));
  if (constant.every(Boolean)) return text.replace(/[^\p{L}\p{N}]/gu, "").length > SHORTEST;
  if (/^§|§$/u.test(text)) return false;
  return head.digits.every((digit, i) => constant[i] || numbers.every(({ digits, page }) => (digits[i] as number) - page === digit - head.page));
}

function plain(line: Line): string {
  return line.words.map((word) => word.text).join(" ").trim();
}
