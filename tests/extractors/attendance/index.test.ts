import { expect, test } from "vitest";
import { extractAttendance } from "../../../src/extractors/attendance/index.ts";
import { parseMinutes } from "../../../src/index.ts";
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

test("a short role before a name in a row ends no sentence; a word behind a name does", () => {
  expect(shown(packs.fi, "Osallistujat: Kim Ek (Norr), pj. Ylva Bo (Syd), Alda Mo (Väst)", ...ITEMS).map((line) => line.split(" ").slice(1, 3).join(" "))).toEqual(["Kim Ek", "Ylva Bo", "Alda Mo"]);
  expect(shown(sv, "Närvarande: Kim Ek, Ylva Bo. Alda Mo skriver om taket", ...ITEMS)).toEqual(["p1 Kim Ek present", "p2 Ylva Bo present"]);
});

test("absent with a message, in the line of those present", () => {
  expect(shown(packs.nl, "Aanwezig: Kim Ek en Ylva Bo. Afwezig met afbericht: Alda Mo.", ...ITEMS)).toEqual(["p1 Kim Ek present", "p2 Ylva Bo present", "p3 Alda Mo absent"]);
});

test("an English label in other languages; talk of participants is none", () => {
  expect(shown(sv, "Participants: Kim Ek, Ylva Bo & Alda Mo", ...ITEMS)).toEqual(["p1 Kim Ek present", "p2 Ylva Bo present", "p3 Alda Mo present"]);
  expect(shown(sv, "Participants frågade om taket och Kim Ek svarade att det läcker.", ...ITEMS)).toEqual([]);
});

test("boxes of a Markdown task list: ticked is present, empty absent, also for a first name alone", async () => {
  const read = async (list: string): Promise<unknown> => {
    const { readings } = await parseMinutes({ path: "a.md", bytes: new TextEncoder().encode(`# Compte rendu\n\nPrésents :\n\n${list}\n\n## 1. Toit\n\nTexte.\n\n## 2. Quai\n\nTexte.\n`), sha256: "0".repeat(64) }, { locale: "fr" });
    return readings[0]?.record.attendees.map(({ name, attendance }) => [name, attendance]);
  };
  expect(await read("- [x] Kim Ek\n- [ ] Ylva Bo\n- [x] Alda Mo\n- [ ] Runa")).toEqual([["Kim Ek", "present"], ["Ylva Bo", "absent"], ["Alda Mo", "present"], ["Runa", "absent"]]);
  expect(await read("- Kim Ek\n- Ylva Bo")).toEqual([["Kim Ek", "present"], ["Ylva Bo", "present"]]);
});
