import { expect, test } from "vitest";
import { extractAttendance } from "../../../src/extractors/attendance/index.ts";
import { packs } from "../../../src/locales/index.ts";
import type { LocalePack } from "../../../src/locales/pack.ts";
import type { Signature } from "../../../src/record/schema.ts";
import { contextOf, heading, type TestBlock } from "../../document-of.ts";

const { sv, en, nb } = packs;
const BODY = "Taket över salen läcker, och det gör fönstren också.";
const ITEMS: TestBlock[] = [heading(1, "1. Öppnande"), BODY, heading(1, "2. Taket"), BODY, heading(1, "3. Salen"), BODY];

const attendees = (pack: LocalePack, blocks: readonly TestBlock[], signatures: readonly Signature[] = []): ReturnType<typeof extractAttendance>["attendees"] => extractAttendance(contextOf(pack, ...blocks), signatures).attendees;
const shown = (pack: LocalePack, ...blocks: readonly TestBlock[]): string[] => attendees(pack, blocks).map((one) => [one.id, one.name, one.attendance, one.role].join(" ").trim());

test("everyone once, in the document's order, with an id and evidence", () => {
  const found = attendees(sv, ["Närvarande: Kim Ek, Ylva Bo", "Ledamöter: Ek Kim, Alda Mo", ...ITEMS]);
  expect(found.map((one) => [one.id, one.name])).toEqual([["p1", "Kim Ek"], ["p2", "Ylva Bo"], ["p3", "Alda Mo"]]);
  expect(found[0]?.evidence.map((evidence) => evidence.quote)).toEqual(["Kim Ek", "Ek Kim"]);
});

test("called and present is present; called and not among those present is absent; only called is invited", () => {
  expect(shown(sv, "Kallade: Kim Ek, Ylva Bo", "Närvarande: Kim Ek", ...ITEMS)).toEqual(["p1 Kim Ek present", "p2 Ylva Bo absent"]);
  expect(shown(sv, "Kallade: Kim Ek, Ylva Bo", ...ITEMS)).toEqual(["p1 Kim Ek invited", "p2 Ylva Bo invited"]);
});

test("guests and substitutes who were there are present; whoever sent apologies is absent, and excused", () => {
  const found = attendees(sv, ["Närvarande: Kim Ek", "Tjänstgörande ersättare: Ylva Bo", "Gäster: Alda Mo", "Anmält förhinder: Bo Al", "Frånvarande: Eva Lo", ...ITEMS]);
  expect(found.map((one) => [one.name, one.attendance, one.excused, one.role])).toEqual([
    ["Kim Ek", "present", null, null], ["Ylva Bo", "present", null, "substitute"], ["Alda Mo", "present", null, null], ["Bo Al", "absent", true, null], ["Eva Lo", "absent", null, null],
  ]);
});

test("boxes before the names: ticked is present, empty absent", () => {
  expect(shown(nb, "Til stede:", "☒ Kim Ek", "☐ Ylva Bo", ...ITEMS)).toEqual(["p1 Kim Ek present", "p2 Ylva Bo absent"]);
});

test("a ticked box in a list of those absent does not make them present, an empty one in a list of those called makes them absent", () => {
  expect(shown(sv, "Närvarande:", "[X] Kim Ek", "[ ] Ylva Bo", "Frånvarande:", "☒ Alda Mo", ...ITEMS)).toEqual(["p1 Kim Ek present", "p2 Ylva Bo absent", "p3 Alda Mo absent"]);
  expect(shown(sv, "Kallade:", "☐ Kim Ek", "☒ Ylva Bo", "Alda Mo", ...ITEMS)).toEqual(["p1 Kim Ek absent", "p2 Ylva Bo present", "p3 Alda Mo absent"]);
});

test("a role goes to the person whom the whole name, turned round or cut short, fits, and to no other", () => {
  expect(shown(sv, "Ordförande: Ek Kim", "Närvarande: Kim Ek, Ylva Bo", ...ITEMS)).toEqual(["p1 Kim Ek present chair", "p2 Ylva Bo present"]);
  expect(shown(sv, "Sekreterare: Y Bo", "Närvarande: Kim Ek, Ylva Bo", ...ITEMS)).toEqual(["p1 Kim Ek present", "p2 Ylva Bo present secretary"]);
  expect(shown(sv, "Justerare: Kim Bo", "Närvarande: Kim Ek, Ylva Bo", ...ITEMS)).toEqual(["p1 Kim Ek present", "p2 Ylva Bo present"]);
});

test("roles from the list, labels, elections; chair before secretary before attester", () => {
  expect(shown(sv, "Närvarande: Kim Ek, ordförande, Ylva Bo, ledamot, Alda Mo", "Sekreterare: Ylva Bo", heading(1, "1. Val av justerare"), "Till justerare valdes Alda Mo.", heading(1, "2. Taket"), BODY)).toEqual(["p1 Kim Ek present chair", "p2 Ylva Bo present secretary", "p3 Alda Mo present attester"]);
  expect(shown(sv, "Närvarande: Kim Ek, Ylva Bo", "Sekreterare: Kim Ek", "Ordförande: Kim Ek", ...ITEMS)[0]).toBe("p1 Kim Ek present chair");
});

test("what the list says of a person outweighs an election told in the text", () => {
  expect(shown(sv, "Närvarande: Kim Ek, justerare, Ylva Bo", heading(1, "1. Mötets öppnande"), "Kim Ek valdes till ordförande.", heading(1, "2. Taket"), BODY)[0]).toBe("p1 Kim Ek present attester");
});

test("a short form gives its role to the one person it fits, and to nobody where two do", () => {
  expect(shown(sv, "Ordförande: Kim", "Närvarande: Kim Ek, Ylva Bo", ...ITEMS)[0]).toBe("p1 Kim Ek present chair");
  expect(shown(sv, "Ordförande: Kim", "Närvarande: Kim Ek, Kim Bo", ...ITEMS)).toEqual(["p1 Kim Ek present", "p2 Kim Bo present"]);
});

test("signatures give a role to whoever has none", () => {
  const signatures: Signature[] = [{ name: "Kim Ek", role: "attester", evidence: [] }, { name: "Ylva Bo", role: "attester", evidence: [] }];
  expect(attendees(sv, ["Närvarande: Kim Ek, ordförande, Ylva Bo", ...ITEMS], signatures).map((one) => one.role)).toEqual(["chair", "attester"]);
});

test("chair and secretary named beside the list were there; attesters, and officers without a list, are not added", () => {
  expect(shown(en, "Chair: Alda Mo", "Present: Kim Ek, Ylva Bo", heading(1, "1. Roof"), BODY, heading(1, "2. Hall"), BODY)).toEqual(["p1 Kim Ek present", "p2 Ylva Bo present", "p3 Alda Mo present chair"]);
  expect(shown(sv, "Justerare: Alda Mo", "Närvarande: Kim Ek, Ylva Bo", ...ITEMS)).toEqual(["p1 Kim Ek present", "p2 Ylva Bo present"]);
  expect(shown(sv, "Ordförande: Alda Mo", ...ITEMS)).toEqual([]);
});

test("affiliation, initials and role text are kept as written", () => {
  expect(attendees(sv, ["Närvarande: Kim Ek (KE), kassör, Ylva Bo (Takfonden)", ...ITEMS])).toMatchObject([{ initials: "KE", roleText: "kassör", affiliation: null, role: null }, { initials: null, affiliation: "Takfonden" }]);
});

test("no list, nobody", () => {
  expect(shown(sv, ...ITEMS)).toEqual([]);
});
