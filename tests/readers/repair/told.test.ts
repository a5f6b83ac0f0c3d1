import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { parseMinutes, type MinutesRecord } from "../../../src/index.ts";

async function record(text: string, path = "minutes.txt"): Promise<MinutesRecord> {
  const bytes = new Uint8Array(Buffer.from(text, "utf-8"));
  const { readings } = await parseMinutes({ path, bytes, sha256: createHash("sha256").update(bytes).digest("hex") });
  const found = readings[0]?.record;
  if (!found) throw new Error("not read");
  return found;
}

test("letters that are missing make the record partial, with the lines", async () => {
  const { status, diagnostics } = await record("Protokoll\n\n1. Mötets öppnande\nAsta h\uFFFDlsade alla välkomna.\n\n2. Ekonomi\nKassan är god. Bj\uFFFDrn redovisar.\n");
  expect(status).toBe("partial");
  expect(diagnostics.find(({ code }) => code === "text/lost-letters")?.evidence.map(({ lines }) => lines)).toEqual([[4, 4], [7, 7]]);
});

test("a repair is told, and the record is whole", async () => {
  const { status, diagnostics, agendaItems } = await record("Protokoll\n\n1. MÃ¶tets Ã¶ppnande\nAsta hÃ¤lsade alla vÃ¤lkomna.\n\n2. Ekonomi\nKassan är god.\n");
  expect(status).toBe("ok");
  expect(agendaItems[0]?.title).toBe("Mötets öppnande");
  expect(diagnostics.find(({ code }) => code === "text/repaired")).toMatchObject({ severity: "info", evidence: [{ lines: [3, 3] }] });
});

test("a text without damage says nothing", async () => {
  const { status, diagnostics } = await record("Protokoll\n\n1. Mötets öppnande\nAsta hälsade alla välkomna. Varför inte?\n");
  expect(status).toBe("ok");
  expect(diagnostics.filter(({ code }) => code.startsWith("text/"))).toEqual([]);
});

test("marks that show nothing hide neither a number nor a word", async () => {
  const { agendaItems, diagnostics } = await record("\uFEFFProtokoll\n\n\u200B1. Mö\u00ADtets \u2060öppnande\nAsta hälsade alla välkomna.\n\n\u200E2. Ekonomi\nKassan är god.\n");
  expect(agendaItems.map(({ title }) => title)).toEqual(["Mötets öppnande", "Ekonomi"]);
  expect(diagnostics.filter(({ code }) => code.startsWith("text/"))).toEqual([]);
});
