import { expect, test } from "vitest";
import { toldIn } from "../../../../src/extractors/attendance/movements/told.ts";
import type { Known } from "../../../../src/extractors/people.ts";
import { packs } from "../../../../src/locales/index.ts";
import type { LocaleTag } from "../../../../src/locales/pack.ts";

const people: Known[] = ["Kim Ek", "Ylva Bo", "Alda Mo"].map((name, i) => ({ name, initials: null, id: `p${i + 1}` }));
const told = (tag: LocaleTag, text: string, known: readonly Known[] = people): string[] =>
  toldIn(text, packs[tag], known).map((one) => [one.people.join("+"), one.movement.kind, one.movement.relation, ...one.movement.ranges.map(({ first }) => first)].filter((part) => part !== null).join(" "));

test.each<[LocaleTag, string, string[]]>([
  ["sv", "Kim Ek anlände kl. 18.20.", ["p1 arrives"]],
  ["sv", "Kl. 18.20 anlände Kim Ek och Ylva Bo.", ["p1+p2 arrives"]],
  ["sv", "Ledamot Kim Ek anslöt till mötet vid behandlingen av § 7.", ["p1 arrives during 7"]],
  ["sv", "Efter § 5 lämnade Kim Ek mötet.", ["p1 leaves after 5"]],
  ["sv", "Kim Ek lämnade sammanträdet före § 5.", ["p1 leaves before 5"]],
  ["sv", "Det antecknas att Kim Ek avvek kl. 19.", ["p1 leaves"]],
  ["sv", "Kim Ek anlände efter § 3 och lämnade mötet efter § 7.", ["p1 arrives after 3", "p1 leaves after 7"]],
  ["sv", "På grund av jäv deltar Kim Ek inte i handläggningen av § 6.", ["p1 away 6"]],
  ["sv", "Kim Ek anmäler jäv och lämnar mötet.", ["p1 away"]],
  ["sv", "Kim Ek ersätter Ylva Bo fr.o.m. § 5.", ["p1 arrives from 5", "p2 leaves before 5"]],
  ["sv", "Kim Ek deltog inte under § 4.", ["p1 away during 4"]],
  ["nb", "Kim Ek kom til stede under sak 4.", ["p1 arrives during 4"]],
  ["nb", "Kl. 19.00 forlot Kim Ek møtet.", ["p1 leaves"]],
  ["nb", "Kim Ek erklærte seg inhabil og forlot møtet.", ["p1 away"]],
  ["nn", "Kim Ek gjekk frå møtet etter sak 4.", ["p1 leaves after 4"]],
  ["da", "Kim Ek forlod mødet efter punkt 3.", ["p1 leaves after 3"]],
  ["da", "Kim Ek deltog ikke i behandlingen af punktet.", ["p1 away"]],
  ["en", "At 7.10 pm Kim Ek joined the meeting.", ["p1 arrives"]],
  ["en", "Kim Ek and Ylva Bo left the meeting after item 5.", ["p1+p2 leaves after 5"]],
  ["en", "Kim Ek joined the meeting for item 4.", ["p1 arrives throughout 4"]],
  ["en", "Kim Ek recused herself from item 4.", ["p1 away 4"]],
  ["de", "Kim Ek verlässt um 19.00 Uhr die Sitzung.", ["p1 leaves"]],
  ["de", "Um 19.10 Uhr trifft Kim Ek ein.", ["p1 arrives"]],
  ["de", "Kim Ek erklärt sich für befangen.", ["p1 away"]],
  ["fi", "Merkittiin, että jäsen Kim Ek poistui kokouksesta 4 §:n käsittelyn jälkeen.", ["p1 leaves after 4"]],
  ["fi", "Kim Ek saapui kokoukseen klo 18.40.", ["p1 arrives"]],
  ["fi", "Kim Ek poistui esteellisenä.", ["p1 away"]],
])("%s: %s", (tag, text, expected) => {
  expect(told(tag, text)).toEqual(expected);
});

test.each<[LocaleTag, string, string]>([
  ["sv", "agreeing with a proposal", "Kim Ek anslöt sig till Ylva Bos förslag."],
  ["sv", "coming to another place", "Kim Ek anlände till Norrköping."],
  ["sv", "leaving something else", "Kim Ek lämnade en rapport till mötet."],
  ["sv", "told at second hand", "Kim Ek undrade om Ylva Bo lämnade mötet."],
  ["sv", "denied", "Kim Ek lämnade inte mötet."],
  ["sv", "a condition", "Om Kim Ek lämnar mötet tar Ylva Bo över."],
  ["sv", "a question", "Kim Ek lämnade mötet?"],
  ["sv", "nobody", "Ingen anmälde jäv."],
  ["sv", "somebody who is not on the list", "Bo Al lämnade mötet."],
  ["nb", "a body, not a meeting", "Kim Ek forlater styret."],
  ["nb", "a condition", "Dersom Kim Ek forlater møtet, tar Ylva Bo over."],
  ["nn", "something else", "Kim Ek gjekk gjennom rekneskapen."],
  ["da", "a body, not a meeting", "Kim Ek forlader bestyrelsen."],
  ["en", "a body, not a meeting", "Kim Ek joined the board in May."],
  ["en", "an interest alone", "Kim Ek declared an interest in item 4."],
  ["en", "what may be", "Kim Ek asked whether Ylva Bo left the meeting."],
  ["de", "another place", "Kim Ek verlässt den Verein."],
  ["fi", "a proposal", "Kim Ek liittyi Ylva Bon esitykseen."],
])("%s, not: %s (%s)", (tag, _what, text) => {
  expect(told(tag, text)).toEqual([]);
});

test("a first name that could be two people's is nobody's", () => {
  const two: Known[] = [...people, { name: "Kim Al", initials: null, id: "p4" }];
  expect(told("sv", "Kim lämnade mötet.")).toEqual(["p1 leaves"]);
  expect(told("sv", "Kim lämnade mötet.", two)).toEqual([]);
});
