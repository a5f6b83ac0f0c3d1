import { expect, test } from "vitest";
import { namesIn } from "../../../src/extractors/decisions/votes/names.ts";
import { sv } from "../../../src/locales/sv.ts";
import type { LocaleTag } from "../../../src/locales/pack.ts";
import { readItem } from "./read-item.ts";

/** Each vote as its counts (for, against, abstained) and its names by side. */
async function votes(locale: LocaleTag, text: string): Promise<[string, string][]> {
  return (await readItem(locale, text)).votes.map(({ counts, named }) => [
    [counts.for, counts.against, counts.abstained].map((count) => count ?? "-").join(" "),
    (["for", "against", "abstained"] as const).map((side) => named.filter(({ vote }) => vote === side).map(({ name }) => name).join(", ")).join(" | "),
  ]);
}

const NONE = "- - -";

test.each<[LocaleTag, string]>([
  ["sv", "Ja: Kim Ek (S), Bo Al. Nej: Ida Lund (M)."],
  ["sv", "För röstar: Kim Ek, Bo Al\n\nEmot röstar: Ida Lund"],
  ["sv", "Ja-röster avges av Kim Ek (S) och Bo Al (V).\n\nNej-röst avges av Ida Lund (M)."],
  ["sv", "Ja:\n\n- Kim Ek\n- Bo Al\n\nNej:\n\n- Ida Lund"],
  ["sv", "Kim Ek: ja\n\nBo Al: ja\n\nIda Lund: nej"],
  ["sv", "| Ledamot | Parti | Ja | Nej | Avstår |\n|---|---|---|---|---|\n| Kim Ek | S | X | | |\n| Bo Al | M | x | | |\n| Ida Lund | V | | X | |"],
  ["sv", "| Ledamot | Röst |\n|---|---|\n| Kim Ek | Ja |\n| Bo Al | Ja |\n| Ida Lund | Nej |"],
  ["sv", "| Ja | Nej |\n|---|---|\n| Kim Ek | Ida Lund |\n| Bo Al | |"],
  ["nb", "For stemte: Kim Ek (A), Bo Al (B). Mot stemte: Ida Lund (C)."],
  ["nn", "| Namn | For | Mot |\n|---|---|---|\n| Kim Ek | X | |\n| Bo Al | X | |\n| Ida Lund | | X |"],
  ["da", "For stemte Kim Ek og Bo Al. Imod stemte Ida Lund."],
  ["fi", "Jaa: Kim Ek, Bo Al. Ei: Ida Lund."],
  ["fi", "| Nimi | Jaa | Ei | Tyhjää |\n|---|---|---|---|\n| Kim Ek | x | | |\n| Bo Al | x | | |\n| Ida Lund | | x | |"],
  ["en", "Roll call: Kim Ek aye, Bo Al aye, Ida Lund nay."],
  ["en", "In favour: Cllrs Kim Ek and Bo Al. Against: Cllr Ida Lund."],
  ["en", "| Member | For | Against | Abstain |\n|---|---|---|---|\n| Kim Ek | X | | |\n| Bo Al | ✓ | | |\n| Ida Lund | | X | |"],
  ["de", "Dafür stimmten Kim Ek und Bo Al, dagegen stimmte Ida Lund."],
  ["de", "| Mitglied | Ja | Nein | Enthaltung |\n|---|---|---|---|\n| Kim Ek | X | | |\n| Bo Al | X | | |\n| Ida Lund | | X | |"],
])("%s: who voted how, in one vote without counts: %s", async (locale, text) => {
  const found = await votes(locale, text);
  expect(found).toHaveLength(1);
  expect(found[0]?.[0]).toBe(NONE);
  expect(found[0]?.[1].split(" | ")).toEqual(["Kim Ek, Bo Al", "Ida Lund", ""]);
});

test("a tally and the lists that belong to it are one vote, its pieces in order", async () => {
  const [vote, ...more] = (await readItem("sv", "Votering begärs. Ja: Kim Ek, Bo Al. Nej: Ida Lund.\n\nMed 2 ja-röster mot 1 nej-röst beslutar nämnden att köpa ett tält.")).votes;
  expect(more).toEqual([]);
  expect(vote).toMatchObject({ method: "Votering", counts: { for: 2, against: 1, abstained: null } });
  expect(vote?.named).toHaveLength(3);
  expect(vote?.evidence.map(({ quote }) => quote)).toEqual(["Votering begärs.", "Ja: Kim Ek, Bo Al.", "Nej: Ida Lund.", "Med 2 ja-röster mot 1 nej-röst beslutar nämnden att köpa ett tält."]);
  expect(await votes("sv", "Med 2 ja-röster mot 1 nej-röst avslås motionen.\n\nJa: Kim Ek, Bo Al\n\nNej: Ida Lund")).toEqual([["2 1 -", "Kim Ek, Bo Al | Ida Lund | "]]);
});

test("counts stand where the text has them, nothing is added up", async () => {
  expect(await votes("sv", "Ja (2): Kim Ek, Bo Al\n\nNej: Ida Lund")).toEqual([["2 - -", "Kim Ek, Bo Al | Ida Lund | "]]);
  expect(await votes("sv", "2 ja (Kim Ek, Bo Al), 1 nej (Ida Lund)")).toEqual([["2 1 -", "Kim Ek, Bo Al | Ida Lund | "]]);
  expect(await votes("sv", "Ja: 17, nej: 4.")).toEqual([["17 4 -", " |  | "]]);
  expect(await votes("sv", "| | Ja | Nej |\n|---|---|---|\n| Kim Ek | X | |\n| Summa | 8 | 3 |")).toEqual([["8 3 -", "Kim Ek |  | "]]);
});

test("the sides of one count, a line each, are one vote", async () => {
  expect(await votes("nb", "For: 7\n\nMot: 2\n\nBlankt: 1")).toEqual([["7 2 1", " |  | "]]);
});

test("two ballots stay two: another count for a side, or somebody who votes again", async () => {
  expect(await votes("sv", "Första: 3 ja-röster, 2 nej-röster.\n\nAndra: 4 ja-röster, 1 nej-röst.")).toEqual([["3 2 -", " |  | "], ["4 1 -", " |  | "]]);
  expect(await votes("sv", "Ja: Kim Ek. Nej: Bo Al.\n\nJa: Bo Al. Nej: Kim Ek.")).toEqual([[NONE, "Kim Ek | Bo Al | "], [NONE, "Bo Al | Kim Ek | "]]);
});

test("no vote: an answer, a list that is not names alone, one side without more, one line of a roll call, an unmarked table", async () => {
  expect(await votes("sv", "Ja: det går bra. Nej: det går inte.")).toEqual([]);
  expect(await votes("sv", "Ja: Kim Ek och några till. Nej: Ida Lund, som var trött.")).toEqual([]);
  expect(await votes("en", "To: Kim Ek. For: Bo Al.")).toEqual([]);
  expect(await votes("sv", "Kim Ek: ja")).toEqual([]);
  expect(await votes("sv", "| Fråga | Ja | Nej |\n|---|---|---|\n| Tält | | |\n| Båt | | |")).toEqual([]);
  expect(await votes("sv", "| Fråga | Svar |\n|---|---|\n| Finns tält | Ja |\n| Finns båt | Nej |")).toEqual([]);
});

test("a way of voting that a longer sentence speaks of is no part of the tally below it", async () => {
  expect((await readItem("sv", "Stadgarna säger att sluten omröstning bara får ske när någon av medlemmarna begär det.\n\nJa: 7")).votes.map(({ method, counts }) => [method, counts.for])).toEqual([["sluten omröstning", null], [null, 7]]);
});

test("a row with two marks, and somebody in two rows, say nothing", async () => {
  expect(await votes("sv", "| | Ja | Nej |\n|---|---|---|\n| Kim Ek | X | X |\n| Bo Al | X | |")).toEqual([[NONE, "Bo Al |  | "]]);
  expect(await votes("sv", "| | Ja | Nej |\n|---|---|---|\n| Kim Ek | X | |\n| Kim Ek | | X |")).toEqual([]);
});

test("names of a list: titles and parties go, anything else makes it none", () => {
  const people = [{ name: "Kim Ek", initials: "KE", id: "p1" }];
  expect(namesIn("ledamot Kim (S), KE samt Bo von Al", sv, people)).toEqual(["Kim Ek", "Bo von Al"]);
  expect(namesIn("Kim Ek och ordföranden", sv, people)).toBeNull();
  expect(namesIn("3", sv, people)).toBeNull();
  expect(namesIn("Ida", sv, people)).toBeNull();
});

test.each<[LocaleTag, string, string]>([
  ["en", "The motion carried with 7 in favour, 2 against and 1 abstention.", "7 2 1"],
  ["fr", "Adopté par 7 voix pour, 2 contre et 1 abstention.", "7 2 1"],
  ["nl", "Aangenomen met 7 stemmen voor, 2 tegen en 1 onthouding.", "7 2 1"],
  ["en", "He spoke for 2 against and for a change.", ""],
])("%s: counts joined by a conjunction: %s", async (locale, text, counts) => {
  expect((await votes(locale, text)).map((vote) => vote[0]).join()).toBe(counts);
});
