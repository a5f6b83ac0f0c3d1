import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csvText, tsvText } from "../../../src/emitters/tables/csv.ts";
import { markdownTable } from "../../../src/emitters/tables/markdown.ts";
import { rowsText } from "../../../src/emitters/tables/rows.ts";
import { terminalTable } from "../../../src/emitters/tables/terminal.ts";
import { HOSTILE } from "../../record/meetings.ts";

const table = { columns: ["text", "count"], rows: [["a", 1], ["å, b", null], ["två\nrader", -5], ["=1+1", true], ['"x"', 0]] as const };

test("CSV is RFC 4180: CRLF, quotes where they must be, formulas guarded, negative numbers numbers", () => {
  expect(csvText(table)).toBe('text,count\r\na,1\r\n"å, b",\r\n"två\nrader",-5\r\n\'=1+1,true\r\n"""x""",0\r\n');
});

test("CSV for spreadsheets has ; and a byte order mark", () => {
  expect(csvText({ columns: ["a", "b"], rows: [["1;2", "3,4"]] }, { excel: true })).toBe('\uFEFFa;b\r\n"1;2";3,4\r\n');
});

test.each(["=1", "+1", "-1", "@a", "\t=1", "\r=1", "＝1"])("no cell of CSV or TSV begins as a formula: %j", (text) => {
  const cell = { columns: ["text"], rows: [[text]] };
  const [, [read = ""] = []] = parse(csvText(cell)) as string[][];
  expect(read).toMatch(/^'/u);
  expect(tsvText(cell).split("\n")[1]).toMatch(/^'/u);
});

test("CSV reads back to the same cells", () => {
  const cells = HOSTILE.map((text) => [text, `${text}${text}`]);
  const read = parse(csvText({ columns: ["a", "b"], rows: cells })) as string[][];
  const harmless = (text: string): string => text.replace(/[\u001b\u009b\u202E\u2066]/gu, "\uFFFD").replace(/^(?=[=@+-])/u, "'");
  expect(read.slice(1)).toEqual(cells.map((row) => row.map(harmless)));
});

test("TSV has a line a row, whatever the cells hold", () => {
  expect(tsvText({ columns: ["a", "b"], rows: [["x\ty", "z\r\nw"]] })).toBe("a\tb\nx y\tz w\n");
});

test("Markdown shows what cells say: no cell, link, HTML or emphasis of their own", () => {
  expect(markdownTable({ columns: ["a"], rows: [["x|y\n[z](u) <b> *c* `d` _e_ \\"], [null]] }))
    .toBe("| a |\n| --- |\n| x\\|y \\[z\\](u) \\<b\\> \\*c\\* \\`d\\` \\_e\\_ \\\\ |\n|  |\n");
});

test("a terminal's table has aligned columns and nothing behind the last", () => {
  expect(terminalTable({ columns: ["id", "text", "page"], rows: [["1", "å", 2], ["22", "lång text", null]] }))
    .toBe("id  text       page\n1   å          2\n22  lång text\n");
});

const wide = { columns: ["due", "text"], rows: [["2025-05-01", "Asta Lindvall tar fram ett förslag till ny arbetsordning"]] };

test("it fits the terminal: texts go on below, broken at words, and days and words stay whole", () => {
  expect(terminalTable(wide, { width: 40, weights: { text: 3 } }))
    .toBe("due         text\n2025-05-01  Asta Lindvall tar fram ett\n            förslag till ny\n            arbetsordning\n");
});

test("where that would be a ladder of words, each row stands by itself", () => {
  const rows = { columns: ["item", "due", "text"], rows: [["4", "2025-05-01", "Asta tar fram ett förslag till ordning"], [null, null, "Bo ringer runt till alla som har båt."]] };
  expect(terminalTable(rows, { width: 30, weights: { text: 3 } }))
    .toBe("item  4\ndue   2025-05-01\ntext  Asta tar fram ett\n      förslag till ordning\n\ntext  Bo ringer runt till alla\n      som har båt.\n");
});

test("an address is never broken: it must be copied whole", () => {
  const url = "https://example.org/en/lang/adress/till/en/handling/som/bifogas.pdf";
  expect(terminalTable({ columns: ["item", "url"], rows: [["4", url]] }, { width: 40 })).toBe(`item  4\nurl   ${url}\n`);
});

test("what the rows of a meeting share stands above them, on a terminal only", () => {
  const rows = { columns: ["body", "date", "text"], rows: [["Styrelsen", "2025-03-04", "ett"], ["Styrelsen", "2025-03-04", "två"], ["Rådet", null, "tre"]] };
  expect(terminalTable(rows, { width: 40, headed: ["body", "date"] })).toBe("text\n\nStyrelsen, 2025-03-04\nett\ntvå\n\nRådet\ntre\n");
  expect(terminalTable(rows, { headed: ["body", "date"] })).toMatch(/^body +date +text\nStyrelsen +2025-03-04 +ett\n/u);
});

test("the columns that matter stay; those that can be spared go before rows fall apart", () => {
  const rows = { columns: ["id", "text", "kind", "place"], rows: [["a-long-identifier-of-no-use", "Bryggan lagas före den första maj", "approved", "p12:l1204"]] };
  const options = { weights: { text: 3 }, brief: ["text", "kind", "place"], spare: ["place"], heads: { kind: "what" } };
  expect(terminalTable(rows, { ...options, width: 60 })).toBe("text                               what      place\nBryggan lagas före den första maj  approved  p12:l1204\n");
  expect(terminalTable(rows, { ...options, width: 40 })).toBe("text                            what\nBryggan lagas före den första   approved\nmaj\n");
});

test("an empty list says so on a terminal; piped, it is its columns", () => {
  expect(terminalTable({ columns: ["a", "b"], rows: [] }, { width: 80 })).toBe("(none)\n");
  expect(terminalTable({ columns: ["a", "b"], rows: [] })).toBe("a  b\n");
});

test("piped, nothing is cut and every row is one line", () => {
  const long = "ord ".repeat(200).trim();
  expect(terminalTable({ columns: ["a", "b"], rows: [[long, long]] }, { weights: { a: 3 }, brief: ["a"] }).split("\n")[1]).toBe(`${long}  ${long}`);
});

test.each([20, 33, 40, 80, 200])("no line is wider than %i letters, and no letter is lost", (width) => {
  const rows = HOSTILE.map((text) => [text, "2025-01-01", `${text} ${text}`, "en-mycket-lång-sammansatt-benämning-utan-mellanslag", "会議の記録と決定事項"]);
  const text = terminalTable({ columns: ["a", "b", "c", "d", "e"], rows }, { width, weights: { c: 3 } });
  const places = (line: string): number => [...line].reduce((sum, letter) => sum + (/[\u2E80-\uA4CF]/u.test(letter) ? 2 : 1), 0);
  expect(Math.max(...text.split("\n").map(places))).toBeLessThanOrEqual(width);
  expect(text).not.toContain("…");
  expect(count(text, "会")).toBe(HOSTILE.length);
  expect(count(text, "å") - count(text.split("\n")[0] ?? "", "å")).toBe(rows.flat().reduce((sum, cell) => sum + count(cell, "å"), 0));
});

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

test("nothing in a cell acts on the terminal", () => {
  const text = terminalTable({ columns: ["a"], rows: HOSTILE.map((one) => [one]) });
  expect(text).toMatch(/^[^\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]+$/u);
  expect(text.trimEnd().split("\n")).toHaveLength(HOSTILE.length + 1);
  expect(text).toContain("\\u001b[2J");
});

test("JSON has the facts whole, one a line", () => {
  const rows = { columns: ["a"], rows: [[1], [2]], facts: [{ a: 1, text: "\u001b" }, { a: 2 }] };
  expect(rowsText(rows, "json")).toBe('[\n{"a":1,"text":"\\u001b"},\n{"a":2}\n]\n');
  expect(rowsText(rows, "ndjson")).toBe('{"a":1,"text":"\\u001b"}\n{"a":2}\n');
  expect(rowsText({ ...rows, rows: [], facts: [] }, "json")).toBe("[]\n");
});

test("too wide, it leaves out columns with nothing in them first", () => {
  const table = { columns: ["name", "initials", "role"], rows: [["Asta Lindvall", null, "chair"]] };
  expect(terminalTable(table, { width: 80 })).toContain("initials");
  expect(terminalTable(table, { width: 22 })).toBe("name           role\nAsta Lindvall  chair\n");
});
