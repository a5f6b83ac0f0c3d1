import { expect, test } from "vitest";
import { oncePerPack } from "../../src/locales/once-per-pack.ts";
import { en } from "../../src/locales/en.ts";
import { sv } from "../../src/locales/sv.ts";

test("made at the first asking, once for each pack, even where nothing comes of it", () => {
  const made: string[] = [];
  const first = oncePerPack((pack) => {
    made.push(pack.tag);
    return pack === sv ? undefined : pack.titles[0];
  });
  expect(made).toEqual([]);
  expect([first(sv), first(en), first(sv), first(en)]).toEqual([undefined, en.titles[0], undefined, en.titles[0]]);
  expect(made).toEqual(["sv", "en"]);
});
