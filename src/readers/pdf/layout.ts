import type { BlockInput, TextBlockInput } from "../../document/builder.ts";
import type { Page } from "../../document/model.ts";
import type { Diagnostic } from "../../diagnostics.ts";
import type { Frame } from "./frame.ts";
import { furnitureOf, type Candidate, type FurnitureRule } from "./furniture.ts";
import { lineOf, linesOf, piecesOf, type Line } from "./lines.ts";
import { withLostLetters } from "./ligatures.ts";
import { measure } from "./metrics.ts";
import { joinOverBreak } from "./page-joins.ts";
import type { PageContent } from "./page-content.ts";
import { flowOf, type Item } from "./page-flow.ts";
import { lineInput, type Place } from "./paragraphs.ts";
import { gridsOf, rowCells, slotOf, type Grid } from "./ruling.ts";
import { cellText, continueTable, rowText, tableInput, type Table, type TableRow } from "./tables.ts";
import { trustDiagnostics, trustOf, withNoise, type Trust } from "./trust.ts";
import { wordsOf } from "./words.ts";

export interface Layout {
  readonly pages: readonly Page[];
  readonly blocks: readonly BlockInput[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A page with its rows, before anything is decided about them. Its characters are left behind: in a volume they take more memory than all else. */
interface RawPage {
  readonly content: Pick<PageContent, "number" | "width" | "height" | "objects">;
  readonly trust: Trust;
  readonly place: Place;
  readonly rows: readonly Line[];
  readonly grids: readonly Grid[];
  /** Text that runs another way than the rest of the page. */
  readonly stamps: readonly BlockInput[];
}

/**
 * From characters to blocks: lines, furniture, tables, paragraphs, and what goes on over a page break.
 * @param contents is emptied, so that each page's characters can go as soon as they are lines.
 */
export function layOut(contents: PageContent[]): Layout {
  const raw = rawPages(contents);
  const rules = furnitureOf(raw.flatMap(candidates), raw.length);
  const metrics = measure(raw.map(({ content, rows }) => ({ width: content.width, rows })));
  const sink = new BlockSink();
  for (const page of raw) {
    const cut = page.rows.map((row) => ({ row, pieces: piecesIn(row, page.content.height) }));
    const pieces = cut.flatMap((row) => row.pieces);
    for (const piece of pieces) if (rules.get(piece) === "running-header" && isTableHeader(piece, pieces, page.grids, rules)) rules.delete(piece);
    const furniture = pieces.filter((piece) => rules.has(piece));
    const lines = cut.flatMap(({ row, pieces: parts }) => withoutFurniture(row, parts.filter((piece) => !rules.has(piece)), parts.length));
    const items = flowOf(lines, page.grids, page.place, metrics);
    const blocks = furniture.map((line) => furnitureBlock(line, rules.get(line) as FurnitureRule, page.place));
    sink.page(items, [...blocks, ...page.stamps]);
  }
  return { pages: raw.map(pageOf), blocks: sink.end(), diagnostics: trustDiagnostics(raw) };
}

/** The first row of a ruled table repeats on each page like a running header, but belongs to the rows below it, which have the same columns. */
function isTableHeader(piece: Line, pieces: readonly Line[], grids: readonly Grid[], rules: ReadonlyMap<Line, FurnitureRule>): boolean {
  const grid = grids.find(({ xs, ys }) => piece.x0 > (xs[0] as number) - 2 && piece.x1 < (xs.at(-1) as number) + 2 && piece.y > (ys[0] as number) && piece.y < (ys.at(-1) as number));
  if (!grid || grid.xs.length < 3 || grid.ys.length < 3) return false;
  const row = slotOf(grid.ys, piece.y - 0.3 * piece.size);
  const columns = (at: number): string => rowCells(grid, at).map(({ column }) => column).join();
  if (row > 1 || columns(row) !== columns(row + 1)) return false;
  return pieces.some((other) => !rules.has(other) && other.y > (grid.ys[row + 1] as number) && other.y < (grid.ys.at(-1) as number));
}

function withoutFurniture(row: Line, kept: readonly Line[], all: number): Line[] {
  if (kept.length === all) return [row];
  return kept.length === 0 ? [] : [lineOf(kept.flatMap((piece) => piece.words))];
}

/** In margins pieces stand closer: "7/2031   1 (9)". */
const MARGIN_GAP = 0.8;

const pieceCache = new WeakMap<Line, Line[]>();

/** The pieces of a row near the page's edges: the same objects each time, for furniture is told by them. */
function piecesIn(row: Line, height: number): Line[] {
  if (row.y > 0.25 * height && row.y < 0.79 * height) return [row];
  const known = pieceCache.get(row) ?? piecesOf(row, MARGIN_GAP);
  pieceCache.set(row, known);
  return known;
}

function rawPages(contents: PageContent[]): RawPage[] {
  const waiting = withLostLetters(contents).reverse();
  contents.length = 0;
  const raw: RawPage[] = [];
  for (let next = waiting.pop(); next; next = waiting.pop()) raw.push(rawPage(next));
  return raw;
}

function rawPage(content: PageContent): RawPage {
  const counts = content.chars.turned;
  const main = counts.indexOf(Math.max(...counts.slice(0, 4)));
  const place = placeOf(content, main);
  const stamps = counts.flatMap((count, quarter) => {
    if (count === 0 || quarter === main) return [];
    const turned = placeOf(content, quarter);
    return linesOf(wordsOf(content, turned.frame)).map((line) => furnitureBlock(line, "margin-stamp", turned));
  });
  const rows = linesOf(wordsOf(content, place.frame));
  const { number, width, height, objects } = content;
  return { content: { number, width, height, objects }, trust: withNoise(trustOf(content), () => rows.flatMap((row) => row.words.map(({ text }) => text))), place, rows, grids: gridsOf(content.strokes, place.frame), stamps };
}

function placeOf(content: PageContent, quarter: number): Place {
  const frame: Frame = { quarter, pageWidth: content.width, pageHeight: content.height };
  return { page: content.number, frame };
}

function candidates({ content, rows }: RawPage): Candidate[] {
  return rows.flatMap((row) => piecesIn(row, content.height)).map((line) => ({ page: content.number, height: content.height, line }));
}

function furnitureBlock(line: Line, rule: FurnitureRule, place: Place): TextBlockInput {
  return { kind: "paragraph", layer: "furniture", rule, lines: [lineInput(line, place)] };
}

function pageOf({ content, trust }: RawPage): Page {
  return { number: content.number, width: content.width, height: content.height, textLayer: trust.textLayer, trusted: trust.trusted };
}

/** Takes the pages one by one; holds the last item back until it is known whether it goes on over the page break. */
class BlockSink {
  readonly #blocks: BlockInput[] = [];
  #held: Item | undefined;
  /** Furniture since the held item. */
  #waiting: BlockInput[] = [];

  page(items: readonly Item[], furniture: readonly BlockInput[]): void {
    items.forEach((item, i) => {
      if (i > 0 || !this.#continue(item)) {
        this.#release();
        this.#held = item;
      }
    });
    this.#waiting.push(...furniture);
  }

  end(): BlockInput[] {
    this.#release();
    return this.#blocks;
  }

  #continue(item: Item): boolean {
    const held = this.#held;
    if (held?.kind === "text" && item.kind === "text") {
      const draft = joinOverBreak(held.draft, item.draft);
      if (draft) this.#held = { kind: "text", draft };
      return draft !== undefined;
    }
    if (held?.kind !== "table" || item.kind !== "table") return false;
    const joined = continueTable(held.table, item.table);
    if (!joined) return false;
    this.#held = { kind: "table", table: joined.table };
    this.#waiting.push(...joined.repeated.flatMap(repeatedRow));
    return true;
  }

  #release(): void {
    if (this.#held?.kind === "text") this.#blocks.push(this.#held.draft.block);
    if (this.#held?.kind === "table") this.#blocks.push(...tableBlocks(this.#held.table));
    this.#blocks.push(...this.#waiting);
    this.#held = undefined;
    this.#waiting = [];
  }
}

function repeatedRow(row: TableRow): TextBlockInput[] {
  return row.cells.flatMap((cell) => cell.drafts).map(({ block }) => ({ ...block, layer: "furniture" as const, rule: "repeated-header-row" satisfies FurnitureRule }));
}

/** A table of a single row is page layout: its cells are text, on one line where they are short. */
function tableBlocks(table: Table): BlockInput[] {
  const rows = table.rows.filter((row) => rowText(row) !== "");
  const [only] = rows;
  if (rows.length !== 1 || !only) return [tableInput(table)];
  return only.cells.filter((cell) => cellText(cell) !== "").flatMap((cell) => cell.drafts.map((draft) => draft.block));
}
