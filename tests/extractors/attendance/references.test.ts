import { expect, test } from "vitest";
import { referencesIn, timesIn } from "../../../src/extractors/attendance/movements/references.ts";
import { packs } from "../../../src/locales/index.ts";

test.each(Object.values(packs))("every word for an item before its number, in $tag", (pack) => {
  for (const word of [...pack.itemWords, ...pack.movements.items]) {
    for (const text of [`Kim, ${word} 5`, `(${word.toUpperCase()}. 5)`, `${word} nr 5`, `${word}nr. 5`, `${word}5, 6`]) {
      expect(referencesIn(text, pack)[0]?.ranges[0]?.first, text).toBe("5");
    }
  }
  expect(referencesIn("Kim (§ 5)", pack)).toHaveLength(1);
  expect(referencesIn("Kim, 5 §", pack)).toHaveLength(1);
  expect(referencesIn("Kim Ek 5", pack)).toEqual([]);
});

test.each(Object.values(packs))("every word beside a clock time, in $tag", (pack) => {
  for (const word of pack.dates.timePrefixes) for (const text of [`Kim ${word} 18`, `${word.toUpperCase()}: 9`, `${word}18.20`]) expect(timesIn(text, pack), text).toHaveLength(1);
  for (const word of pack.dates.timeSuffixes) for (const text of [`Kim 18 ${word}`, `(9${word.toUpperCase()})`]) expect(timesIn(text, pack), text).toHaveLength(1);
  expect(timesIn("Kim Ek 16:36–17:10", pack)).toHaveLength(1);
  expect(timesIn("Kim Ek 18, Bo Al 7", pack)).toEqual([]);
});
