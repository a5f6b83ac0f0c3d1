// What Dutch and French need beyond words: titles and small words in names, proxies, nouns that look like deciding verbs, resolutions by number.
import { expect, test } from "vitest";
import { parsePeople } from "../../src/extractors/attendance/names.ts";
import { packs } from "../../src/locales/index.ts";
import type { LocaleTag } from "../../src/locales/pack.ts";
import { compilePhrases } from "../../src/locales/phrases.ts";
import { parseNumber } from "../../src/structure/numbering.ts";
import { decided } from "../extractors/decisions/read-item.ts";
import { readText } from "../extractors/read-text.ts";

test.each<[LocaleTag, string, string[]]>([
  ["nl", "mevr. H.J. Vos-Kuik, dhr. B. van 't Oord, mw. drs. L. ten Have", ["H.J. Vos-Kuik", "B. van 't Oord", "L. ten Have"]],
  ["nl", "Mirjam op den Berg, Wouter van den Akker en Guus in 't Veld", ["Mirjam op den Berg", "Wouter van den Akker", "Guus in 't Veld"]],
  ["fr", "M. Jean DUPRÉ, Mme Solène D'ARMOR et M. Étienne de La Roque", ["Jean DUPRÉ", "Solène D'ARMOR", "Étienne de La Roque"]],
  ["fr", "MM. BERNARD, LEROUX, Mmes PETIT, HAMIDI", ["BERNARD", "LEROUX", "PETIT", "HAMIDI"]],
  ["sv", "Kim Ek, VD, KPI", ["Kim Ek"]],
  ["fr", "Le Maire", []],
])("%s: people of `%s`", (tag, text, names) => {
  expect(parsePeople(text, packs[tag]).map(({ name }) => name)).toEqual(names);
});

test("straight and curly apostrophes are one", () => {
  expect(compilePhrases({ agenda: packs.fr.agendaHeadings }).whole("L’ordre du jour est le suivant :")?.key).toBe("agenda");
  expect(compilePhrases({ method: packs.fr.decisions.votes.methods }).all("adopté à l’unanimité").map(({ phrase }) => phrase)).toEqual(["à l'unanimité"]);
  expect(compilePhrases({ method: packs.fr.decisions.votes.methods }).all("la lunanimité")).toEqual([]);
});

test("who gives the vote to another is absent, the other is not listed again", async () => {
  const { attendees } = await readText("fr", "Compte rendu\n\nDate : 3 mai 2024\n\nPrésents : Mme Léa Morin, M. Paul Girard\n\nExcusés : M. Hugo Lenoir donne pouvoir à Mme Léa Morin\n\n1. Budget\n\nRien.\n\n2. Divers\n\nRien.");
  expect(attendees.map(({ name, attendance, excused, roleText }) => [name, attendance, excused, roleText])).toEqual([
    ["Léa Morin", "present", null, null], ["Paul Girard", "present", null, null], ["Hugo Lenoir", "absent", true, "donne pouvoir à Mme Léa Morin"],
  ]);
});

test("a word for absence beside a name outweighs the list it stands in", async () => {
  const { attendees } = await readText("nl", "Verslag\n\nDatum: 3 mei 2024\n\nAanwezig: Roos Vos, Bas Mol (afgemeld), Teun Kramer (voorzitter)\n\n1. Opening\n\nWelkom.\n\n2. Sluiting\n\nEinde.");
  expect(attendees.map(({ name, attendance }) => [name, attendance])).toEqual([["Roos Vos", "present"], ["Bas Mol", "absent"], ["Teun Kramer", "present"]]);
});

test.each<[LocaleTag, string, string]>([
  ["nl", "Het bestuur besluit een schilder te kiezen.", "elected"], ["nl", "De agenda wordt ongewijzigd vastgesteld.", "approved"], ["nl", "De stukken worden voor kennisgeving aangenomen.", "noted"], ["nl", "De motie is verworpen.", "rejected"],
  ["nl", "Het voorstel wordt aangehouden.", "tabled"], ["nl", "Jolanda Smit wordt benoemd tot lid.", "elected"],
  ["fr", "Le conseil municipal, après en avoir délibéré, approuve la convention.", "approved"], ["fr", "Le conseil, à l'unanimité, adopte le budget.", "approved"], ["fr", "Le bureau prend acte du rapport.", "noted"], ["fr", "La proposition est rejetée.", "rejected"],
  ["fr", "Ce point est reporté à la prochaine séance.", "tabled"], ["fr", "M. Girard est élu trésorier.", "elected"],
])("%s: `%s` decides: %s", async (tag, text, outcome) => {
  expect((await decided(tag, text)).map(([found]) => found)).toEqual([outcome]);
});

test.each<[LocaleTag, string]>([
  ["nl", "Het college licht het besluit toe."], ["nl", "De raad neemt afscheid van een medewerker."], ["nl", "Als de motie wordt aangenomen, volgt een brief."], ["nl", "Het bestuur stelt voor de contributie te verhogen."],
  ["fr", "Le conseil discute le vote de la veille."], ["fr", "Si le budget est adopté, les travaux commencent."], ["fr", "Il est proposé d'approuver le budget."], ["fr", "M. Girard propose une hausse."],
])("%s: `%s` decides nothing", async (tag, text) => {
  expect(await decided(tag, text)).toEqual([]);
});

test("a resolution's number counts behind its year", () => {
  expect(parseNumber("Délibération n° 2024-031 : Tarifs", packs.fr)).toMatchObject({ number: "2024-031", values: [31], scheme: "case" });
  expect(parseNumber("Point n°3 – Travaux", packs.fr)).toMatchObject({ number: "3", values: [3] });
  expect(parseNumber("Agendapunt 4  Begroting", packs.nl)).toMatchObject({ number: "4" });
  expect(parseNumber("Délibération du conseil", packs.fr)).toBeNull();
});

test.each<[LocaleTag, string, string[], string | null]>([
  ["nl", "Roos levert de definitieve cijfers uiterlijk 22 november 2024 aan.", ["Roos Vos"], "2024-11-22"], ["nl", "De voorzitter stuurt de brief.", ["Teun Kramer"], null], ["nl", "Wethouder Brands zegt toe de raad te informeren.", ["Wethouder Brands"], null],
])("%s: `%s` is a task of %s", async (tag, text, owners, due) => {
  const { actionItems } = await readText(tag, `Verslag\n\nDatum: 3 oktober 2024\n\nAanwezig: Teun Kramer (voorzitter), Roos Vos\n\n1. Opening\n\nWelkom.\n\n2. Cijfers\n\n${text}\n\n3. Sluiting\n\nEinde.`);
  expect(actionItems.map((action) => [action.owners.map(({ name }) => name), action.dueDate])).toEqual([[owners, due]]);
});

test.each<[string, string[], string | null]>([
  ["M. Girard enverra le devis avant le 12 octobre 2024.", ["Paul Girard"], "2024-10-12"], ["La secrétaire prépare l'affiche.", ["Léa Morin"], null], ["Le bureau contactera la mairie.", ["bureau"], null],
])("fr: `%s` is a task of %s", async (text, owners, due) => {
  const { actionItems } = await readText("fr", `Compte rendu\n\nDate : 3 octobre 2024\n\nPrésents : M. Paul Girard, Mme Léa Morin (secrétaire)\n\n1. Ouverture\n\nBienvenue.\n\n2. Devis\n\n${text}\n\n3. Divers\n\nRien.`);
  expect(actionItems.map((action) => [action.owners.map(({ name }) => name), action.dueDate])).toEqual([[owners, due]]);
});

test.each(["M. Girard s'étonne du devis.", "Mme Morin propose de contacter la mairie.", "M. Girard demande si la salle sera réservée."])("fr: `%s` is no task", async (text) => {
  const { actionItems } = await readText("fr", `Compte rendu\n\nDate : 3 octobre 2024\n\nPrésents : M. Paul Girard, Mme Léa Morin\n\n1. Ouverture\n\nBienvenue.\n\n2. Devis\n\n${text}\n\n3. Divers\n\nRien.`);
  expect(actionItems).toEqual([]);
});
