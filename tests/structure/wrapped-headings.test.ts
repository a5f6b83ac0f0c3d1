import { expect, test } from "vitest";
import type { BlockInput } from "../../src/document/index.ts";
import { packs } from "../../src/locales/index.ts";
import { paragraph, type TestBlock } from "../document-of.ts";
import { items } from "./steps.ts";

const { de, en, nb } = packs;

/** A line of a page in points: `size` high, at `y`, as wide as its characters. */
function at(y: number, text: string, size = 16, x = 60): BlockInput {
  return paragraph(text, { fontSize: size, page: 1, box: { x, y, width: text.length * size * 0.5, height: size } });
}

const BODY = ["The roof leaks, and so do the windows of the hall, as all who were", "there could see for themselves, and the board has asked for prices."];
/** A paragraph of two lines that are 67 characters wide: 400 points. */
const body = (y: number): BlockInput => ({ kind: "paragraph", lines: BODY.map((text, i) => ({ text, fontSize: 12, page: 1, box: { x: 60, y: y + 14 * i, width: text.length * 6, height: 12 } })) });
const rest: readonly TestBlock[] = [at(300, "Garden"), body(320), at(360, "Rent"), body(380), at(420, "Keys"), body(440)];

test("a heading goes on behind its last word `and`, in small letters, and where the next word had no room", () => {
  expect(items(en, at(100, "Roof of the hall and"), at(120, "Garden House"), body(140), ...rest)[0]).toBe("i1 Roof of the hall and Garden House");
  expect(items(nb, at(100, "Taket v/ Kim Ek og"), at(120, "Bo Al"), body(140), ...rest)[0]).toBe("i1 Taket v/ Kim Ek og Bo Al");
  expect(items(en, at(100, "Rules for the use of all of the halls on the 15."), at(120, "of May"), body(140), ...rest)[0]).toBe("i1 Rules for the use of all of the halls on the 15. of May");
  expect(items(en, at(100, "Rules for the use of all of the halls by the Friends of"), at(120, "Northgate"), body(140), ...rest)[0]).toBe("i1 Rules for the use of all of the halls by the Friends of Northgate");
});

test("numbered heads go on likewise", () => {
  expect(items(de, at(100, "1. Dach und"), at(120, "Saal"), body(140), at(200, "2. Farbe"), body(220))).toEqual(["1 Dach und Saal", "2 Farbe"]);
});

test.each<[string, readonly TestBlock[]]>([
  ["short headings one below the other", [at(100, "Roof of the hall"), at(120, "Garden House")]],
  ["a line further down", [at(100, "Roof of the hall and"), at(150, "Garden House")]],
  ["a line of another size", [at(100, "Roof of the hall and"), at(120, "Garden House", 14)]],
  ["a line further in", [at(100, "Roof of the hall and"), at(120, "Garden House", 16, 200)]],
  ["a head with a number", [at(100, "Roof of the hall and"), at(120, "4. Garden House")]],
  ["behind a full stop", [at(100, "Roof of the hall."), at(120, "Garden House")]],
])("two headings: %s", (_what, blocks) => {
  expect(items(en, ...blocks, body(140), ...rest)).toHaveLength(5);
});
