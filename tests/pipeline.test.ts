import fc from "fast-check";
import { expect, test } from "vitest";
import { parseMinutes, type ParseOptions, type ParseResult } from "../src/pipeline.ts";
import { recordSchema, type MinutesRecord } from "../src/record/schema.ts";

const SHA = "a".repeat(64);
const parse = (text: string, options?: ParseOptions, path = "minutes.txt"): Promise<ParseResult> => parseMinutes({ path, bytes: new TextEncoder().encode(text), sha256: SHA }, options);

async function recordOf(text: string, options?: ParseOptions, path?: string): Promise<MinutesRecord> {
  const { readings } = await parse(text, options, path);
  if (!readings[0]) throw new Error("nothing was read");
  return readings[0].record;
}

const MINUTES = `Protokoll fört vid möte med Takföreningen

Datum: 2025-03-12

Närvarande: Kim Ekman, ordförande, Ylva Borg

Frånvarande: Alda Moberg

§ 1 Val av justerare

Mötet valde Ylva Borg till justerare.

§ 2 Taket (Kim Ekman)

Taket läcker och lagas enligt TF 2025-00012, se bilaga 1 och https://example.org/tak för mer om vad det kostar och när det sker.

§ 4 Nästa möte

Nästa möte hålls den 9 april 2025 i salen.
`;

test("bytes to a record: each stage's facts stand in it", async () => {
  const record = await recordOf(MINUTES);
  expect(record).toMatchObject({ language: "sv", documentType: "minutes", status: "ok", meeting: { date: "2025-03-12" }, source: { path: "minutes.txt", sha256: SHA, format: "txt", pages: null, textLayer: null, part: { index: 1, count: 1 } } });
  expect(record.attendees.map((one) => [one.name, one.attendance, one.role])).toEqual([["Kim Ekman", "present", "chair"], ["Ylva Borg", "present", "attester"], ["Alda Moberg", "absent", null]]);
  expect(record.agendaItems.map((one) => [one.id, one.title, ...one.owners.map((owner) => owner.attendee)])).toEqual([["1", "Val av justerare"], ["2", "Taket", "p1"], ["4", "Nästa möte"]]);
  expect(record.links.map((one) => [one.url, one.item])).toEqual([["https://example.org/tak", "2"]]);
  expect(record.attachments.map((one) => one.item)).toEqual(["2"]);
  expect(record.caseNumbers.map((one) => one.normalized)).toEqual(["TF 2025-00012"]);
  expect(record.diagnostics.map((one) => one.code)).toEqual(["items/number-gap"]);
});

test("the record keeps its schema, and its evidence quotes the document", async () => {
  const { document, readings } = await parse(MINUTES);
  const record = readings[0]?.record;
  expect(recordSchema.safeParse(record).error).toBeUndefined();
  const quotes = JSON.stringify(record).match(/"quote":"(?:[^"\\]|\\.)*"/gu) ?? [];
  expect(quotes.length).toBeGreaterThan(10);
  for (const quote of quotes) expect(document?.text).toContain(JSON.parse(`{${quote}}`).quote);
});

test("the same bytes give the same record", async () => {
  expect(await recordOf(MINUTES)).toEqual(await recordOf(MINUTES));
});

test("the language is told from the text, or as asked", async () => {
  expect((await recordOf(MINUTES)).language).toBe("sv");
  expect((await recordOf(MINUTES, { locale: "de" })).language).toBe("de");
  const short = await recordOf("Kim Ek", { locale: "auto" });
  expect(short.diagnostics.map((one) => one.code)).toContain("language/unknown");
  expect((await recordOf("Kim Ek", { locale: "en" })).diagnostics.map((one) => one.code)).not.toContain("language/unknown");
});

test("a document without items or date says so", async () => {
  const record = await recordOf("Ordföranden hälsade alla välkomna, och det var en trevlig kväll med kaffe och bullar för alla som kom.");
  expect(record.agendaItems).toEqual([]);
  expect(record.diagnostics.map((one) => one.code)).toEqual(expect.arrayContaining(["meeting/no-items", "meeting/no-date"]));
});

test("bytes of no known format, and none at all, give no record and an error", async () => {
  const nothing = await parse("");
  expect(nothing.readings).toEqual([]);
  expect(nothing.diagnostics).toMatchObject([{ code: "input/empty", severity: "error" }]);
  const odd = await parseMinutes({ path: "a.txt", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), sha256: SHA });
  expect(odd).toMatchObject({ document: null, readings: [], diagnostics: [{ severity: "error" }] });
});

const line = fc.oneof(
  fc.constantFrom("§ 1 Taket", "§ 2 Salen (Kim Ek)", "1. Val av justerare", "2.", "2.1 Hyran", "A. Fest", "Närvarande: Kim Ek, Ylva Bo", "Frånvarande", "Kim Ek", "Ordförande: Ylva", "Till justerare valdes Kim.", "Dagordning", "Vid protokollet", "# Taket", "- punkt", "| a | b |", "|---|---|", "Punkt\tAnteckning\tAnsvarig", "1. Tak\tLäcker\tKE", "Nästa möte 9/4 kl 18-20", "Se bilaga 1, dnr 2024/12", "https://example.org/a", "kim@example.org", "", "", "   ", "____________", "<p>Hej</p>"),
  fc.string({ unit: "binary", maxLength: 30 }),
);

test("whatever the text: a record that keeps its schema, and never a throw", async () => {
  await fc.assert(fc.asyncProperty(fc.array(line, { maxLength: 14 }), fc.constantFrom("minutes.txt", "minutes.md"), async (lines, path) => {
    const { readings, diagnostics } = await parse(lines.join("\n"), {}, path);
    if (readings.length === 0) expect(diagnostics.some((one) => one.severity === "error")).toBe(true);
    for (const { record } of readings) expect(recordSchema.safeParse(record).error).toBeUndefined();
  }), { numRuns: 300 });
});
