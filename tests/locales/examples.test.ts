// One readable page a locale, docs/locales/<tag>.md: invented minutes' sentences and what is read from each. Written with `npx vitest run tests/locales/examples.test.ts -u`.
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parseMinutes, type MinutesRecord } from "../../src/index.ts";
import { packs } from "../../src/locales/index.ts";
import type { LocaleTag } from "../../src/locales/pack.ts";
import { EXAMPLES } from "./example-phrases.ts";

const HEADER: Readonly<Record<LocaleTag, string>> = {
  sv: "Protokoll 2025-03-03", nb: "Referat 2025-03-03", nn: "Referat 2025-03-03", da: "Referat 2025-03-03", fi: "Pöytäkirja 2025-03-03", en: "Minutes 2025-03-03", de: "Protokoll 2025-03-03", nl: "Notulen 2025-03-03", fr: "Procès-verbal 2025-03-03",
};

/** The record of minutes of 3 March 2025 with two people, whose second of three items is the example. */
async function recordOf(tag: LocaleTag, present: string, phrase: string): Promise<MinutesRecord> {
  const text = [HEADER[tag], `${present}: Kim Ek, Bo Al`, "1. Alpha", "x", "2. Beta", phrase, "3. Gamma", "x"].join("\n\n");
  const { readings } = await parseMinutes({ path: "example.txt", bytes: new TextEncoder().encode(text), sha256: "0".repeat(64) }, { locale: tag });
  const record = readings[0]?.record;
  if (!record) throw new Error(`${tag}: ${phrase}`);
  return record;
}

/** What the record holds of the example, fact by fact. */
function factsOf(record: MinutesRecord): string[] {
  const owners = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join(" + ") || "nobody named";
  return [
    ...record.agendaItems.flatMap(({ owners: list }) => (list.length === 0 ? [] : [`item's owner ${owners(list)}`])),
    ...record.decisions.map(({ outcome }) => `decision, ${outcome ?? "outcome not stated"}`),
    ...record.reportedDecisions.map(({ by }) => `told decision${by === null ? "" : ` of ${by}`}`),
    ...record.proposals.map(({ by }) => `proposal by ${owners(by)}`),
    ...record.reservations.map(({ kind, by }) => `${kind} by ${owners(by)}`),
    ...record.votes.map(({ counts, method }) => `vote ${[counts.for, counts.against, counts.abstained].map((count) => count ?? "–").join(" : ")}${method === null ? "" : ` (${method})`}`),
    ...record.actionItems.map(({ owners: who, dueDate, dueText }) => `task of ${owners(who)}${dueText === null ? "" : `, due ${dueDate ?? "not a day"} (“${dueText}”)`}`),
    ...record.dates.filter(({ item }) => item !== null).map(({ edtf, time, role }) => `date ${edtf}${time === null ? "" : ` ${time}`}${role === "mention" ? "" : `, ${role}`}`),
    ...record.attendees.flatMap(({ name, items }) => (items === null ? [] : [`${name} was there for items ${items.join(", ")}`])),
    ...record.meeting.next.map(({ date, startTime }) => `next meeting ${date ?? "–"}${startTime === null ? "" : ` ${startTime}`}`),
  ];
}

describe.each(Object.keys(packs) as LocaleTag[])("%s", (tag) => {
  test("its page of examples says what is read", async () => {
    const { present, phrases } = EXAMPLES[tag];
    const rows: string[] = [];
    for (const phrase of phrases) rows.push(`| ${phrase} | ${factsOf(await recordOf(tag, present, phrase)).join("; ") || "nothing"} |`);
    const page = [`# ${packs[tag].name}: examples`, "", "Read as item 2 of minutes of 3 March 2025 at which Kim Ek and Bo Al were present.", "", "| Words | What is read |", "| --- | --- |", ...rows, ""].join("\n");
    await expect(page).toMatchFileSnapshot(resolve("docs/locales", `${tag}.md`));
  });
});
