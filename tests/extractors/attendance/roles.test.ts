import { expect, test } from "vitest";
import { roleMentions } from "../../../src/extractors/attendance/role-elections.ts";
import { roleIn } from "../../../src/extractors/attendance/roles.ts";
import { packs } from "../../../src/locales/index.ts";
import type { LocalePack, LocaleTag, RoleWord } from "../../../src/locales/pack.ts";
import { contextOf, heading, listItem, table, words, type TestBlock } from "../../document-of.ts";

const { sv, en, de, nb, fi } = packs;
const BODY = "Taket över salen läcker, och det gör fönstren också.";

/** The mentions, a string each: `rule role name`. */
function mentions(pack: LocalePack, ...blocks: readonly TestBlock[]): string[] {
  const context = contextOf(pack, ...blocks);
  const found = roleMentions(context).map((mention) => {
    expect(words(context.document, mention.span)).toBe(mention.name);
    return `${mention.rule} ${mention.role} ${mention.name}`;
  });
  return [...new Set(found)];
}
const item = (title: string, ...body: readonly TestBlock[]): TestBlock[] => [heading(1, "1. Öppnande"), BODY, heading(1, `2. ${title}`), ...body, heading(1, "3. Taket"), BODY];

test.each<[LocaleTag, string, RoleWord | null]>([
  ["sv", "Ordförande", "chair"], ["sv", "mötessekreterare", "secretary"], ["sv", "justerare", "attester"], ["sv", "ordförande och sekreterare", "chair"], ["sv", "vice ordförande", "viceChair"], ["sv", "ersättare", "substitute"], ["sv", "kassör", null],
  ["en", "Co-Chair", "chair"], ["en", "former chair", null], ["en", "past secretary", null], ["en", "Deputy Chair", "viceChair"], ["de", "Protokollführerin", "secretary"], ["fi", "puheenjohtaja", "chair"], ["nb", "ordstyrer", "chair"], ["en", "", null],
])("%s: `%s` states %s", (tag, text, role) => {
  expect(roleIn(text, packs[tag])).toBe(role);
});

test("no words, no role", () => {
  expect(roleIn(null, sv)).toBeNull();
});

test.each<[LocaleTag, TestBlock[], string[]]>([
  ["sv", ["Ordförande: Kim Ek", "Sekreterare: Ylva Bo"], ["chair Kim Ek", "secretary Ylva Bo"]],
  ["sv", ["Justerare: Kim Ek och Ylva Bo"], ["attester Kim Ek", "attester Ylva Bo"]],
  ["en", ["Minutes recorded by: Kim Ek"], ["secretary Kim Ek"]],
  ["de", ["Protokollführer: Kim Ek", "Vorsitz: Ylva Bo"], ["secretary Kim Ek", "chair Ylva Bo"]],
  ["en", ["Scribes:", listItem("Kim Ek"), listItem("Ylva Bo")], ["secretary Kim Ek", "secretary Ylva Bo"]],
  ["sv", [table([["Sekreterare", "Kim Ek"], ["Plats", "Salen"]])], ["secretary Kim Ek"]],
])("role-label, %s: %#", (tag, blocks, expected) => {
  expect(mentions(packs[tag], ...blocks)).toEqual(expected.map((one) => `role-label ${one}`));
});

test.each<[string, LocalePack, TestBlock[]]>([
  ["a second role", en, ["Vice Chair: Kim Ek"]],
  ["another office", sv, ["Kassör: Kim Ek"]],
  ["no name", sv, ["Ordförande: vakant"]],
  ["a label without a name below", sv, ["Sekreterare:", "salen läcker"]],
])("role-label, not: %s", (_what, pack, blocks) => {
  expect(mentions(pack, ...blocks)).toEqual([]);
});

test("role-label: not far into the minutes, where other bodies' officers are told", () => {
  const items = ["1. Öppnande", "2. Val", "3. Taket", "4. Salen", "5. Trappan", "6. Hyran", "7. Festen", "8. Slut"].map((title) => heading(1, title));
  const blocks = items.flatMap((block, i) => (i === 6 ? [block, "Ordförande: Ylva Bo"] : [block, BODY]));
  expect(mentions(sv, "Ordförande: Kim Ek", ...blocks)).toEqual(["role-label chair Kim Ek"]);
});

test("role-item: the names below an item that elects", () => {
  expect(mentions(sv, ...item("Val av justerare", "Kim Ek"))).toContain("role-item attester Kim Ek");
  expect(mentions(sv, ...item("Val av sekreterare", "Kim Ek"))).toContain("role-item secretary Kim Ek");
  expect(mentions(sv, ...item("Ordförande informerar", "Kim Ek"))).toEqual([]);
  expect(mentions(sv, ...item("Val av kassör", "Kim Ek"))).toEqual([]);
});

test.each<[LocalePack, string, string, string[]]>([
  [sv, "Val av sekreterare", "Mötet beslutar att välja Kim Ekman till sekreterare.", ["secretary Kim Ekman"]],
  [sv, "Val av ordförande", "Kim Ekman valdes till ordförande.", ["chair Kim Ekman"]],
  [sv, "Val av justerare", "Till justerare valdes Kim Ekman och Ylva Borg.", ["attester Kim Ekman", "attester Ylva Borg"]],
  [sv, "Val av justerare", "Mötet valde Kim Ekman och Ylva Borg till justerare.", ["attester Kim Ekman", "attester Ylva Borg"]],
  [fi, "Pöytäkirjantarkastajien valinta", "Pöytäkirjantarkastajiksi valittiin Kim Ekman ja Ylva Borg.", ["attester Kim Ekman", "attester Ylva Borg"]],
  [nb, "Valg av ordstyrer", "Kim Ekman ble valgt som ordstyrer.", ["chair Kim Ekman"]],
])("role-election: %#", (pack, title, text, expected) => {
  expect(mentions(pack, ...item(title, text)).filter((one) => one.startsWith("role-election"))).toEqual(expected.map((one) => `role-election ${one}`));
});

test("role-election: elections for the coming year, and of other offices, give no role at this meeting", () => {
  expect(mentions(sv, ...item("Val av styrelse", "Kim Ek valdes till ordförande."))).toEqual([]);
  expect(mentions(sv, ...item("Taket", "Kim Ek valdes till ordförande för takgruppen."))).toEqual([]);
  expect(mentions(sv, ...item("Val av justerare", "Ingen valdes."))).toEqual([]);
});

test("a statement in the front matter, and not further down", () => {
  expect(mentions(sv, "Kim Ek var ordförande och Ylva Bo var sekreterare.", ...item("Salen", BODY)).map((one) => one.split(" ").slice(1).join(" "))).toEqual(["chair Kim Ek", "secretary Ylva Bo"]);
  expect(mentions(de, "Kim Ek war im Saal und Ylva Bo im Garten.")).toEqual([]);
});

test("a role and then a name, with no colon between; a title in capitals names nobody", () => {
  expect(mentions(en, "Minutes Kim Ek", ...item("Roof", BODY))).toEqual(["role-label secretary Kim Ek"]);
  expect(mentions(en, "MINUTES OF THE ANNUAL GENERAL MEETING", ...item("Roof", BODY))).toEqual([]);
});

/** In the front matter, above the first item. */
const told = (tag: LocaleTag, text: string): string[] => mentions(packs[tag], text, heading(1, "1. Taket"), "Xyz.", heading(1, "2. Salen"), "Xyz.").filter((one) => one.startsWith("role-told"));

const roles = (tag: LocaleTag, text: string): string[] => mentions(packs[tag], text, heading(1, "1. Taket"), "Xyz.", heading(1, "2. Salen"), "Xyz.").map((one) => one.replace(/^\S+ /u, ""));

test.each<[LocaleTag, string, string[]]>([
  ["sv", "Kim Ek ledde mötet och Ylva Bo förde protokoll.", ["chair Kim Ek", "secretary Ylva Bo"]],
  ["nb", "Møtet ble ledet av Kim Ek. Referent var Ylva Bo.", ["chair Kim Ek", "secretary Ylva Bo"]],
  ["nn", "Kim Ek leia møtet, og Ylva Bo skreiv referat.", ["chair Kim Ek", "secretary Ylva Bo"]],
  ["da", "Kim Ek ledede mødet, og Ylva Bo tog referat.", ["chair Kim Ek", "secretary Ylva Bo"]],
  ["fi", "Puhetta johti Kim Ek. Sihteerivuorossa oli Ylva Bo.", ["chair Kim Ek", "secretary Ylva Bo"]],
  ["en", "Cllr Kim Ek led the meeting. Minutes were taken by Ms Ylva Bo.", ["chair Kim Ek", "secretary Ylva Bo"]],
  ["de", "Kim Ek übernahm die Versammlungsleitung und Ylva Bo die Protokollführung.", ["chair Kim Ek", "secretary Ylva Bo"]],
  ["de", "Die Sitzung wurde von Frau Kim Ek geleitet.", ["chair Kim Ek"]],
  ["nl", "Mevrouw Kim van den Ek zit de vergadering voor, Ylva notuleert.", ["chair Kim van den Ek", "secretary Ylva"]],
  ["fr", "L’assemblée est présidée par monsieur Kim Ek. Le secrétariat est assuré par Mme Ylva Bo.", ["chair Kim Ek", "secretary Ylva Bo"]],
])("role-told, %s: `%s`", (tag, text, expected) => {
  expect(roles(tag, text)).toEqual(expected);
});

test.each<[LocaleTag, string]>([
  ["sv", "Kim Ek öppnade mötet och hälsade välkommen."],
  ["de", "Kim Ek eröffnete die Versammlung und begrüßte die Anwesenden."],
  ["en", "Kim Ek opened the meeting and welcomed all."],
  ["en", "The chair led the meeting."],
  ["sv", "Nästa möte: Kim Ek leder mötet."],
  ["fr", "Kim Ek préside une autre commission."],
])("not told who led, %s: `%s`", (tag, text) => {
  expect(told(tag, text)).toEqual([]);
});

test("a label for who led outweighs what a sentence tells", () => {
  expect(told("en", "Chair: Kim Ek\n\nYlva Bo led the meeting.")).toEqual([]);
  expect(mentions(en, "Chair: Kim Ek", "Ylva Bo led the meeting.", heading(1, "1. Roof"), BODY)).toEqual(["role-label chair Kim Ek"]);
});

test("the secretary behind the document's word for itself, with nothing but the name", () => {
  expect(mentions(en, "Notes: Kim Ek (PMO)", heading(1, "1. Roof"), BODY)).toEqual(["role-label secretary Kim Ek"]);
  expect(mentions(en, table([["Notes", "Kim Ek"], ["Place", "Hall"]]), heading(1, "1. Roof"), BODY)).toEqual(["role-label secretary Kim Ek"]);
  expect(mentions(en, "Notes: Kim Ek will look at the roof before the rain comes", heading(1, "1. Roof"), BODY)).toEqual([]);
  expect(mentions(en, heading(1, "1. Roof"), "Notes: Kim Ek", heading(1, "2. Hall"), BODY)).toEqual([]);
});

test("among the last lines: a short role before a name, a role under a lone first name; beside other roles neither", () => {
  const signed = (pack: LocalePack, ...last: readonly string[]): string[] => mentions(pack, heading(1, "1. Avaus"), BODY, heading(1, "2. Katto"), BODY, ...last);
  expect(signed(fi, "siht. Kim Ek")).toEqual(["role-label secretary Kim Ek"]);
  expect(signed(nb, "Janne", "Referent")).toEqual(["role-label secretary Janne"]);
  expect(signed(nb, "Ylva Ek Kim Bo Mia Lo", "Referent")).toEqual([]);
  expect(signed(nb, "Referent", "Kim Bo", "Møteleder")).not.toContain("role-label secretary Kim Bo");
});

test("initials behind a label; an election to a body's office is none to the meeting's", () => {
  expect(mentions(nb, "Referent: KE")).toEqual(["role-label secretary KE"]);
  expect(mentions(nb, ...item("Valg av leder for FAU", "Kim Ek ble valgt som leder av FAU."))).toEqual([]);
  expect(mentions(fi, "Kokouksen puheenjohtajaksi valittiin Kim Ek ja sihteeriksi Ylva Bo.", ...item("Katto", BODY))).toEqual(["role-election chair Kim Ek", "role-election secretary Ylva Bo"]);
});
