import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { heading, listItem, paragraph, type TestBlock } from "../document-of.ts";
import { cut } from "./steps.ts";

const { en, de } = packs;
const BODY = "The roof leaks, and so do the windows of the hall, as everybody who was there could see.";
const titles = (...blocks: readonly TestBlock[]): string[] => cut(en, ...blocks).outline.items.map((item) => `${item.rule} ${item.title}`);

test("three lines or more that begin with rising times are the items", () => {
  expect(titles("13:00 Welcome!", BODY, "13:05 Roof", BODY, "13:20 Hall", BODY)).toEqual(["time-slot Welcome!", "time-slot Roof", "time-slot Hall"]);
  expect(titles("13:00 Roof", BODY, "13:05 Hall", BODY, "It closed early.")).toEqual([]);
});

test("spans, minutes alone, am and pm, and times behind a bullet", () => {
  expect(titles("9.30–9.45: Roof", BODY, "9.45–10.10: Hall", BODY, "10.10–10.20: Paint", BODY)).toHaveLength(3);
  expect(titles(":00 - :05 Roof", BODY, ":05 - :50: Hall", BODY, ":50 - :00 Paint", BODY)).toEqual(["time-slot Roof", "time-slot Hall", "time-slot Paint"]);
  expect(titles("11:50 am Roof", BODY, "12:10 pm Hall", BODY, "1:00 pm Paint", BODY)).toHaveLength(3);
  expect(titles(listItem("1:00 Roof"), listItem("It leaks", "-", 1), listItem("1:10 Hall"), listItem("It is cold", "-", 1), listItem("1:20 Paint"))).toEqual(["time-slot Roof", "time-slot Hall", "time-slot Paint"]);
});

test("an address behind the title is the item's text", () => {
  const { document, outline } = cut(en, "13:00 Roof https://example.org/roof", BODY, "13:05 Hall", BODY, "13:20 Paint", BODY);
  expect(outline.items[0]?.title).toBe("Roof");
  expect(document.text.slice(outline.items[0]?.parts[0]?.span.start, outline.items[0]?.parts[0]?.span.end)).toBe("https://example.org/roof");
});

test("no items: sentences told with a time, a log with seconds, times that fall", () => {
  expect(titles("18:05 Kim came and sat down.", BODY, "18:20 Bo left the room again.", BODY, "18:40 Kim spoke about paint.", BODY)).toEqual([]);
  expect(titles("18:05:11 Roof", BODY, "18:05:20 Hall", BODY, "18:06:00 Paint", BODY)).toEqual([]);
  expect(titles("18:05 Roof", BODY, "17:20 Hall", BODY, "16:40 Paint", BODY)).toEqual([]);
  expect(cut(de, "13:00 Uhr Beginn", BODY, "13:05 Uhr Dach", BODY, "13:20 Uhr Saal", BODY).outline.items).toEqual([]);
});

test("numbers win over times, and headings without a time stand beside them", () => {
  expect(titles("1. Roof", BODY, "13:05 Tea", BODY, "13:10 Cake", BODY, "13:20 Cards", BODY, "2. Hall", BODY, "3. Paint", BODY)).toEqual(["number-sequence Roof", "number-sequence Hall", "number-sequence Paint"]);
  expect(titles(paragraph("Minutes"), "13:00 Roof", BODY, "13:05 Hall", BODY, "13:20 Paint", BODY, heading(1, "Lost keys"), BODY)).toEqual(["time-slot Roof", "time-slot Hall", "time-slot Paint", "format-heading Lost keys"]);
});
