import { expect, test } from "vitest";
import { documentOf, shown } from "./shown.ts";

const A = "https://moten.example/handling/1?namn=Budget%202024";
const B = "file:///C:%5CUsers%5Cx%5Cbeslut,%20se%20h%C3%A4r.";

test("a run of addresses between blank lines is furniture, each a dumped link", async () => {
  const document = await documentOf(`Text slutar här.\n\n \n\n${A}\n${B}\n${A}\n\n5.2. Nästa`);
  const dump = document.blocks[1];
  expect([dump?.layer, dump?.rule, dump?.lines.map((line) => line.number)]).toEqual(["furniture", "link-dump", [5, 6, 7]]);
  expect(document.links.map(({ url, anchor, span }) => [url, anchor, document.text.slice(span.start, span.end)])).toEqual([[A, "dumped", A], [B, "dumped", B], [A, "dumped", A]]);
});

test("a very long address alone, and one that stands twice, are dumped", async () => {
  const long = `https://moten.example/${"a".repeat(160)}`;
  expect(await shown(`Text.\n\n${long}\n\nMer.`)).toEqual(["P Text.", `F:link-dump ${long}`, "P Mer."]);
  expect(await shown(`Text.\n\n${A}\n\nMer.\n\n${A}`)).toEqual(["P Text.", `F:link-dump ${A}`, "P Mer.", `F:link-dump ${A}`]);
});

test.each([
  ["one short address", `Text.\n\n${A}\n\nMer.`], ["straight under its text", `Se handlingarna på\n${A}\n${B}\n\nMer.`], ["announced", `Länkar:\n\n${A}\n${B}\n\nMer.`], ["words beside it", `Text.\n\nse ${A}\n${B} där\n\nMer.`],
])("stays in the body: %s", async (_, text) => {
  const document = await documentOf(text);
  expect(document.blocks.every((block) => block.layer === "body")).toBe(true);
  expect(document.links).toEqual([]);
});
