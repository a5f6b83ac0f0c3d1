import { parseMinutes, type MinutesRecord } from "../../src/index.ts";
import type { LocaleTag } from "../../src/locales/pack.ts";

/** The record of minutes given as plain text. */
export async function readText(locale: LocaleTag, text: string): Promise<MinutesRecord> {
  const { readings } = await parseMinutes({ path: "minutes.txt", bytes: new TextEncoder().encode(text), sha256: "0".repeat(64) }, { locale });
  const record = readings[0]?.record;
  if (!record) throw new Error("no record");
  return record;
}
