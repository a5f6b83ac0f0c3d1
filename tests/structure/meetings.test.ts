import { expect, test } from "vitest";
import { sliceDocument } from "../../src/document/slice.ts";
import { packs } from "../../src/locales/index.ts";
import type { LocalePack } from "../../src/locales/pack.ts";
import { meetingSpans } from "../../src/structure/meetings.ts";
import { documentOf, heading, paragraph, type TestBlock } from "../document-of.ts";

const { sv, en } = packs;
const bold = (text: string): TestBlock => paragraph(text, { bold: true });
const BODY = "The roof leaks, and so do the windows of the hall, as everybody who was there could see for themselves.";
const firstLines = (pack: LocalePack, ...blocks: readonly TestBlock[]): (string | undefined)[] => {
  const document = documentOf(...blocks);
  return meetingSpans(document, pack).map((span) => document.text.slice(span.start, span.end).split("\n")[0]);
};

test("a volume: titles with dates of their own and an attendance list each", () => {
  expect(firstLines(en, heading(1, "Minutes 3 May 2024"), "Present: Kim Ek", BODY, heading(1, "Minutes 7 June 2024"), "Present: Bo Al", BODY)).toEqual(["Minutes 3 May 2024", "Minutes 7 June 2024"]);
  expect(firstLines(sv, bold("Protokoll"), "Datum: 2024-05-03", "Närvarande: Kim Ek", BODY, bold("Protokoll"), "Datum: 2024-06-07", "Närvarande: Bo Al", BODY)).toEqual(["Protokoll", "Protokoll"]);
  expect(firstLines(en, heading(2, "Board 3 May 2024"), "Attendees: Kim Ek", BODY, heading(2, "Board 7 June 2024"), "Attendees: Bo Al", BODY)).toHaveLength(2);
});

test.each<[string, LocalePack, readonly TestBlock[]]>([
  ["minutes alone", en, [heading(1, "Minutes 3 May 2024"), "Present: Kim Ek", BODY]],
  ["an agenda before its minutes", sv, [heading(1, "Dagordning 2024-05-03"), BODY, heading(1, "Protokoll 2024-05-03"), "Närvarande: Kim Ek", BODY]],
  ["a title page", en, [heading(1, "Minutes 3 May 2024"), "Present: Kim Ek", heading(1, "Minutes, 3 May 2024"), "Present: Kim Ek", BODY]],
  ["an item on the minutes of the last meeting", en, [heading(1, "Minutes 3 May 2024"), "Present: Kim Ek", heading(2, "Minutes of the last meeting 4 April 2024"), "Present: nobody", BODY]],
  ["a numbered item", sv, [heading(1, "Protokoll 2024-05-03"), "Närvarande: Kim Ek", heading(1, "2. Protokoll 2024-04-03"), "Närvarande: ingen", BODY]],
  ["a date without people below it", en, [heading(1, "Minutes 3 May 2024"), "Present: Kim Ek", heading(1, "Minutes 7 June 2024"), BODY]],
  ["plain lines", en, [heading(1, "Minutes 3 May 2024"), "Present: Kim Ek", BODY, "Minutes 7 June 2024", "Present: Bo Al", BODY]],
])("one meeting: %s", (_what, pack, blocks) => {
  expect(firstLines(pack, ...blocks)).toHaveLength(1);
});

test("the stretches cover the text, and a stretch keeps the file's line numbers", () => {
  const document = documentOf("Board, 2024", heading(1, "Minutes 3 May 2024"), "Present: Kim Ek", BODY, heading(1, "Minutes 7 June 2024"), "Present: Bo Al", BODY);
  const spans = meetingSpans(document, en);
  expect(spans.map(({ start, end }) => document.text.slice(start, end)).join("")).toBe(document.text);
  const [, second] = spans.map((span) => sliceDocument(document, span));
  expect(second?.lines.map((line) => `${line.number} ${second.text.slice(line.span.start, line.span.end).slice(0, 9)}`)).toEqual(["5 Minutes 7", "6 Present: ", "7 The roof "]);
});
