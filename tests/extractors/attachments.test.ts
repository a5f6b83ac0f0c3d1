import { expect, test } from "vitest";
import { extractAttachments } from "../../src/extractors/attachments.ts";
import { packs } from "../../src/locales/index.ts";
import type { LocaleTag } from "../../src/locales/pack.ts";
import { contextOf, furniture, heading, type TestBlock } from "../document-of.ts";

const labels = (tag: LocaleTag, ...blocks: readonly TestBlock[]): string[] => extractAttachments(contextOf(packs[tag], ...blocks)).map((one) => one.label);

test.each<[LocaleTag, string, string]>([
  ["sv", "Budgeten, se bilaga 1.", "bilaga 1"], ["sv", "Se Bilaga  A", "Bilaga A"], ["sv", "Se bil. 4b", "bil. 4b"], ["sv", "bilaga nr 3", "bilaga nr 3"], ["en", "See Appendix B", "Appendix B"], ["en", "Annex 12", "Annex 12"],
  ["de", "siehe Anlage 2", "Anlage 2"], ["nb", "Se vedlegg 3", "vedlegg 3"], ["fi", "Katso liite 2", "liite 2"],
])("%s: `%s`", (tag, text, label) => {
  expect(labels(tag, text)).toEqual([label]);
});

test.each<[LocaleTag, string]>([["sv", "Se bilaga"], ["sv", "bilaga i slutet"], ["sv", "bilaga 2024"], ["sv", "Mobil 4"], ["sv", "bilaga 1/24"], ["en", "bilaga 1"], ["en", "Appendix a note"]])("%s: nothing in `%s`", (tag, text) => {
  expect(labels(tag, text)).toEqual([]);
});

test("once per label, where it is first referred to; furniture refers to nothing", () => {
  const found = extractAttachments(contextOf(packs.sv, furniture("Bilaga 9"), heading(1, "1. Taket"), "Se bilaga 1 och bilaga 2.", heading(1, "2. Salen"), "Se Bilaga 1, bilaga 3."));
  expect(found.map((one) => [one.label, one.item, one.evidence[0]?.quote])).toEqual([["bilaga 1", "1", "bilaga 1"], ["bilaga 2", "1", "bilaga 2"], ["bilaga 3", "2", "bilaga 3"]]);
});

test("a link behind the words is the attachment's", () => {
  const found = extractAttachments(contextOf(packs.sv, { kind: "paragraph", lines: [{ text: "Se bilaga 1", links: [{ start: 3, end: 11, url: "https://example.org/b1.pdf", anchor: "words" }] }] }));
  expect(found).toMatchObject([{ label: "bilaga 1", url: "https://example.org/b1.pdf", title: null, item: null }]);
});
