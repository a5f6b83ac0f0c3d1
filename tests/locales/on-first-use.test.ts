import { expect, test } from "vitest";
import { later, onFirstUse } from "../../src/locales/on-first-use.ts";

test("a part is made when it is first asked for, and once", () => {
  const made: string[] = [];
  const parts = onFirstUse({
    comma: () => {
      made.push("comma");
      return /,/u;
    },
    dot: () => {
      made.push("dot");
      return null;
    },
  });
  expect(made).toEqual([]);
  expect(parts.comma).toBe(parts.comma);
  expect([parts.dot, parts.dot]).toEqual([null, null]);
  expect(made).toEqual(["comma", "dot"]);
  expect(Object.keys(parts)).toEqual(["comma", "dot"]);
});

test("what is made later is made once, even where it is nothing", () => {
  let made = 0;
  const nothing = later(() => {
    made++;
    return null;
  });
  expect(made).toBe(0);
  expect([nothing(), nothing()]).toEqual([null, null]);
  expect(made).toBe(1);
});
