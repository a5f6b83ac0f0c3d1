import { expect, test } from "vitest";
import { findDates, type DateContext, type DateMention } from "../../src/dates/index.ts";
import { packs } from "../../src/locales/index.ts";
import type { LocaleTag } from "../../src/locales/pack.ts";

const none: DateContext = { reference: null, referenceCertain: false, fallbackYears: [] };
const meeting = (reference: string): DateContext => ({ reference, referenceCertain: true, fallbackYears: [] });
const found = (tag: LocaleTag, text: string, context: DateContext = none): DateMention[] => findDates(text, packs[tag], context);
const only = (tag: LocaleTag, text: string, context: DateContext = none): DateMention => {
  const mentions = found(tag, text, context);
  expect(mentions, text).toHaveLength(1);
  return mentions[0] as DateMention;
};

test.each<[LocaleTag, string, string]>([
  ["sv", "2025-09-10", "2025-09-10"], ["sv", "20250910", "2025-09-10"], ["sv", "Datum: 250910", "2025-09-10"], ["sv", "Datum: 090603", "2009-06-03"], ["sv", "25/9-23", "2023-09-25"],
  ["sv", "25/9 2023", "2023-09-25"], ["sv", "mötet 6/4\n2025", "2025-04-06"], ["sv", "2019-2-22", "2019-02-22"], ["da", "2023-06-2312:02:48UTC", "2023-06-23"], ["sv", "den 16.4.2018", "2018-04-16"], ["sv", "24-09-2020", "2020-09-24"], ["sv", "(2023-04-\n26)", "2023-04-26"],
  ["sv", "1 april -14", "2014-04-01"], ["sv", "12 maj '23", "2023-05-12"], ["sv", "20 August 2020", "2020-08-20"], ["sv", "2013\u00AD10\u00AD09", "2013-10-09"], ["sv", "Torsdagen den 13 februari 2014", "2014-02-13"],
  ["fi", "14.08.2017", "2017-08-14"], ["fi", "ke 12. maaliskuuta 2025", "2025-03-12"], ["da", "15-maj-2002", "2002-05-15"], ["da", "d. 15-1-2020", "2020-01-15"], ["da", "29. januar 2020", "2020-01-29"],
  ["da", "18/5/2020", "2020-05-18"], ["nb", "Torsdag 19. februar 2009", "2009-02-19"], ["nb", "30. jan. 2023", "2023-01-30"], ["nb", "01.11.17", "2017-11-01"], ["nn", "9. april 2025", "2025-04-09"],
  ["de", "Montag, dem 18. August 2008", "2008-08-18"], ["de", "Juni 18, 2013", "2013-06-18"], ["de", "27.02.20", "2020-02-27"], ["de", "3. Jänner 2021", "2021-01-03"],
  ["en", "Tuesday 20 th September 2016", "2016-09-20"], ["en", "September 25, 2020", "2020-09-25"], ["en", "25th of September 2020", "2020-09-25"], ["en", "Thursday 14 March 2019", "2019-03-14"],
  ["en", "24 JUNE 2024", "2024-06-24"], ["en", "May 13th, 2026", "2026-05-13"], ["en", "19/06/24", "2024-06-19"], ["en", "1/28/2025", "2025-01-28"], ["en", "11/08/2022", "2022-08-11"], ["en", "5 Sept. 2020", "2020-09-05"],
  ["nl", "donderdag 14 maart 2024", "2024-03-14"], ["nl", "d.d. 2 mrt. 2023", "2023-03-02"], ["nl", "17-09-2024", "2024-09-17"], ["nl", "1 mei 2024", "2024-05-01"], ["nl", "5 aug. 2024", "2024-08-05"],
  ["fr", "le 1er mars 2024", "2024-03-01"], ["fr", "jeudi 21 septembre 2023", "2023-09-21"], ["fr", "12/03/2024", "2024-03-12"], ["fr", "le 2 févr. 2024", "2024-02-02"], ["fr", "15 AOÛT 2023", "2023-08-15"], ["fr", "L'an 2024, le jeudi 6 juin", "2024-06-06"], ["fr", "L’an deux mille vingt-quatre, le six juin", "2024-06-06"], ["fr", "L'an deux mil dix-huit et le jeudi 19 avril", "2018-04-19"], ["fr", "L’an 2024 et le 1er mars", "2024-03-01"],
])("%s: %s is %s, stated", (tag, text, date) => {
  expect(only(tag, text)).toMatchObject({ date, edtf: date, precision: "day", certainty: "stated", weekdayMismatch: false });
});

test.each<[LocaleTag, string, string, string]>([
  ["sv", "ska beslutas den 25/9.", "2025-09-10", "2025-09-25"], ["sv", "10 sept", "2025-09-10", "2025-09-10"], ["sv", "10:e september", "2025-09-10", "2025-09-10"], ["sv", "den 5.sept", "2025-09-10", "2025-09-05"],
  ["sv", "Svar ska lämnas senast 30 september.", "2025-09-10", "2025-09-30"], ["sv", "Klart senast 15 januari", "2025-12-10", "2026-01-15"], ["sv", "mötet den 17 december godkändes", "2026-01-14", "2025-12-17"],
  ["sv", "ska beslutas den 3/4", "2025-09-10", "2026-04-03"], ["sv", "beslutades den 3/4", "2025-09-10", "2025-04-03"], ["sv", "2 januari", "2025-12-20", "2026-01-02"], ["sv", "lördag 29 augusti", "2020-08-20", "2020-08-29"],
  ["de", "vom 28.01 beschließen", "2020-02-27", "2020-01-28"], ["de", "Protokoll 04.01. veröffentlichen", "2020-02-27", "2020-01-04"], ["de", "Wahl (25.02)", "2020-02-27", "2020-02-25"],
  ["fi", "12.3. mennessä", "2025-03-01", "2025-03-12"], ["da", "mødet d. 20/8", "2019-06-25", "2019-08-20"], ["nb", "søndag 1. september", "2024-01-10", "2024-09-01"], ["nb", "19.jan", "2024-01-10", "2024-01-19"],
  ["en", "on May 29", "2025-01-30", "2025-05-29"], ["en", "Saturday, November, 23", "2013-11-22", "2013-11-23"], ["en", "JUL 31", "2025-01-30", "2025-07-31"],
  ["nl", "uiterlijk 15 januari", "2024-12-10", "2025-01-15"], ["nl", "vóór 6 december", "2024-11-12", "2024-12-06"], ["nl", "vastgesteld op 17 december", "2025-01-14", "2024-12-17"], ["fr", "avant le 15 janvier", "2024-12-10", "2025-01-15"], ["fr", "pour le 12 mars", "2024-02-20", "2024-03-12"],
  ["fr", "d'ici le 1er septembre", "2024-06-06", "2024-09-01"], ["fr", "reçu le 17 décembre", "2025-01-14", "2024-12-17"],
])("%s: %s of a meeting on %s is %s, implied", (tag, text, reference, date) => {
  expect(only(tag, text, meeting(reference))).toMatchObject({ date, precision: "day", certainty: "implied" });
});

test("a weekday decides the year where the meeting is far off", () => {
  expect(only("sv", "tisdag 15 september", { ...meeting("2025-09-10"), referenceCertain: false })).toMatchObject({ date: "2026-09-15", weekdayMismatch: false });
});

test("near a meeting whose date is certain a wrong weekday is a slip, and told", () => {
  expect(only("sv", "torsdag 30 januari", meeting("2013-01-21"))).toMatchObject({ date: "2013-01-30", weekdayMismatch: true });
  expect(only("de", "Donnerstag, den 17.05.2013")).toMatchObject({ date: "2013-05-17", weekdayMismatch: true });
  expect(only("sv", "2025-09-10 (onsdag)")).toMatchObject({ date: "2025-09-10", weekdayMismatch: false });
});

test("the same day stated in full elsewhere gives its year", () => {
  const mentions = found("sv", "Nämnden beslutade 26 april att godkänna det (2023-04-26).", meeting("2023-02-24"));
  expect(mentions.map(({ date }) => date)).toEqual(["2023-04-26", "2023-04-26"]);
});

test("without anything to infer a year from, the day stays without", () => {
  expect(only("sv", "den 25 september")).toMatchObject({ date: null, edtf: "XXXX-09-25", precision: "day", certainty: "implied" });
  expect(only("sv", "den 25 september", { ...none, fallbackYears: [2024] })).toMatchObject({ date: "2024-09-25", certainty: "implied" });
  expect(only("sv", "tisdag 25 november", { ...none, fallbackYears: [2024, 2025] })).toMatchObject({ date: "2025-11-25", weekdayMismatch: false });
});

test("29 February without a leap year in reach has no date", () => {
  expect(only("sv", "den 29 februari", meeting("2022-06-01"))).toMatchObject({ date: null, edtf: "XXXX-02-29" });
  expect(only("sv", "den 29 februari", meeting("2023-06-01"))).toMatchObject({ date: "2024-02-29" });
});

test.each<[LocaleTag, string, string | null, string, string]>([
  ["sv", "den 3–5 maj 2025", null, "2025-05-03", "2025-05-05"], ["sv", "26-27 januari 2002", null, "2002-01-26", "2002-01-27"], ["sv", "28 februari–2 mars", "2025-01-10", "2025-02-28", "2025-03-02"],
  ["sv", "2025-01-03 – 2025-01-05", null, "2025-01-03", "2025-01-05"], ["sv", "14-16/9", "2025-09-10", "2025-09-14", "2025-09-16"], ["sv", "30 december – 2 januari 2026", null, "2025-12-30", "2026-01-02"],
  ["en", "January 29 - 31 2024", null, "2024-01-29", "2024-01-31"], ["en", "20-25 Jan 2025", null, "2025-01-20", "2025-01-25"], ["en", "14-16 September 2022", null, "2022-09-14", "2022-09-16"], ["en", "May 25-26, 2014", null, "2014-05-25", "2014-05-26"],
  ["de", "24.–26.3.2025", null, "2025-03-24", "2025-03-26"], ["de", "24. bis 26. März 2025", null, "2025-03-24", "2025-03-26"], ["nb", "1. - 3. mars 2024", null, "2024-03-01", "2024-03-03"], ["fi", "1.9.–5.9.2025", null, "2025-09-01", "2025-09-05"],
])("%s: %s is an interval", (tag, text, reference, date, endDate) => {
  expect(only(tag, text, reference === null ? none : meeting(reference))).toMatchObject({ date, endDate, precision: "interval", edtf: `${date}/${endDate}` });
});

test("a sentence's stop is not the date's, an abbreviation's is", () => {
  const quote = (text: string): string[] => found("sv", text).map(({ span }) => text.slice(span.start, span.end));
  expect(quote("Det var den 3 maj.")).toEqual(["3 maj"]);
  expect(quote("Det var den 3 sept.")).toEqual(["3 sept."]);
});

test("a list of days shares the month and the year", () => {
  expect(found("nb", "1., 2. og 3. mars 2024").map(({ date }) => date)).toEqual(["2024-03-01", "2024-03-02", "2024-03-03"]);
  expect(found("sv", "den 5 och 7 maj", meeting("2025-04-01")).map(({ date }) => date)).toEqual(["2025-05-05", "2025-05-07"]);
});

test.each<[LocaleTag, string, string | null, string, string]>([
  ["sv", "v.42", "2025-09-10", "week", "2025-10-13/2025-10-19"], ["sv", "vecka 42", "2025-09-10", "week", "2025-10-13/2025-10-19"], ["sv", "ska vara klart v. 2", "2025-12-10", "week", "2026-01-05/2026-01-11"],
  ["sv", "v. 1 2026", null, "week", "2025-12-29/2026-01-04"], ["sv", "v 53 2026", null, "week", "2026-12-28/2027-01-03"], ["da", "uge 7-8 2025", null, "week", "2025-02-10/2025-02-23"], ["de", "KW 12/2025", null, "week", "2025-03-17/2025-03-23"],
  ["sv", "hösten 2026", null, "season", "2026-23"], ["sv", "hösten\n2026. I varje område", null, "season", "2026-23"], ["sv", "HT25", null, "season", "2025-23"], ["nb", "i løpet av våren", "2025-01-10", "season", "2025-21"],
  ["sv", "i slutet av september", "2025-09-10", "interval", "2025-09-21/2025-09-30"], ["en", "early May 2025", null, "interval", "2025-05-01/2025-05-10"], ["sv", "Q3", "2025-09-10", "quarter", "2025-35"], ["sv", "första kvartalet 2026", null, "quarter", "2026-33"],
  ["de", "IV. Quartal 2025", null, "quarter", "2025-36"], ["sv", "T2", "2025-09-10", "quarter", "2025-38"], ["sv", "tertial 2 2025", null, "quarter", "2025-38"], ["sv", "2022–2023", null, "interval", "2022/2023"], ["sv", "2022/23", null, "interval", "2022/2023"],
  ["en", "in September 2025", null, "month", "2025-09"], ["sv", "under oktober", "2025-09-10", "month", "2025-10"], ["fi", "syyskuussa 2025", null, "month", "2025-09"], ["sv", "i maj", null, "month", "XXXX-05"], ["sv", "januari–mars 2026", null, "interval", "2026-01/2026-03"],
  ["sv", "nästa vecka", "2025-09-10", "week", "2025-09-15/2025-09-21"],
])("%s: %s (meeting %s) is a %s, %s", (tag, text, reference, precision, edtf) => {
  expect(only(tag, text, reference === null ? none : meeting(reference))).toMatchObject({ date: null, endDate: null, precision, edtf });
});

test("2025 has no week 53", () => {
  expect(found("sv", "v. 53 2025")).toEqual([]);
});

test.each<[string, string]>([["om två veckor", "2025-09-24"], ["inom 14 dagar", "2025-09-24"], ["i morgon", "2025-09-11"]])("%s counts from the meeting, implied", (text, date) => {
  expect(only("sv", text, meeting("2025-09-10"))).toMatchObject({ date, certainty: "implied" });
  expect(found("sv", text, { ...meeting("2025-09-10"), referenceCertain: false })).toEqual([]);
});

test("what comes every year is no day of one year", () => {
  expect(only("sv", "Årsmöte hålls årligen före den 1 juli.", meeting("2013-01-08"))).toMatchObject({ date: null, edtf: "XXXX-07-01" });
  expect(only("da", "Regnskabet løber fra 1. august til 31. juli.", meeting("2019-08-22"))).toMatchObject({ date: null, endDate: null, edtf: "XXXX-08-01/XXXX-07-31" });
});

test("the year of a period printed just before a day is the day's", () => {
  expect(found("en", "Fall 2014 meeting Sept 18-19", meeting("2013-11-22")).map(({ edtf }) => edtf)).toEqual(["2014-23", "2014-09-18/2014-09-19"]);
  expect(found("en", "Fall 2014 meeting Sept 18-19, beside the fair of Sept 22-24 there. On Sept 30 it was cold.", meeting("2013-11-22")).map(({ edtf }) => edtf)).toEqual(["2014-23", "2014-09-18/2014-09-19", "2014-09-22/2014-09-24", "2013-09-30"]);
});

test("deadlines are told by the words beside them", () => {
  const deadline = (tag: LocaleTag, text: string): boolean => only(tag, text, meeting("2025-09-10")).deadline;
  expect(deadline("sv", "Svar lämnas senast den 30 september.")).toBe(true);
  expect(deadline("sv", "Sista dag för anmälan är 3 oktober.")).toBe(true);
  expect(deadline("en", "Kim to report by October 3")).toBe(true);
  expect(deadline("de", "bis spätestens Freitag, 3. Oktober")).toBe(true);
  expect(deadline("fi", "3.10. mennessä")).toBe(true);
  expect(deadline("sv", "Nästa möte är 30 september.")).toBe(false);
  expect(deadline("en", "The meeting of October 3 was short.")).toBe(false);
});

test("a clock time beside the date belongs to it", () => {
  expect(only("fi", "14.08.2017 kello 10:00-10:58")).toMatchObject({ time: "10:00", endTime: "10:58" });
  expect(only("da", "04-06-2020 09:00:00")).toMatchObject({ date: "2020-06-04", time: "09:00", endTime: null });
  expect(only("sv", "torsdag 6 november 2025 kl 08:00 – 09:00")).toMatchObject({ date: "2025-11-06", time: "08:00", endTime: "09:00" });
  expect(only("nb", "1. april 2014 18.35")).toMatchObject({ time: "18:35" });
  expect(only("sv", "kl. 18.00 den 5 maj 2025")).toMatchObject({ date: "2025-05-05", time: "18:00" });
  expect(only("sv", "2025-09-10. Därefter lunch kl. 12")).toMatchObject({ time: null });
});

test("two dates of a text stand apart, in order, with their spans", () => {
  const text = "Mötet 2025-09-10. Nästa möte torsdag den 6/11.";
  expect(found("sv", text, meeting("2025-09-10")).map(({ span }) => text.slice(span.start, span.end))).toEqual(["2025-09-10", "torsdag den 6/11"]);
});

test("two days of a month in figures: the first takes its month from the second", () => {
  const days = (tag: LocaleTag, text: string): (string | null)[] => found(tag, text, meeting("2024-04-23")).map(({ date }) => date);
  expect(days("nb", "dugnaden den 7. og 8.05. på plassen")).toEqual(["2024-05-07", "2024-05-08"]);
  expect(days("de", "am 12. und 13.9.2024")).toEqual(["2024-09-12", "2024-09-13"]);
  expect(days("sv", "den 7 och 8/5")).toEqual(["2024-05-07", "2024-05-08"]);
  expect(days("nb", "punkt 7 og 8.05")).toEqual([]);
});

test("two figures each with hyphens are a date behind its label or alone in a cell, and not in a number", () => {
  expect(found("en", "Date: 29-08-18").map(({ date }) => date)).toEqual(["2018-08-29"]);
  expect(found("en", "Fix the hall\tKim\t12-09-18\n").map(({ date }) => date)).toEqual(["2018-09-12"]);
  expect(found("en", "see file 12-09-18 of the hall")).toEqual([]);
});
