import { expect, test } from "vitest";
import { extractAttendance } from "../../../src/extractors/attendance/index.ts";
import { packs } from "../../../src/locales/index.ts";
import type { LocalePack } from "../../../src/locales/pack.ts";
import { contextOf, heading, type TestBlock } from "../../document-of.ts";

const ITEMS: TestBlock[] = [heading(1, "1. Roof"), "The roof leaks.", heading(1, "2. Hall"), "The hall is cold.", heading(1, "3. Door"), "The door is stuck."];
const shown = (pack: LocalePack, ...blocks: readonly TestBlock[]): string[] => extractAttendance(contextOf(pack, ...blocks, ...ITEMS), []).attendees.map((one) => [one.name, one.attendance, one.role].join(" ").trim());

test("everybody but some: those are absent, in every language's words", () => {
  expect(shown(packs.nl, "Iedereen is aanwezig behalve Kim, Bo en Mia.")).toEqual(["Kim absent", "Bo absent", "Mia absent"]);
  expect(shown(packs.sv, "Alla närvarande utom Kim Ek och Bo Al.")).toEqual(["Kim Ek absent", "Bo Al absent"]);
  expect(shown(packs.nl, "Iedereen kreeg koffie behalve Kim en Bo.")).toEqual([]);
});

test("one more who was there, told in a sentence behind the list", () => {
  expect(shown(packs.da, "Fremmødte: Kim Ek (formand), Bo Al. Endvidere deltog graver Ida Sten under punkt 3.")).toEqual(["Kim Ek present chair", "Bo Al present", "Ida Sten present"]);
  expect(shown(packs.da, "Fremmødte: Kim Ek, Bo Al. Endvidere drøftede mødet taget.")).toEqual(["Kim Ek present", "Bo Al present"]);
});

test("members and then those attending: members who are in no later list are absent", () => {
  expect(shown(packs.en, "Members: Kim, Bo, Mia, Ida, Pia", "Attending: Kim, Bo, Mia", "Apologies: Ida")).toEqual(["Kim present", "Bo present", "Mia present", "Ida absent", "Pia absent"]);
  expect(shown(packs.en, "Members: Kim, Bo, Mia", "Guests: Ida, Pia")).toEqual(["Kim present", "Bo present", "Mia present", "Ida present", "Pia present"]);
});

test("called beside a list of the missing alone: the others came; guests invited beside those present came too", () => {
  expect(shown(packs.fr, "Étaient convoqués : Kim Ek, Bo Al, Ida Sten", "Excusés : Bo Al")).toEqual(["Kim Ek present", "Bo Al absent", "Ida Sten present"]);
  expect(shown(packs.sv, "Närvarande: Kim Ek, Bo Al", "Inbjuden: Ida Sten")).toEqual(["Kim Ek present", "Bo Al present", "Ida Sten present"]);
});

test("organisations beside names and substitutes' words are no labels and no people", () => {
  expect(shown(packs.sv, "Närvarande:", "Kim Ek, Takets kommun", "Bo Al, suppleant", "Ida Sten, Dörrar AB")).toEqual(["Kim Ek present", "Bo Al present substitute", "Ida Sten present"]);
});

test("a function before a name, a title without a space, initials that could be a title", () => {
  expect(shown(packs.da, "Fremmødte: Kim Ek, sognepræst Ida Sten, Bo Al")).toEqual(["Kim Ek present", "Ida Sten present", "Bo Al present"]);
  expect(shown(packs.fr, "Présents : M.Kim Ek, Mme Ida Bureau, M. Bo Al")).toEqual(["Kim Ek present", "Ida Bureau present", "Bo Al present"]);
  expect(shown(packs.fr, "Présents : K. EK, B. AL, M. LOU, I. STEN")).toEqual(["K. EK present", "B. AL present", "M. LOU present", "I. STEN present"]);
});

test("others who are only counted end a name's line without ending the list", () => {
  expect(shown(packs.sv, "Närvarande:", "Kim Ek", "Bo Al, ledamot samt ytterligare ca 80 medlemmar i Takets förening", "Ida Sten")).toEqual(["Kim Ek present", "Bo Al present member", "Ida Sten present"]);
});

test("roles: initials before a duty to attest, a label without a colon, `besides the chair`", () => {
  expect(shown(packs.sv, "Närvarande: Kim Ek, Bo Al (BA)", "Mötet öppnades. BA att justera.")).toEqual(["Kim Ek present", "Bo Al present attester"]);
  expect(shown(packs.sv, "Närvarande: Kim Ek, Bo Al", "Utses att justera Bo Al")).toEqual(["Kim Ek present", "Bo Al present attester"]);
  expect(shown(packs.da, "Til stede: Kim Ek, Bo Al", "Valgt til dirigent blev Kim Ek.", "Referat af Bo Al:")).toEqual(["Kim Ek present chair", "Bo Al present secretary"]);
  expect(shown(packs.en, "Present: Kim Ekberg, Mia Holmberg (joined after approval of minutes), Ida Stenberg, Bo Alberg (chair)")).toEqual(["Kim Ekberg present", "Mia Holmberg present", "Ida Stenberg present", "Bo Alberg present chair"]);
});
