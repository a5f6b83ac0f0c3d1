import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { fillHoles, losesToQuestionMarks, withHoles } from "../../../src/readers/repair/holes.ts";
import { repairLines } from "../../../src/readers/repair/index.ts";
import { CODE_PAGES } from "../../../src/readers/repair/remaps.ts";

const MINUTES = ["Årsmöte i Långvikens båtklubb", "Närvarande: Göran Sjölund, ordförande", "Mötet beslutade att bifalla förslaget – enligt § 3."];

function repair(lines: readonly string[], plain = true): { text: string[]; repairs: number; doubtful: number[] } {
  const { lines: after, repairs, doubtful } = repairLines(lines.map((text, i) => ({ number: i + 1, text })), plain);
  return { text: after.map(({ text }) => text), repairs: repairs.length, doubtful: [...doubtful] };
}

test.each(["windows-1252", "macintosh", "cp850", "cp437"])("UTF-8 that was taken for %s, once or twice", (encoding) => {
  const misread = (text: string): string => iconv.decode(Buffer.from(text, "utf-8"), encoding);
  expect(repair(MINUTES.map(misread), false)).toEqual({ text: MINUTES, repairs: 1, doubtful: [] });
  if (encoding === "windows-1252") expect(repair(MINUTES.map((line) => misread(misread(line))), false).text).toEqual(MINUTES);
});

test("signs that happen to look like broken UTF-8 stay, and so does good text beside broken", () => {
  const lines = ["Ã är en bokstav med tilde.", "ÄÖÅ, Café, naïve: 5 ¤"];
  expect(repair(lines)).toEqual({ text: lines, repairs: 0, doubtful: [] });
  expect(repair(["Mötet i Ã…sen", "med BjÃ¶rn"]).text).toEqual(["Mötet i Åsen", "med Björn"]);
});

test.each(["cp850", "macintosh"])("the letters of %s are the ones that a decoder gives", (encoding) => {
  const letters = Array.from({ length: 128 }, (_, i): [string, string] => {
    const byte = Buffer.from([128 + i]);
    const seen = iconv.decode(byte, "windows-1252");
    return [seen === "\uFFFD" ? String.fromCharCode(128 + i) : seen, iconv.decode(byte, encoding)];
  });
  const expected = letters.filter(([seen, meant]) => seen !== meant && /^\p{L}$/u.test(meant));
  expect([...(CODE_PAGES.find(({ name }) => name.startsWith(encoding))?.letters ?? [])]).toEqual(expected);
});

test("question marks between signs that are no letters lose nothing", () => {
  expect(losesToQuestionMarks(["1?2 3?4 [?] (?) a? ?b 5?6 x?1"])).toBe(false);
  expect(losesToQuestionMarks(["M?tet h?lls p? ?n, f?r st?mman"])).toBe(true);
});

test.each(["cp850", "macintosh"])("%s that was taken for windows-1252", (encoding) => {
  const lines = ["Mötet öppnades, ordförande på årsmötet.", "Närvarande: nio. Ärende: förslag för nästa årsmöte."];
  expect(repair(lines.map((line) => iconv.decode(iconv.encode(line, encoding), "windows-1252"))).text).toEqual(lines);
  const quoted = ["Mötet ”Öppna gator” hölls på torget.", "Ordförande: ”Ja”, ”nej”, ”kanske”, ”vet ej”."];
  expect(repair(quoted)).toEqual({ text: quoted, repairs: 0, doubtful: [] });
});

test("the Swedish and the Danish 7-bit codes are told by the words that they make", () => {
  expect(repair(["M|tet |ppnades av ordf|rande p} \\n.", "N{rvarande: sekreterare G|ran. F|rslag till n{sta m|te", "[rende 4: ]tg{rder"]).text).toEqual([
    "Mötet öppnades av ordförande på Ön.", "Närvarande: sekreterare Göran. Förslag till nästa möte", "Ärende 4: Åtgärder",
  ]);
  expect(repair(["Bestyrelsesm|de. Godkendelse af referat fra sidste m|de.", "N{ste m|de: ogs} f|rste mandag. S|ren skal v{re p} m|det."]).text).toEqual([
    "Bestyrelsesmøde. Godkendelse af referat fra sidste møde.", "Næste møde: også første mandag. Søren skal være på mødet.",
  ]);
});

test("brackets and bars that are meant stay: in Markdown, in prose, in a table", () => {
  for (const lines of [["M|tet |ppnades av ordf|rande p} m|tet, n{rvarande nio"], ["se [bilaga 1] och a|b, f{x}"], ["|Namn|Roll|", "|Asta|ordf|", "|Bo|sekr|"]]) {
    expect(repair(lines, false)).toEqual({ text: lines, repairs: 0, doubtful: [] });
  }
  const table = ["|Namn|Roll|", "|Asta|ordf|", "|Bo|sekr|", "|Eva|kassa|"];
  expect(repair(table).text).toEqual(table);
});

test("a word with holes is filled from the same word elsewhere in the document, else its line is in doubt", () => {
  expect(repair(["Vårmöte 2031", "V\uFFFDrm\uFFFDte i f\uFFFDreningen", "V\uFFFDRM\uFFFDTE"])).toEqual({ text: ["Vårmöte 2031", "Vårmöte i f\uFFFDreningen", "VÅRMÖTE"], repairs: 1, doubtful: [2] });
  const words = new Set(["avhålls", "avhölls", "årsmöte", "hållas"]);
  for (const torn of ["avh\uFFFDlls", "\uFFFDrsm\uFFFDte", "h\uFFFDllas"]) expect(fillHoles(torn, words)).toEqual({ text: torn, filled: 0 });
});

test("question marks inside many words are letters lost, in an address or between sentences they are not", () => {
  const torn = ["M?tet ?ppnades av ordf?rande G?ran.", "N?rvarande: B?rje. Vad g?r vi?"];
  expect(losesToQuestionMarks(torn)).toBe(true);
  expect(torn.map(withHoles)).toEqual(["M\uFFFDtet \uFFFDppnades av ordf\uFFFDrande G\uFFFDran.", "N\uFFFDrvarande: B\uFFFDrje. Vad g\uFFFDr vi?"]);
  expect(losesToQuestionMarks(["Why not?because. See https://a.example/p?id and b.example/x?y", "https://a.example/q?z https://a.example/q?z"])).toBe(false);
  expect(withHoles("g?r: https://a.example/p?id=1")).toBe("g\uFFFDr: https://a.example/p?id=1");
});
