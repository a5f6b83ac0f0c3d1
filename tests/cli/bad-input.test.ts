import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "../batch/folder.ts";
import { entityBomb, inflatingPage, inflatingWord, nestedTables, noise, onePage, pagesInACircle, paragraph, protectedPdf, wordOf } from "./bad-inputs.ts";
import { GOOD, parsed } from "./parsed.ts";

test("every broken file fails alone with its code; what can be read of the others is read", { timeout: 240_000 }, async () => {
  const whole = readFileSync("fixtures/sv/formal-protocol/input.pdf");
  const folder = folderWith({
    "bomb.docx": entityBomb(), "circle.pdf": pagesInACircle(), "count.pdf": onePage({ count: 999_999_999 }), "cut-2k.pdf": whole.subarray(0, 2000), "cut-half.pdf": whole.subarray(0, whole.length >> 1),
    "cut-trailer.pdf": whole.subarray(0, whole.lastIndexOf("trailer")), "empty.txt": "", "good.txt": GOOD, "header.pdf": "%PDF-1.7\n", "junk.pdf": Buffer.concat([Buffer.from("some junk\r\n"), onePage()]),
    "locked.pdf": await protectedPdf({ userPassword: "sesam" }), "nested.docx": nestedTables(10_000), "noise.txt": noise(5000), "nul.txt": `${GOOD}\u0000\u0000`, "nul-only.txt": Buffer.alloc(5000),
    "owned.pdf": await protectedPdf({ ownerPassword: "owner" }), "utf16.txt": Buffer.from(GOOD, "utf16le"), "without.docx": wordOf("", null), "-dash.txt": GOOD, "line\nfeed.txt": GOOD,
    "invalid.txt": Buffer.concat([Buffer.from(GOOD), Buffer.from([0xff, 0xc3, 0x28])]), "word.docx": wordOf(paragraph("Protokoll 2025-03-04")),
  });
  const { status, codes, read } = parsed(folder);
  expect(status).toBe(1);
  expect(codes).toEqual({
    "bomb.docx": "docx/damaged", "cut-2k.pdf": "pdf/damaged", "cut-half.pdf": "pdf/damaged", "cut-trailer.pdf": "pdf/damaged", "empty.txt": "input/empty", "header.pdf": "pdf/damaged",
    "locked.pdf": "pdf/encrypted", "nested.docx": "docx/damaged", "noise.txt": "input/unsupported", "nul-only.txt": "input/unsupported", "without.docx": "docx/damaged",
  });
  expect(read).toEqual(["-dash.txt", "circle.pdf", "count.pdf", "good.txt", "invalid.txt", "junk.pdf", "line\nfeed.txt", "nul.txt", "owned.pdf", "utf16.txt", "word.docx"]);
});

test.each([
  ["a PDF whose content inflates to 500 MB", "limit/memory", "a.pdf", () => inflatingPage(500)],
  ["a DOCX that inflates to 1 GB", "limit/inflated", "a.docx", () => inflatingWord(1000, false)],
  ["a DOCX that inflates to 1 GB and says it does not", "limit/inflated", "a.docx", () => inflatingWord(1000, true)],
  ["a text of 100 MB", "limit/characters", "a.txt", () => Buffer.alloc(100_000_000, GOOD)],
  ["a text of 50 MB on one line", "limit/characters", "a.txt", () => Buffer.alloc(50_000_000, "Bo Ekström redovisade kassan. ")],
])("%s fails alone, by %s", { timeout: 240_000 }, (_what, code, name, bytes) => {
  const folder = folderWith({ [name]: bytes(), "good.txt": GOOD });
  expect(parsed(folder)).toMatchObject({ status: 1, codes: { [name]: code }, read: ["good.txt"] });
});

test("a password opens what needs one, from a file or the command line; a wrong one does not", { timeout: 120_000 }, async () => {
  const folder = folderWith({ "locked.pdf": await protectedPdf({ userPassword: "sesam" }), "word.txt": "sesam\nnot this\n" });
  const file = join(folder, "locked.pdf");
  expect(parsed(file, "--password", "sesam").read).toEqual(["locked.pdf"]);
  expect(parsed(file, "--password-file", join(folder, "word.txt")).read).toEqual(["locked.pdf"]);
  expect(parsed(file, "--password", "wrong").codes).toEqual({ "locked.pdf": "pdf/encrypted" });
  expect(parsed(file, "--password-file", join(folder, "none.txt")).status).toBe(2);
});

test("a name as long as a file system allows gets an output with a shorter one", { timeout: 120_000 }, () => {
  const long = `${"å".repeat(125)}.txt`;
  const folder = folderWith({ [long]: GOOD });
  const out = join(folderWith(), "out");
  expect(parsed(folder, "-o", `${out}/`).status).toBe(0);
  const report = JSON.parse(readFileSync(join(out, "run.json"), "utf8")) as { inputs: { output: string; path: string }[] };
  expect(Buffer.byteLength(report.inputs[0]?.output ?? "")).toBeLessThanOrEqual(255);
  expect(readFileSync(join(out, report.inputs[0]?.output ?? ""), "utf8")).toContain("\"schemaVersion\"");
});

test.runIf(process.platform === "linux")("names that are no UTF-8 are read, and told without loss; so are those that look like them", { timeout: 120_000 }, () => {
  const folder = folderWith({ "m\\xF6te.txt": `${GOOD}a` });
  const latin = (name: string): Buffer => Buffer.from(join(folder, name), "latin1");
  writeFileSync(latin("möte.txt"), `${GOOD}b`);
  mkdirSync(latin("år"));
  writeFileSync(latin(`år/${"ö".repeat(251)}.txt`), `${GOOD}c`);
  const out = folderWith();
  expect(parsed(folder, "-o", `${out}/`).status).toBe(0);
  const { inputs } = JSON.parse(readFileSync(join(out, "run.json"), "utf8")) as { inputs: { output: string; path: string }[] };
  const long = `\\xE5r/${"\\xF6".repeat(251)}.txt`;
  expect(inputs.map(({ path }) => path.slice(folder.length + 1))).toEqual([long, "m\\x5CxF6te.txt", "m\\xF6te.txt"]);
  expect(inputs.map(({ output }) => output)).toEqual([expect.stringMatching(/^\\xE5r\/(?:\\xF6){50,60}[^~]{0,4}~[\da-f]{16}\.ndjson$/u), "m\\x5CxF6te.txt.ndjson", "m\\xF6te.txt.ndjson"]);
  for (const { path, output } of inputs) expect(JSON.parse(readFileSync(join(out, output), "utf8"))).toMatchObject({ source: { path } });
  expect(parsed(folder, "-o", `${out}/`).stderr).toContain("3 documents, 3 up to date");
  const list = folderWith({ list: Buffer.concat([latin("möte.txt"), Buffer.from("\0")]) });
  expect(parsed("--files-from", join(list, "list")).read).toEqual(["m\\xF6te.txt"]);
  // As run.json has it, where there is no such file; as the system has it, where there is.
  expect(parsed(join(folder, long)).read).toEqual([`${"\\xF6".repeat(251)}.txt`]);
  expect(parsed(join(folder, "m\\xF6te.txt")).read).toEqual(["m\\x5CxF6te.txt"]);
});

test("an output folder inside the input folder is no input; one that is a file cannot be written to", { timeout: 120_000 }, () => {
  const folder = folderWith({ "a.txt": GOOD, file: "" });
  mkdirSync(join(folder, "out"));
  writeFileSync(join(folder, "out", "old.txt"), GOOD);
  expect(parsed(folder, "-o", join(folder, "out/")).status).toBe(0);
  const report = JSON.parse(readFileSync(join(folder, "out", "run.json"), "utf8")) as { inputs: { path: string; outcome: string }[] };
  expect(report.inputs.filter(({ outcome }) => outcome === "ok").map(({ path }) => path.split("/").at(-1))).toEqual(["a.txt"]);
  expect(parsed(join(folder, "a.txt"), "-o", join(folder, "file/")).status).toBe(2);
});
