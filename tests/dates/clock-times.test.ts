import { expect, test } from "vitest";
import { findClockTimes, mayHoldTime } from "../../src/dates/index.ts";
import { packs } from "../../src/locales/index.ts";
import type { LocaleTag } from "../../src/locales/pack.ts";

const times = (tag: LocaleTag, text: string, labelled = false): string[] =>
  findClockTimes(text, packs[tag], { labelled }).map(({ start, end }) => (end === null ? start : `${start}-${end}`));

test.each<[LocaleTag, string, string]>([
  ["sv", "kl 08:00 – 09:00", "08:00-09:00"], ["sv", "kl. 8.30-10", "08:30-10:00"], ["sv", "kl 13", "13:00"], ["sv", "Kl. 13:00 16:00", "13:00-16:00"], ["sv", "klockan 9–15", "09:00-15:00"], ["sv", "11:00 – 11:50", "11:00-11:50"],
  ["sv", "kl. 10.15 till 12.00", "10:15-12:00"], ["nb", "klokken 1000 – 1130", "10:00-11:30"], ["nb", "kl. 09.00", "09:00"], ["da", "kl. 16.30-18", "16:30-18:00"], ["fi", "klo 18.00–19.45", "18:00-19:45"], ["fi", "kello 9", "09:00"],
  ["de", "um 19.30 Uhr", "19:30"], ["de", "19 Uhr", "19:00"], ["de", "17.00 bis 19.00 Uhr", "17:00-19:00"], ["de", "um 18:05", "18:05"], ["en", "commencing at 7.30pm", "19:30"], ["en", "2:00 PM - 4:00 PM", "14:00-16:00"],
  ["en", "2-4 pm", "14:00-16:00"], ["en", "11-1 pm", "11:00-13:00"], ["en", "12:15 am", "00:15"], ["en", "10 a.m.", "10:00"], ["en", "13:00-14:00 (UTC)", "13:00-14:00"], ["en", "14h00", "14:00"], ["en", "09h30", "09:30"], ["en", "from 9:00 to 10:30", "09:00-10:30"],
  ["fr", "à 20h30", "20:30"], ["fr", "à vingt heures", "20:00"], ["fr", "à dix-neuf heures trente minutes", "19:30"], ["fr", "à 18 heures quarante-cinq", "18:45"], ["fi", "kello 16.oo-18.oo", "16:00-18:00"], ["fr", "à 20 h 30", "20:30"], ["fr", "à 20 heures 30", "20:30"], ["fr", "à 19 heures", "19:00"], ["fr", "levée à 22h", "22:00"], ["fr", "9 h 30 à 10 h 45", "09:30-10:45"], ["fr", "de 14h00 à 16h30", "14:00-16:30"],
  ["fr", "18h30 – 20h10", "18:30-20:10"], ["nl", "om 19.30 uur", "19:30"], ["nl", "om 19:30u", "19:30"], ["nl", "20u15", "20:15"], ["nl", "20:00 – 21:40 uur", "20:00-21:40"], ["nl", "19 uur", "19:00"], ["nl", "10.00-11.15 uur", "10:00-11:15"], ["nl", "van 20.00 tot 22.00 uur", "20:00-22:00"],
])("%s: %s is %s", (tag, text, expected) => {
  expect(times(tag, text)).toEqual([expected]);
});

test.each<[LocaleTag, string, string]>([["sv", "10.00-10.50", "10:00-10:50"], ["sv", "11.00", "11:00"], ["nb", "18.35", "18:35"], ["nb", "1000–1130", "10:00-11:30"], ["sv", "9-12", "09:00-12:00"]])(
  "%s: behind a label, %s is %s",
  (tag, text, expected) => {
    expect(times(tag, text, true)).toEqual([expected]);
    expect(times(tag, text)).toEqual([]);
  },
);

test.each<[LocaleTag, string]>([
  ["sv", "ring 1177"], ["sv", "25:61"], ["sv", "SFS 2017:725"], ["sv", "KL 6:35"], ["sv", "OSL 26:10"], ["en", "at 5 sites"], ["de", "um 5 Prozent"], ["en", "1:2:3:4"], ["sv", "https://example.org/10:30"], ["en", "scale 1:50 000"], ["sv", "2025-09-10"], ["en", "minutes 12:5"], ["fr", "de 15 personnes"], ["fr", "vingt heures de travaux"], ["fr", "à vingt pour cent"], ["fr", "à 8 mètres"], ["fr", "à 12 %"], ["fr", "article L. 2121-15"], ["nl", "om 5 redenen"], ["nl", "van 3 tot 5 leden"], ["nl", "artikel 12.3"],
])("%s: %s holds no clock time", (tag, text) => {
  expect(times(tag, text)).toEqual([]);
});

test("behind a label, a year alone is no clock time; a range of such figures is", () => {
  expect([times("sv", "2024", true), times("sv", "2000–2130", true), times("en", "7:30p")]).toEqual([[], ["20:00-21:30"], ["19:30"]]);
});

test("several times stand in order with their spans", () => {
  const text = "Mötet öppnades kl. 8.30 och avslutades kl 10.";
  expect(findClockTimes(text, packs.sv).map(({ span }) => text.slice(span.start, span.end))).toEqual(["kl. 8.30", "kl 10"]);
});

test("a text without figures holds a time only where hours have words", () => {
  expect(mayHoldTime("Mötet öppnades i tid.", packs.sv)).toBe(false);
  expect(mayHoldTime("Mötet öppnades kl. 9.", packs.sv)).toBe(true);
  expect(mayHoldTime("La séance est ouverte à dix-neuf heures.", packs.fr)).toBe(true);
  expect(findClockTimes("La séance est ouverte à dix-neuf heures.", packs.fr).map(({ start }) => start)).toEqual(["19:00"]);
  expect(findClockTimes("La séance est ouverte à deux.", packs.fr)).toEqual([]);
});
