import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Block, Document, Line } from "../src/document/model.ts";
import { contains, type Span } from "../src/document/span.ts";
import { emit, parseMinutes, validateRecord, type MinutesRecord, type ParseResult } from "../src/index.ts";
import { itemAt } from "../src/structure/outline.ts";
import { fixtureCases, readerInput } from "./fixture-cases.ts";

const cases = fixtureCases();

test("there are fixtures enough", () => {
  expect(cases.length).toBeGreaterThanOrEqual(25);
});

describe.each(cases)("$name", ({ input, folder }) => {
  let once: Promise<ParseResult> | undefined;
  const read = (): Promise<ParseResult> => (once ??= parseMinutes(readerInput(input)));
  const readDocument = async (): Promise<Document> => {
    const { document } = await read();
    if (document === null) throw new Error("could not be read");
    return document;
  };
  const readRecords = async (): Promise<MinutesRecord[]> => (await read()).readings.map(({ record }) => record);

  // Written with: npx vitest run tests/fixtures.test.ts -u. Read the difference before you commit it.
  test("its records are those of expected.json", async () => {
    await expect(emit(await readRecords(), "json", { pretty: true })).toMatchFileSnapshot(resolve(folder, "expected.json"));
  });

  test("its records keep to the schema", async () => {
    const records = await readRecords();
    expect(records.length).toBeGreaterThan(0);
    expect(records.flatMap(validateRecord)).toEqual([]);
  });

  test("a second run gives the same", async () => {
    const again = await parseMinutes(readerInput(input));
    expect(JSON.stringify(again)).toBe(JSON.stringify(await read()));
  });

  test("every quote stands in the text, on the lines that its evidence names", async () => {
    const document = await readDocument();
    const wrong = [...evidenceOf(await readRecords())].filter(({ quote, lines }) => !textOfLines(document, lines).includes(quote));
    expect(wrong).toEqual([]);
  });

  test("blocks and the white space between them cover the text, lines cover their block", async () => {
    const { text, blocks } = await readDocument();
    expect(gaps({ start: 0, end: text.length }, blocks).filter((gap) => text.slice(gap.start, gap.end).trim() !== "")).toEqual([]);
    for (const block of blocks) expect(untiled(block, text)).toEqual([]);
  });

  test("every line of the body is in the front matter, an item or the back matter", async () => {
    const { readings } = await read();
    const lost = readings.flatMap(({ document, outline }) =>
      bodyLines(document)
        .filter(({ span }) => itemAt(outline, span.start) === null && !contains(outline.front, span) && !contains(outline.back, span))
        .map(({ span }) => document.text.slice(span.start, span.end)),
    );
    expect(lost).toEqual([]);
  });
});

type Evidence = MinutesRecord["meeting"]["evidence"][number];

/** Every evidence of a value, however deep. */
function* evidenceOf(value: unknown): Generator<Evidence> {
  if (typeof value !== "object" || value === null) return;
  if ("quote" in value && "lines" in value) yield value as Evidence;
  else for (const inner of Object.values(value)) yield* evidenceOf(inner);
}

/** From the first of the lines to the last; cells of one table row share a line number. */
function textOfLines({ lines, text }: Document, [first, last]: Evidence["lines"]): string {
  const touched = lines.filter(({ number }) => number >= first && number <= last);
  return text.slice(Math.min(...touched.map(({ span }) => span.start)), Math.max(...touched.map(({ span }) => span.end)));
}

/** What of the whole no part covers. Parts are in order. */
function gaps(whole: Span, parts: readonly { readonly span: Span }[]): Span[] {
  const ends = [whole.start, ...parts.map(({ span }) => span.end)];
  const starts = [...parts.map(({ span }) => span.start), whole.end];
  return ends.map((start, i) => ({ start, end: starts[i] as number })).filter(({ start, end }) => start !== end);
}

/** A text block's lines leave no gap and do not overlap; between the cells of a table there are tabs and line breaks. */
function untiled(block: Block, text: string): Span[] {
  const left = gaps(block.span, block.lines);
  return block.kind === "table" ? left.filter(({ start, end }) => end < start || text.slice(start, end).trim() !== "") : left;
}

function bodyLines(document: Document): Line[] {
  return document.blocks.filter(({ layer }) => layer === "body").flatMap(({ lines }) => lines);
}
