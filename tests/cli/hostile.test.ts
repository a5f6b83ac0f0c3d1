// Documents, records and file names that would act on a terminal, a browser or a spreadsheet: every command, every format.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { LIST_KINDS } from "../../src/emitters/lists/kinds.ts";
import { emit } from "../../src/emitters/index.ts";
import { folderWith } from "../batch/folder.ts";
import { fixtureRecords } from "../fixture-records.ts";
import { hostileMeeting } from "../record/meetings.ts";
import { minutes, type Ran, type World } from "./command-line.ts";

/** Escape, other controls but the line break, C1, what turns the direction of writing. */
const ACTING = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;
/** The same, where rows end with CRLF or cells with tabs. */
const ACTING_IN_ROWS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;

const markup = "fixtures/sv/markup-and-formulas/input.txt";
const escapes = "fixtures/sv/terminal-escapes/input.txt";
const stdin = emit([...fixtureRecords().filter(({ name }) => /markup|escapes/u.test(name)).flatMap(({ records }) => records), hostileMeeting()], "ndjson");

const EVERY: readonly (readonly string[])[] = [
  ...LIST_KINDS.map((kind) => ["list", kind, "-"]),
  ...["table", "csv", "tsv", "md", "json", "ndjson"].map((format) => ["list", "actions", "-", "--format", format]),
  ...["table", "md", "csv", "ics", "todotxt", "json", "ndjson"].map((format) => ["actions", "-", "--format", format]),
  ...["md", "text", "html", "json"].map((format) => ["summary", "-", "--format", format]),
  ["check", "-"], ["check", "-", "--format", "json"],
];

describe.each([true, false])("on a terminal: %s", (terminal) => {
  test.each(EVERY.map((argv) => [argv.join(" "), argv] as const))("minutes %s", async (_name, argv) => {
    const { stdout, stderr } = await minutes(argv, { stdin, terminal });
    expect(`${stdout}${stderr}`).not.toMatch(/csv|ics|tsv/u.test(argv.join(" ")) ? ACTING_IN_ROWS : ACTING);
  });

  test.each([["parse", markup, escapes], ["inspect", escapes], ["inspect", markup], ["inspect", escapes, "--format", "json"], ["summary", escapes, markup]])("minutes %s %s", async (...argv) => {
    const { stdout, stderr } = await minutes(argv.filter((word) => word !== undefined), { terminal, env: { NO_COLOR: "1" } });
    expect(stdout).not.toBe("");
    expect(`${stdout}${stderr}`).not.toMatch(ACTING);
  });
});

test("a file's name acts nowhere: on its diagnostics, its facts, its errors", async () => {
  const name = "anteckningar\u001b[31m\u001b]0;rubrik\u0007\u202Etxt.txt";
  const folder = folderWith({ [name]: readFileSync("fixtures/sv/no-date/input.txt", "utf8"), "a\u001b[2J.pdf": "%PDF-1.4 cut off", "b\u001b[2J.json": "{" });
  const paths = [join(folder, name), join(folder, "a\u001b[2J.pdf"), join(folder, "b\u001b[2J.json"), join(folder, "missing\u001b[2J.pdf")];
  const ran: Ran[] = [];
  const run = async (argv: readonly string[], world: World = {}): Promise<void> => void ran.push(await minutes([...argv], { terminal: true, env: { NO_COLOR: "1" }, ...world }));
  for (const command of [["parse"], ["list", "items"], ["list", "meetings"], ["actions"], ["summary"], ["check"], ["validate"]]) await run([...command, ...paths]);
  for (const path of paths) await run(["inspect", path]);
  await run(["parse", join(folder, name), "-o", join(folder, "none\u001b[2J", "x.json")]);
  await run(["summary", paths[0] as string, "-o", paths[0] as string]);
  for (const wrong of [["list", "it\u001b[2Jems", "-"], ["parse", "--form\u001b[2Jat"], ["parse", "--format", "x\u001b[2J", "-"], ["\u001b[2J"]]) await run(wrong);
  expect(ran.map(({ stdout, stderr }) => `${stdout}${stderr}`).filter((text) => ACTING.test(text))).toEqual([]);
  expect(ran.every(({ stdout, stderr }) => stdout !== "" || stderr !== "")).toBe(true);
});

test("HTML shows titles that are markup as text", async () => {
  const { stdout } = await minutes(["summary", markup, "--format", "html"]);
  expect(stdout).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(stdout).not.toMatch(/<(?:script|img|a|iframe)\b|onerror=alert[^<]{0,20}>/u);
});

test.each([["summary", markup], ["actions", markup, "--format", "md"], ["list", "items", markup, "--format", "md"], ["list", "decisions", markup, "--format", "md"]])("Markdown of minutes %s %s holds no HTML, link or code", async (...argv) => {
  const { stdout } = await minutes(argv.filter((word) => word !== undefined));
  const kinds = new Set<string>();
  const walk = (node: { readonly type: string; readonly url?: string; readonly children?: readonly { readonly type: string }[] }): void => {
    // A bare web address is made a link by whatever shows it; nothing else may be one.
    kinds.add(node.type === "link" && !node.url?.startsWith("http") ? "linkReference" : node.type);
    for (const child of node.children ?? []) walk(child);
  };
  walk(fromMarkdown(stdout, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  expect([...kinds].filter((kind) => ["html", "linkReference", "definition", "code", "inlineCode", "image"].includes(kind))).toEqual([]);
});

test.each([[], ["--excel"], ["--columns", "jira"], ["--columns", "planner"], ["--columns", "trello"]])("CSV of minutes actions %s %s runs nothing in a spreadsheet", async (...flags) => {
  const { stdout } = await minutes(["actions", markup, "--format", "csv", ...flags.filter((word) => word !== undefined)]);
  const cells = (parse(stdout, { bom: true, delimiter: flags[0] === "--excel" ? ";" : "," }) as string[][]).flat();
  expect(cells.filter((cell) => /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell))).toEqual([]);
  for (const guarded of ["'=cmd()", "'+46 70", "'-1 stol", "'@alla"]) expect(cells.some((cell) => cell.startsWith(guarded)), guarded).toBe(true);
});
