import type { MinutesRecord } from "../../../src/index.ts";
import type { LocaleTag } from "../../../src/locales/pack.ts";
import { readText } from "../read-text.ts";

const FRAME: Readonly<Record<"date" | "present", Readonly<Record<LocaleTag, string>>>> = {
  date: { sv: "Datum: 2024-05-10", nb: "Dato: 10.05.2024", nn: "Dato: 10.05.2024", da: "Dato: 10.05.2024", fi: "Aika: 10.5.2024", en: "Date: 10 May 2024", de: "Datum: 10.05.2024", nl: "Datum: 10 mei 2024", fr: "Date : 10 mai 2024" },
  present: { sv: "Närvarande: Kim Ek, Bo Al, Ida Lund", nb: "Til stede: Kim Ek, Bo Al, Ida Lund", nn: "Til stede: Kim Ek, Bo Al, Ida Lund", da: "Til stede: Kim Ek, Bo Al, Ida Lund", fi: "Läsnä: Kim Ek, Bo Al, Ida Lund", en: "Present: Kim Ek, Bo Al, Ida Lund", de: "Anwesend: Kim Ek, Bo Al, Ida Lund", nl: "Aanwezig: Kim Ek, Bo Al, Ida Lund", fr: "Présents : Kim Ek, Bo Al, Ida Lund" },
};

/** Minutes with one item of the given title and text between two that decide nothing. */
export async function readItem(locale: LocaleTag, text: string, title = "Alpha"): Promise<MinutesRecord> {
  return readText(locale, `${FRAME.date[locale]}\n${FRAME.present[locale]}\n\n1. Beta\n\nGamma.\n\n2. ${title}\n\n${text}\n\n3. Delta\n\nEpsilon.\n`);
}

export async function decided(locale: LocaleTag, text: string, title?: string): Promise<[string | null, string][]> {
  return (await readItem(locale, text, title)).decisions.map((one) => [one.outcome, one.text]);
}
