// What does reading take, and what does understanding? Seconds over all documents of a folder, in one process, after one warm-up.
//   node bench/parse.mjs FOLDER
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseMinutes, readDocument } from "../dist/index.js";

const folder = process.argv[2];
if (!folder) {
  console.error("usage: node bench/parse.mjs FOLDER");
  process.exit(2);
}
const inputs = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:pdf|docx|txt|md)$/u.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((path) => {
    const bytes = new Uint8Array(readFileSync(path));
    return { path, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
  });
const seconds = async (work) => {
  const start = process.hrtime.bigint();
  for (const input of inputs) await work({ ...input, bytes: input.bytes.slice() });
  return Number(process.hrtime.bigint() - start) / 1e9;
};
let pages = 0;
await seconds(async (input) => (pages += (await readDocument(input, {})).document?.pages.length ?? 0));
const read = await seconds((input) => readDocument(input, {}));
const parsed = await seconds((input) => parseMinutes(input, {}));
console.log(`${inputs.length} documents, ${pages} PDF pages: reading ${read.toFixed(2)} s, reading and understanding ${parsed.toFixed(2)} s, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
