import { expect, test } from "vitest";
import { CHECK_CODES } from "../../src/checks/finding.ts";
import { checkRecord } from "../../src/checks/index.ts";
import type { MinutesRecord } from "../../src/record/schema.ts";
import { record } from "../record/record.ts";
import { action, at, boardMeeting, decision, item, person } from "../summary/meeting.ts";

const codes = (one: MinutesRecord): string[] => checkRecord(one).map(({ code }) => code);
const dated = (more: Partial<MinutesRecord> = {}): MinutesRecord => record({ meeting: { ...record().meeting, date: "2025-03-04" }, ...more });
const vote = (counts: Partial<MinutesRecord["votes"][number]["counts"]>, named: [string, "for" | "against" | "abstained" | "absent"][]): MinutesRecord["votes"][number] =>
  ({ id: "v1", item: "4", text: "Omröstning", method: null, counts: { for: null, against: null, abstained: null, ...counts }, named: named.map(([name, vote]) => ({ name, vote })), certainty: "stated", evidence: at(3, 40) });

test("a meeting in which all adds up has no findings", () => {
  expect(checkRecord(boardMeeting())).toEqual([]);
});

test("a meeting without a date", () => {
  expect(codes(record())).toEqual(["check/no-date"]);
});

test("a number left out, and one that stands twice, with the place of the item", () => {
  const findings = checkRecord(dated({ agendaItems: [item("1", "A"), item("2", "B"), item("4", "C", "", { evidence: at(2, 30) }), item("4~2", "D", "", { number: "4", label: "4." })] }));
  expect(findings.map(({ code, message }) => [code, message])).toEqual([
    ["check/number-gap", "Expected number `3` after `2`, found `4`"], ["check/number-double", "Expected each number once, found `4` twice"],
  ]);
  expect(findings[0]).toMatchObject({ item: "4", evidence: [{ page: 2, lines: [30, 30] }] });
});

test("sub-items are numbered by themselves; a formal protocol may begin anywhere; two ways of numbering are two rows", () => {
  expect(codes(dated({ agendaItems: [item("1", "A"), item("1.1", "B"), item("1.2", "C"), item("2", "D"), item("2.1", "E")] }))).toEqual([]);
  expect(codes(dated({ agendaItems: [item("45", "A", "", { label: "§ 45" }), item("46", "B", "", { label: "§ 46" }), item("1", "C"), item("2", "D")] }))).toEqual([]);
  expect(codes(dated({ agendaItems: [item("1.1", "B"), item("1.3", "C")] }))).toEqual(["check/number-gap"]);
  expect(codes(dated({ agendaItems: [item("1", "A"), item("300", "Protokoll 300")] }))).toEqual([]);
});

test.each([
  ["sv", "Val av justerare"], ["sv", "Fastställande av dagordning"], ["sv", "Godkännande av protokoll"], ["sv", "Beslut om budget"], ["nb", "Godkjenning av innkalling"], ["nn", "Val av ordstyrar"],
  ["da", "Godkendelse af dagsorden"], ["fi", "Esityslistan hyväksyminen"], ["en", "Approval of minutes"], ["de", "Genehmigung des Protokolls"],
] as const)("%s: %s announces a decision", (language, title) => {
  const agendaItems = [item("1", title), item("2", "Info")];
  expect(codes(dated({ language, agendaItems, decisions: [decision("2", "Ja.")] }))).toEqual(["check/no-decision"]);
  expect(codes(dated({ language, agendaItems, decisions: [decision("1", "Ja.")] }))).toEqual([]);
  expect(codes(dated({ language, agendaItems }))).toEqual([]);
});

test("a decision under a sub-item settles the item; other titles announce none", () => {
  expect(codes(dated({ agendaItems: [item("1", "Val av styrelse"), item("1.1", "Ordförande")], decisions: [decision("1.1", "Asta Lindvall väljs.")] }))).toEqual([]);
  expect(codes(dated({ agendaItems: [item("1", "Valärenden"), item("2", "Valberedningens arbete")], decisions: [decision(null, "Ja.")] }))).toEqual([]);
});

test("counts against names, only where both are given", () => {
  const named: [string, "for"][] = [["Asta Lindvall", "for"], ["Kim Ek", "for"]];
  expect(checkRecord(dated({ votes: [vote({ for: 3 }, named)] }))).toMatchObject([{ code: "check/tally", message: "Expected 3 named votes `for`, as counted, found 2", item: "4", evidence: [{ page: 3 }] }]);
  expect(codes(dated({ votes: [vote({ for: 2, against: 5 }, named), vote({ for: 9 }, []), vote({}, named)] }))).toEqual([]);
});

test("owners who are not among the people; roles, bodies and all of us are no people", () => {
  const owned = (...names: string[]): MinutesRecord => dated({ attendees: [person("Asta Lindvall", { initials: "AL" })], actionItems: [action("1", "…", { owners: names.map((name) => ({ name, text: name, attendee: null })) })] });
  expect(checkRecord(owned("Kim Ek"))).toMatchObject([{ code: "check/unknown-owner", message: "Expected an owner among the people of the meeting, found `Kim Ek`", evidence: [{ page: 2, lines: [20, 20] }] }]);
  expect(codes(owned("KE"))).toEqual(["check/unknown-owner"]);
  expect(codes(owned("Asta Lindvall", "AL", "A. Lindvall", "styrelsen", "Alla", "Ordföranden", "Kansliet", "Norra SFK", "Gruppen för bryggan"))).toEqual([]);
  expect(codes({ ...owned("Kim Ek"), attendees: [] })).toEqual([]);
});

test("due before the meeting; on its day is in time", () => {
  const due = (dueDate: string): string[] => codes(dated({ actionItems: [action(null, "…", { dueDate })] }));
  expect([due("2025-03-03"), due("2025-03-04"), due("2026-01-01")]).toEqual([["check/due-before-meeting"], [], []]);
  expect(codes(record({ actionItems: [action(null, "…", { dueDate: "1999-01-01" })] }))).toEqual(["check/no-date"]);
});

test("weekdays as reading found them", () => {
  const diagnostics = [{ code: "date/weekday-mismatch", severity: "warning" as const, message: "Unexpected weekday", evidence: at(1, 4) }];
  expect(checkRecord(dated({ diagnostics }))).toMatchObject([{ code: "check/weekday", message: "Unexpected weekday", evidence: [{ lines: [4, 4] }] }]);
});

test("attesters who were not there, by the list or by their signature, each once", () => {
  const asta = person("Asta Lindvall");
  const signed = (name: string): Partial<MinutesRecord> => ({ signatures: [{ name, role: "attester", evidence: at(4, 90) }] });
  expect(codes(dated({ attendees: [asta, person("Maj Brant", { role: "attester", attendance: "absent" })], ...signed("Maj Brant") }))).toEqual(["check/absent-attester"]);
  expect(checkRecord(dated({ attendees: [asta], ...signed("Olle Hed") }))).toMatchObject([{ code: "check/absent-attester", message: "Expected an attester among those present, found `Olle Hed`", evidence: [{ page: 4 }] }]);
  expect(codes(dated({ attendees: [asta], ...signed("A. Lindvall") }))).toEqual([]);
  expect(codes(dated({ attendees: [person("Asta Lindvall", { attendance: null })], ...signed("Olle Hed") }))).toEqual([]);
});

test.each([
  ["sv", "Upprop: 3 närvarande.", true], ["sv", "2 närvarande.", false], ["sv", "Det var 3 personer närvarande.", true], ["sv", "1 ledamöter är närvarande", false], ["sv", "5 ledamöter är närvarande", true],
  ["sv", "Kl. 12.30 närvarande", false], ["nb", "3 medlemmer til stede", true], ["nn", "3 til stades", true], ["da", "3 til stede", true], ["fi", "3 jäsentä läsnä", true], ["en", "3 members present", true], ["en", "2 members were present", false], ["de", "3 Mitglieder anwesend", true],
] as const)("%s: %s against two in the list", (language, text, found) => {
  const one = dated({ language, attendees: [person("Asta Lindvall"), person("Kim Ek")], agendaItems: [item("1", "Upprop", text)] });
  expect(codes(one)).toEqual(found ? ["check/quorum"] : []);
  expect(codes({ ...one, attendees: [person("Asta Lindvall"), person("Kim Ek", { items: ["1"] })] })).toEqual([]);
});

test("every code is named check/…", () => {
  expect(Object.keys(CHECK_CODES).filter((code) => !/^check\/[a-z-]{3,30}$/u.test(code))).toEqual([]);
});
