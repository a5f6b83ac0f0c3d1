import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { addressAt, headOf } from "../../src/structure/titles.ts";
import { heading, listItem, paragraph, table, words, type TestBlock } from "../document-of.ts";
import { stepsOf } from "./steps.ts";

const { en } = packs;
const SENTENCE = "It leaks over the stairs, and the board has asked three firms what it would cost to mend it before the winter comes, with or without the gutters and the windows of the hall.";

/** Title, the item's first words, and how many blocks the head takes up, of the first candidate. */
function head(...blocks: readonly TestBlock[]): readonly [string | null, string | null, number] {
  const context = stepsOf(en, ...blocks);
  const { document, candidates, units } = context;
  const [candidate] = candidates;
  if (!candidate) throw new Error("no candidate");
  const next = units[candidate.unit.index + 1];
  const { title, remainder, units: taken } = headOf(context, candidate, next !== undefined && candidates.some((other) => other.unit === next), candidate.unit.span.end);
  return [title && words(document, title), remainder && words(document, remainder).trim(), taken];
}

test("a short paragraph is a title whole, over its line's end too", () => {
  expect(head("3. Roof of the hall")).toEqual(["Roof of the hall", null, 1]);
  expect(head(["3. Roof of the hall and", "of the stairs"])).toEqual(["Roof of the hall and of the stairs", null, 1]);
});

test("a heading block is a title whole, however long", () => {
  expect(head(heading(2, `3. ${SENTENCE} ${SENTENCE}`))).toEqual([`${SENTENCE} ${SENTENCE}`, null, 1]);
});

test("the lines in the head's face are the title, the plain ones behind them text", () => {
  const lines = [{ text: "3. Roof of the", bold: true }, { text: "hall", bold: true }, { text: "It leaks. Kim asks a firm." }];
  expect(head({ kind: "paragraph", lines }, SENTENCE)).toEqual(["Roof of the hall", "It leaks. Kim asks a firm.", 1]);
});

test("a few words before a colon, and a sentence behind it", () => {
  expect(head("3. Goal: The roof of the hall is to be mended")).toEqual(["Goal:", "The roof of the hall is to be mended", 1]);
  expect(head("3. Roof: the hall")).toEqual(["Roof: the hall", null, 1]);
  expect(head("3. Open at 18: 00 and then some more words here")[1]).toBeNull();
});

test("what stands behind a colon is the title's where it is no sentence, but for a section's label", () => {
  expect(head("3. Term of the board: two years instead of one")).toEqual(["Term of the board: two years instead of one", null, 1]);
  expect(head("3. Term of the board: it was two years and is now one.")).toEqual(["Term of the board:", "it was two years and is now one.", 1]);
  expect(head("3. Decision: the offer of the roofers' firm")).toEqual(["Decision:", "the offer of the roofers' firm", 1]);
});

test("a bare number takes no line that runs on below as its title", () => {
  expect(head("3.", "After a long debate the board put", "the matter to the vote of all.")[0]).toBeNull();
  expect(head("3.", "Roof of the hall", "The matter was put to the vote.")[0]).toBe("Roof of the hall");
});

test("a few words before a dash, and a long sentence behind it", () => {
  expect(head(`3. Roof – ${SENTENCE}`)).toEqual(["Roof", `– ${SENTENCE}`, 1]);
  expect(head("3. Roof – the hall")).toEqual(["Roof – the hall", null, 1]);
});

test("in a long paragraph a short first sentence is the title; without one the number stands before text", () => {
  expect(head(`3. The roof leaks. ${SENTENCE}`)).toEqual(["The roof leaks.", SENTENCE, 1]);
  expect(head(`3. ${SENTENCE}`)).toEqual([null, SENTENCE, 1]);
});

test("a line that begins a list ends the title", () => {
  expect(head(["3. Roof of the hall", "a. Tiles", "b. Gutters"])).toEqual(["Roof of the hall", "a. Tiles b. Gutters", 1]);
  expect(head(["3. Roof of the hall", "• Tiles"])).toEqual(["Roof of the hall", "• Tiles", 1]);
});

test("an address behind the words is the item's, not the title's", () => {
  expect(head("3. Roof https://example.org/roof")).toEqual(["Roof", "https://example.org/roof", 1]);
  expect(addressAt("Roof plan (see https://example.org/roof)")).toBe(9);
  expect(addressAt("Roof plan www.example.org")).toBe(9);
  expect(addressAt("https://example.org/roof")).toBeNull();
  expect(addressAt("Roof plan")).toBeNull();
});

test("a number alone takes the short line below it as its title", () => {
  expect(head("3.", "Roof of the hall", SENTENCE)).toEqual(["Roof of the hall", null, 2]);
  expect(head("3.", paragraph("roof of the hall", { bold: true }), SENTENCE)).toEqual(["roof of the hall", null, 2]);
  expect(head("3.", heading(2, "Roof"), SENTENCE)).toEqual(["Roof", null, 2]);
});

test.each<[string, TestBlock]>([
  ["a sentence", "It leaks."], ["a long line", SENTENCE.slice(0, -1)], ["lower case", "roof of the hall"], ["a list item", listItem("Roof")], ["another head", "4. Roof"], ["two lines", ["Roof of", "The hall"]], ["a table", table([["Roof", "Hall"]])],
])("below a number alone, no title: %s", (_what, below) => {
  expect(head("3.", below)).toEqual([null, null, 1]);
});

test("a number at the end of the document has no title", () => {
  expect(head("3.")).toEqual([null, null, 1]);
});

test("a sentence behind a dash, two sentences, and a case's number are no part of the title", () => {
  expect(head("3. Closed session - Notes are kept apart.")[0]).toBe("Closed session");
  expect(head("3. Closed session - notes")[0]).toBe("Closed session - notes");
  expect(head("3. The chair opens the meeting and goes through the agenda slowly. There are no questions for anybody here.")[0]).toBeNull();
  expect(head("3. Fees 2031: Kim Ek and Bo Al will count them once more.")[0]).toBe("Fees 2031:");
  expect(head("3. Theme 1: Rules for the hall")[0]).toBe("Theme 1: Rules for the hall");
  expect(head("3. Hearing: common rules for the halls of the town (by 20. May)")[0]).toBe("Hearing: common rules for the halls of the town (by 20. May)");
  expect(head("3. Roof of the hall, ref. HA 2031/5")[0]).toBe("Roof of the hall");
});

test("a remark on the heading's line: behind `Other business`, and behind a few words with a full stop", () => {
  expect(head("3. Other business Nobody asked to speak.")).toEqual(["Other business", "Nobody asked to speak.", 1]);
  expect(head("3. Fees committee update. Kim told of the plans to raise all fees by spring.")).toEqual(["Fees committee update.", "Kim told of the plans to raise all fees by spring.", 1]);
});

test.each(["3. Other business and a look ahead at the year.", "3. Other Business Of The Board", "3. Roof and hall. Costs of both", "3. Offer of Ek Inc. The firm mends roofs."])("no remark: %s", (text) => {
  expect(head(text)[1]).toBeNull();
});

test("words before a dash, and a sentence behind it", () => {
  expect(head("3. Roof of the hall — it is mended now but for the gutters, says Kim")[0]).toBe("Roof of the hall");
  expect(head("3. Roof of the hall — new gutters and stairs")[1]).toBeNull();
});

test("a number alone takes the first line of the paragraph below it, where that breaks off before its text", () => {
  expect(head("3.", ["Roof of the hall", SENTENCE], SENTENCE)).toEqual(["Roof of the hall", SENTENCE, 2]);
  expect(head("3.", ["The board put the matter to the vote of all who were", "there, and that was that."])[0]).toBeNull();
  expect(head("3.", "Roof of the hall;", SENTENCE)[0]).toBe("Roof of the hall;");
});

test("a usual title below a number alone is one, though a remark in small letters stands below it", () => {
  expect(head("3.", "Opening", "by the deputy chair, who bids all welcome.")).toEqual(["Opening", null, 2]);
  expect(head("3.", "After the break", "by the deputy chair, who bids all welcome.")[0]).toBeNull();
});
