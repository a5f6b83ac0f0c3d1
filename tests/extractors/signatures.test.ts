import { expect, test } from "vitest";
import type { LocaleTag } from "../../src/locales/pack.ts";
import { readText } from "./read-text.ts";

const signers = async (locale: LocaleTag, text: string): Promise<unknown[]> => (await readText(locale, text)).signatures.map(({ name, role }) => `${name}: ${role ?? "–"}`);
const BODY = "Protokoll\n\nNärvarande: Kim Ek, Bo Al Sten, Ida Rask\n\n1. Inledning\n\nText.\n\n2. Avslutning\n\nText.\n\n";

test.each<[string, string, string[]]>([
  ["roles before names", "Vid protokollet\n\n_______________\n\nKim Ek\n\nJusteras\n\n_______________\n\nIda Rask\n\nOrdförande\n\n_______________\n\nBo Al Sten\n", ["Kim Ek: secretary", "Ida Rask: attester", "Bo Al Sten: chair"]],
  ["names side by side over their roles", "Vid protokollet\n\nKim Ek\n\nJusteras\n\nBo Al Sten Ida Rask\nOrdförande Justerare\n", ["Kim Ek: secretary", "Bo Al Sten: chair", "Ida Rask: attester"]],
  ["names side by side without roles", "Underskrifter\n\nKim Ek Ida Rask\n", ["Kim Ek: –", "Ida Rask: –"]],
  ["roles beside names", "Underskrifter\n\nSekreterare ............ Kim Ek\n\nOrdförande ............ Ida Rask\n", ["Kim Ek: secretary", "Ida Rask: chair"]],
  ["a role behind the name", "Justeras\n\nIda Rask, ordförande\n", ["Ida Rask: chair"]],
])("%s", async (_, block, expected) => {
  expect(await signers("sv", BODY + block)).toEqual(expected);
});

test("names signed in a copy, with their roles on the line below", async () => {
  const text = "Niederschrift\n\nAnwesend: Kim Eck, Ida Rasch\n\nTOP 1 Eröffnung\n\nText.\n\nTOP 2 Verschiedenes\n\nText.\n\ngez. Kim Eck gez. Ida Rasch\nVorsitzender Protokollführerin\n";
  expect(await signers("de", text)).toEqual(["Kim Eck: chair", "Ida Rasch: secretary"]);
});

test("signatures on the front page end where the notice begins; labelled roles there are none", async () => {
  const text = "Protokoll\n\nJusterare: Ida Rask\n\nUnderskrifter\n\nSekreterare ..........\nKim Ek\n\nANSLAG\n\nOrgan Fyrnämnden\n\n§ 1 Inledning\n\nText.\n\n§ 2 Slut\n\nText.\n";
  expect(await signers("sv", text)).toEqual(["Kim Ek: secretary"]);
});
