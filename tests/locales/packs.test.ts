import { expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import type { LocalePack } from "../../src/locales/pack.ts";
import { compilePhrases } from "../../src/locales/phrases.ts";

const all = Object.values(packs);

/** Every list of strings in a pack, by its path. */
function lists(value: unknown, path = ""): [string, readonly string[]][] {
  if (Array.isArray(value) && value.every((entry) => typeof entry === "string")) return [[path, value as string[]]];
  if (typeof value !== "object" || value === null || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, inner]) => lists(inner, `${path}/${key}`));
}

const mayBeEmpty = /actions\/(?:articles|assigns|bare|notOwners|instructions|orders|asking|titleEndings|pronouns|with|by|rules|headlines|passiveTasks)|deadlineAfter|timeSuffixes|hourWords|yearPrefixes|dayPrefixes|partOfMonth|relative|rangeWords|patterns|sentences\/(?:units|beforeOrdinal)|decisionTitles|offices\/as|decisions\/(?:leaves|agents)|meetings\/(?:genitives|kindEndings)/u;

test.each(all)("$tag: phrases are lower case, NFC, without closing punctuation, and no list is empty or says a thing twice", (pack) => {
  for (const [path, phrases] of lists(pack)) {
    if (!mayBeEmpty.test(path)) expect(phrases, path).not.toHaveLength(0);
    expect(new Set(phrases).size, `${path} has a double: ${phrases.find((phrase, at) => phrases.indexOf(phrase) !== at) ?? ""}`).toBe(phrases.length);
    for (const phrase of phrases) {
      expect(phrase, path).toBe(phrase.normalize("NFC").trim().replace(/\s{1,9}/gu, " "));
      expect(phrase, path).toBe(phrase.toLowerCase());
      if (!/ordinalSuffixes|timeSuffixes|attestation/u.test(path)) expect(phrase, path).not.toMatch(/[.:,;]$/u);
    }
  }
});

const tables = (pack: LocalePack): Record<string, Readonly<Record<string, readonly string[]>>> => ({
  header: pack.header, attendance: pack.attendance, roles: pack.roles, columns: pack.columns, itemTitles: pack.itemTitles, documentTypes: pack.documentTypes,
  seasons: pack.dates.seasons, months: Object.fromEntries(pack.dates.months.entries()), weekdays: Object.fromEntries(pack.dates.weekdays.entries()),
});

test.each(all)("$tag: no phrase stands in two lists of one table", (pack) => {
  for (const [name, table] of Object.entries(tables(pack))) {
    const seen = new Map<string, string>();
    for (const [key, phrases] of Object.entries(table)) {
      for (const phrase of phrases) {
        expect(seen.get(phrase), `${pack.tag} ${name}: "${phrase}" is in two lists`).toBeUndefined();
        seen.set(phrase, key);
      }
    }
  }
});

test.each(all)("$tag: months and weekdays are those of Intl, in both forms", (pack) => {
  for (let month = 0; month < 12; month++) {
    const day = new Date(Date.UTC(2024, month, 15));
    for (const options of [{ month: "long" }, { month: "long", day: "numeric" }] as const) {
      const name = new Intl.DateTimeFormat(pack.tag, { ...options, timeZone: "UTC" }).formatToParts(day).find((part) => part.type === "month")?.value.toLowerCase();
      expect(pack.dates.months[month]).toContain(name);
    }
  }
  for (let weekday = 0; weekday < 7; weekday++) {
    const day = new Date(Date.UTC(2024, 0, 1 + weekday));
    expect(pack.dates.weekdays[weekday]).toContain(new Intl.DateTimeFormat(pack.tag, { weekday: "long", timeZone: "UTC" }).format(day).toLowerCase());
  }
});

test("phrases of a pack are found as they are printed", () => {
  expect(compilePhrases(packs.sv.attendance).atStart("Ej närvarande: Kim Ek")?.key).toBe("absent");
  expect(compilePhrases(packs.sv.attendance).atStart("Närvarande ersättare: Kim Ek")?.key).toBe("substituteOther");
  expect(compilePhrases(packs.en.attendance).atStart("Apologies for absence: Kim Ek")?.key).toBe("excused");
  expect(compilePhrases(packs.de.roles).atStart("Stellvertretende Vorsitzende: Kim Ek")?.key).toBe("viceChair");
  expect(compilePhrases(packs.da.attendance).atStart("Fraværende med afbud: Kim Ek")?.key).toBe("excused");
});

const found = (pack: LocalePack, text: string): string[] => pack.caseNumbers.patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[0].trim()));

test.each([
  ["sv", "RS 2021–04306"], ["sv", "KSN-2021-01234"], ["sv", "KS 2016-254/322"], ["sv", "KS-2015/112"], ["sv", "KS/2020:123"], ["sv", "KS/2014/0073"], ["sv", "2013-KS0548/003"],
  ["sv", "RA 22-2007/03552"], ["nb", "PS 5/18"], ["nb", "RS 3/18"], ["nb", "Sak 1/2009"], ["nn", "AMU-sak 3/12"], ["da", "450-2018-4075"], ["da", "1-13-3-57-16"], ["da", "00.22.02-A00-1-19"],
  ["fi", "47/00.02/2016"], ["fi", "HEL 2021-001234"], ["en", "C048/23"], ["en", "MPC(21)M04"], ["de", "Beschlussvorlage - 23/2012"], ["de", "VO/2021/0123"],
] as const)("%s: %s is a case number", (tag, text) => {
  expect(found(packs[tag], `enligt ${text}, se`)).toContain(text);
});

test.each([["sv", "Dnr 2014/304", "2014/304"], ["nb", "Arkivsak: 2018/720-3", "2018/720-3"], ["fi", "Dnro 123/2016", "123/2016"], ["en", "Ref: 17/064", "17/064"]] as const)(
  "%s: behind its label, %s",
  (tag, text, number) => {
    expect(found(packs[tag], text)).toContain(number);
  },
);

test.each([
  "SFS 2017:725", "2010:32", "EU 2016/679", "T 1234-21", "2022–2023", "RS8630-1138324516-55", "ST 2025-09-10", "VGR 2022–2023", "SOSFS 2011:12",
])("%s is not a case number", (text) => {
  for (const pack of all) expect(found(pack, `enligt ${text}, se`), pack.tag).toEqual([]);
});
