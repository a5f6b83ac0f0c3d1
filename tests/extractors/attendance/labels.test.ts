import { expect, test } from "vitest";
import { innerLabels, listLabel } from "../../../src/extractors/attendance/labels.ts";
import { packs } from "../../../src/locales/index.ts";
import type { AttendanceList, LocaleTag } from "../../../src/locales/pack.ts";

/** The list that a text's label means, and the words behind the label. */
const read = (tag: LocaleTag, text: string): readonly [AttendanceList, string] | null => {
  const label = listLabel(text, packs[tag]);
  return label && [label.list, label.alone ? "" : text.slice(label.end).trim()];
};

test.each<[string, LocaleTag, string, AttendanceList, string]>([
  ["the whole line", "sv", "Närvarande", "present", ""],
  ["the whole line, with a count", "sv", "Närvarande (12 st):", "present", ""],
  ["the whole line, numbered", "sv", "§ 2 Närvarande", "present", ""],
  ["glued to its number", "en", "1.1Present: Kim Ek", "present", "Kim Ek"],
  ["before a colon", "sv", "Frånvarande: Kim Ek", "absent", "Kim Ek"],
  ["before a colon, numbered", "de", "2. Anwesend: Kim Ek", "present", "Kim Ek"],
  ["before a colon, with other words", "sv", "Kallade till mötet i salen: Kim Ek", "invited", "Kim Ek"],
  ["a lead-in that ends with a colon", "en", "The following people, constituting a quorum, were present at the meeting:", "present", ""],
  ["before names without a colon", "sv", "Närvarande Kim Ek, Ylva Bo", "present", "Kim Ek, Ylva Bo"],
  ["before names behind a dash", "da", "Afbud – Kim Ek", "excused", "– Kim Ek"],
  ["before names behind a tab", "en", "Present\tKim Ek", "present", "Kim Ek"],
  ["before a box", "sv", "Närvarande ☒ Kim Ek", "present", "☒ Kim Ek"],
  ["within a short line", "en", "Board members who were absent", "absent", ""],
  ["substitutes", "sv", "Tjänstgörande ersättare: Kim Ek", "substituteServing", "Kim Ek"],
  ["substitutes without a vote", "sv", "Ej tjänstgörande ersättare: Kim Ek", "substituteOther", "Kim Ek"],
  ["others", "nb", "Andre: Kim Ek", "others", "Kim Ek"],
  ["who only gets the minutes", "sv", "För kännedom: Kim Ek", "copy", "Kim Ek"],
  ["absence outweighs presence", "en", "Directors not in attendance: Kim Ek", "absent", "Kim Ek"],
  ["a word of negation turns presence round", "sv", "Deltog inte: Kim Ek", "absent", "Kim Ek"],
  ["a word of negation in another language", "nb", "Som ikke deltok: Kim Ek", "absent", "Kim Ek"],
  ["a number is no negation", "en", "No. 5, present: Kim Ek", "present", "Kim Ek"],
])("%s", (_what, tag, text, list, behind) => {
  expect(read(tag, text)).toEqual([list, behind]);
});

test.each<[LocaleTag, string]>([
  ["sv", "Taket"], ["sv", "Närvarande medlemmar röstade för förslaget om taket och salen."], ["sv", "Kim Ek: Närvarande var alla som bor i huset och flera andra från husen intill."], ["en", "Presentation of the roof"], ["sv", ""],
  ["en", "The roof is absent. Kim: no"], ["sv", "Hela taket saknas. Kim undrar"],
])("%s: `%s` is no label", (tag, text) => {
  expect(read(tag, text)).toBeNull();
});

test("further labels in a block part it into lists", () => {
  const text = "Present: Kim Ek, Ylva Bo; Absent: Alda Mo. Guests: Bo Al";
  expect(innerLabels(text, 8, "present", packs.en).map((section) => [section.list, text.slice(section.start, section.end).trim()])).toEqual([["present", "Kim Ek, Ylva Bo;"], ["absent", "Alda Mo."], ["others", "Bo Al"]]);
});

test("a label's word without its colon parts nothing", () => {
  const text = "Present: Kim Ek, guest, Ylva Bo";
  expect(innerLabels(text, 8, "present", packs.en)).toHaveLength(1);
});
