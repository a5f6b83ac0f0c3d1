import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "../batch/folder.ts";
import { contents, reportOf } from "./built.ts";
import { minutes, type Ran } from "./command-line.ts";

const NOTE = "Protokoll\n\nStyrelsen\nDatum: 2025-03-04\nNärvarande: Asta Lindvall\n\n1. Öppnande\nAsta Lindvall öppnade mötet.\n\n2. Ekonomi\nKassan redovisades.\n";
const into = (out: string, ...argv: string[]): Promise<Ran> => minutes(["parse", ...argv, "-o", `${out}/`]);

test("the record of a document that is gone stands, and the report says so; an edited report harms nothing", async () => {
  const [folder, out] = [folderWith({ "2024/a.txt": NOTE, "b.txt": NOTE, "c.txt": NOTE }), folderWith({ "out/x": "", "mine.txt": "" })];
  await into(`${out}/out`, folder);
  const report = join(out, "out/run.json");
  writeFileSync(report, readFileSync(report, "utf8").replace('"output":"c.txt.json"', '"output":"../mine.txt"'));
  for (const name of ["2024/a.txt", "c.txt"]) rmSync(join(folder, name));
  await into(`${out}/out`, folder);
  expect(Object.keys(contents(out))).toEqual(["mine.txt", "out/2024/a.txt.json", "out/b.txt.json", "out/c.txt.json", "out/run.json", "out/x"]);
  expect(reportOf(`${out}/out`).inputs.find(({ path }) => path.endsWith("a.txt"))).toMatchObject({ outcome: "ok", why: "the document is gone; its record stands", output: "2024/a.txt.json" });
  // When it is back it is up to date.
  writeFileSync(join(folder, "2024/a.txt"), NOTE);
  expect((await into(`${out}/out`, folder)).stderr).toContain("2 up to date");
  expect(reportOf(`${out}/out`).inputs.find(({ path }) => path.endsWith("a.txt"))).toMatchObject({ outcome: "ok", why: null });
});

test("a document that is named and not there any more fails, and its record stands", async () => {
  const [folder, out] = [folderWith({ "a.txt": NOTE, "b.txt": NOTE }), folderWith()];
  const both = [join(folder, "a.txt"), join(folder, "b.txt")];
  await into(out, ...both);
  rmSync(join(folder, "a.txt"));
  expect((await into(out, ...both)).status).toBe(1);
  expect(Object.keys(contents(out))).toEqual(["a.txt.json", "b.txt.json", "run.json"]);
  expect(reportOf(out).inputs[0]).toMatchObject({ outcome: "failed", output: "a.txt.json" });
});

test("the records of a folder that is away, or that this run is not about, stay", async () => {
  const [folder, out] = [folderWith({ "one/a.txt": NOTE, "two/b.txt": NOTE }), folderWith()];
  const [one, two] = [join(folder, "one"), join(folder, "two")];
  await into(out, one, two);
  const before = contents(out);
  renameSync(two, join(folder, "away"));
  expect((await into(out, one, two)).stderr).toContain("input/not-found");
  expect(reportOf(out).inputs.map(({ path, outcome }) => [path, outcome])).toEqual([[join(one, "a.txt"), "ok"], [two, "failed"], [join(two, "b.txt"), "ok"]]);
  renameSync(join(folder, "away"), two);
  expect((await into(out, one, two)).stderr).toBe("2 documents, 2 up to date\n");
  expect(contents(out)).toEqual(before);
  await into(out, one);
  expect(existsSync(join(out, "b.txt.json"))).toBe(true);
});

test("what earlier runs made of documents that are not selected stands, and is up to date for the next full run", async () => {
  const [folder, out] = [folderWith({ "a.txt": NOTE, "b.md": NOTE, "broken.md": "" }), folderWith()];
  await into(out, folder);
  const before = contents(out);
  for (const flags of [["--include", "*.txt"], ["--exclude", "*.md"]]) {
    expect((await into(out, folder, ...flags)).status).toBe(0);
    expect(contents(out)).toEqual(before);
  }
  writeFileSync(join(folder, "a.txt"), `${NOTE}\n3. Avslutning\n`);
  await into(out, folder, "--since", "2025-01-01", "--exclude", "b*");
  expect(reportOf(out).inputs.map(({ path, outcome }) => [path.slice(folder.length + 1), outcome])).toEqual([["a.txt", "ok"], ["b.md", "ok"], ["broken.md", "failed"]]);
  expect((await into(out, folder)).stderr).toContain("3 documents, 2 up to date, 1 failed");
});

test("what nobody has read yet is skipped, with the reason; an output folder inside the input folder stays out of it", async () => {
  const folder = folderWith({ "a.txt": NOTE, "b.md": NOTE });
  await into(folder, folder, "--include", "*.txt");
  expect(reportOf(folder).inputs.map(({ path, outcome, why }) => [path.slice(folder.length + 1), outcome, why])).toEqual([["a.txt", "ok", null], ["b.md", "skipped", "not among --include"]]);
  await into(folder, folder);
  await into(folder, folder, "--include", "*.txt");
  expect(reportOf(folder).inputs.map(({ path, outcome }) => [path.slice(folder.length + 1), outcome])).toEqual([["a.txt", "ok"], ["b.md", "ok"]]);
});

test("partial is what its records say: by a warning it is no failure, by an error it is, in every run", async () => {
  const out = folderWith();
  const [letters, page] = ["fixtures/sv/lost-letters", folderWith({ "a.pdf": readFileSync("tests/data/broken/image-only.pdf") })];
  expect((await into(`${out}/letters`, letters)).status).toBe(0);
  expect((await into(`${out}/letters`, letters)).status).toBe(0);
  expect((await into(`${out}/letters`, letters, "--strict")).status).toBe(1);
  expect((await into(`${out}/page`, page)).status).toBe(1);
  expect((await into(`${out}/page`, page)).status).toBe(1);
  for (const [folder, errors] of [["letters", 0], ["page", 1]] as const) {
    const [entry] = reportOf(`${out}/${folder}`).inputs;
    expect(entry).toMatchObject({ outcome: "partial", errors });
    expect(readFileSync(join(out, folder, entry?.output ?? ""), "utf8")).toContain('"status":"partial"');
  }
});
