import { join } from "node:path";
import { expect, test } from "vitest";
import { pathsIn, readFileList } from "../../src/batch/file-list.ts";
import { folderWith } from "./folder.ts";

async function* stdin(): AsyncGenerator<Uint8Array> {
  yield Buffer.from("a.pdf\0ny\nrad.pdf\0");
}

test("paths stand on lines, or have a NUL behind each; then a line break is part of a name", async () => {
  expect(pathsIn("a.pdf\r\n\nb c.pdf\n")).toEqual(["a.pdf", "b c.pdf"]);
  expect(await readFileList("-", stdin())).toEqual(["a.pdf", "ny\nrad.pdf"]);
});

test("in a list - is a file's name", () => {
  expect(pathsIn("-\n-a.pdf")).toEqual(["./-", "-a.pdf"]);
});

test("a list from Windows may be UTF-16 or have a byte order mark", async () => {
  const folder = folderWith({ "16.txt": Buffer.from("\ufeffmöte.pdf\r\n", "utf16le"), "8.txt": "\ufeffmöte.pdf\r\n" });
  expect(await readFileList(join(folder, "16.txt"), stdin())).toEqual(["möte.pdf"]);
  expect(await readFileList(join(folder, "8.txt"), stdin())).toEqual(["möte.pdf"]);
});

test("a list that is not there is wrong usage", async () => {
  await expect(readFileList("/nosuch/list", stdin())).rejects.toThrow("--files-from /nosuch/list cannot be read: ENOENT");
});
