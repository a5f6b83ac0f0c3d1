// bench/accuracy.mjs on fixtures, with annotations made here: what the fixtures are expected to give, and changes to it.
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { expect, test } from "vitest";
import type { Annotation } from "../../bench/accuracy/annotation.mjs";
import { accuracy } from "../../bench/accuracy/command.mjs";
import { KINDS } from "../../bench/accuracy/measures.mjs";
import { parseMinutes, type MinutesRecord } from "../../src/index.ts";
import { folderWith } from "../batch/folder.ts";

/** The name in the folder, and the fixture that stands under it. */
const DOCUMENTS = { "parish__01.pdf": "en/parish-council", "parish__02.txt": "en/roman-numerals", "rad__01.pdf": "sv/link-behind-words" } as const;
type Name = keyof typeof DOCUMENTS;

/** What the fixture is expected to give, as somebody would annotate it. */
function annotationOf(name: Name): Required<Annotation> {
  const [record] = JSON.parse(readFileSync(`fixtures/${DOCUMENTS[name]}/expected.json`, "utf8")) as [MinutesRecord];
  const numbers = new Map(record.agendaItems.map((item) => [item.id, item.number]));
  const item = (id: string | null): string | null => (id === null ? null : (numbers.get(id) ?? null));
  const { body, title, date, startTime, endTime, next } = record.meeting;
  return {
    language: record.language, meeting: { body: body ?? title, date, startTime, endTime }, people: [],
    attendees: record.attendees.map((one) => ({ name: one.name, initials: one.initials, attendance: one.attendance, role: ["chair", "secretary", "attester"].includes(one.role ?? "") ? one.role : null })),
    items: record.agendaItems.map((one) => ({ number: one.number, title: one.title, owners: one.owners.map((owner) => owner.name) })),
    decisions: record.decisions.map((one) => ({ item: item(one.item), quote: one.text })),
    actions: record.actionItems.map((one) => ({ item: item(one.item), quote: one.text, owners: one.owners.map((owner) => owner.name), due: one.dueDate })),
    dates: record.dates.flatMap((one) => [one.date, one.endDate].flatMap((day) => (day === null ? [] : [{ date: day, quote: one.text }]))),
    links: record.links.map((one) => ({ url: one.url, item: item(one.item) })),
    nextMeeting: next.flatMap((one) => (one.date === null ? [] : [{ date: one.date }])),
  };
}

interface Ran {
  readonly status: number;
  readonly printed: string;
  readonly warned: string;
}

/** Runs the command over these documents, their annotations changed where the test says so. */
async function run(change: Partial<Record<Name, (annotation: Required<Annotation>) => Annotation>>, ...flags: readonly string[]): Promise<Ran> {
  const names = Object.keys(DOCUMENTS) as Name[];
  const documents = folderWith(Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(`fixtures/${DOCUMENTS[name]}/input${extname(name)}`))])));
  const annotations = folderWith(Object.fromEntries(names.map((name) => [`${name}.json`, JSON.stringify((change[name] ?? ((same) => same))(annotationOf(name)))])));
  return runOn(documents, annotations, ...flags);
}

async function runOn(...argv: readonly string[]): Promise<Ran> {
  const out = { printed: "", warned: "" };
  const status = await accuracy(argv, { parse: parseMinutes, print: (text) => void (out.printed += text), warn: (text) => void (out.warned += text) });
  return { status, ...out };
}

interface Group {
  readonly documents: number;
  readonly kinds: Record<string, { readonly right: number; readonly wrong: number; readonly missing: number; readonly f1: number | null }>;
  readonly mean: { readonly f1: number };
}
interface Report {
  readonly all: Group;
  readonly languages: readonly (Group & { readonly name: string })[];
  readonly formats: readonly (Group & { readonly name: string })[];
  readonly parts: readonly (Group & { readonly organisations: readonly string[] })[];
  readonly documents: readonly (Group & { readonly name: string; readonly problem: string | null })[];
}

test("what is annotated as it is read gives 100 in every kind, language, format and document", async () => {
  const { status, printed } = await run({}, "--json");
  const report = JSON.parse(printed) as Report;
  expect(status).toBe(0);
  expect(Object.keys(report.all.kinds)).toEqual([...KINDS]);
  for (const group of [report.all, ...report.languages, ...report.formats, ...report.documents]) {
    expect(Object.values(group.kinds).filter(({ wrong, missing }) => wrong + missing > 0)).toEqual([]);
    expect(group.mean).toEqual({ precision: 1, recall: 1, f1: 1 });
  }
  expect(report.languages.map(({ name, documents }) => [name, documents])).toEqual([["en", 2], ["sv", 1]]);
  expect(report.formats.map(({ name, documents }) => [name, documents])).toEqual([["pdf", 2], ["txt", 1]]);
  expect((await run({})).printed).toMatch(/^items +100\.0 +100\.0 +100\.0 +\d+ +0 +0$/mu);
});

test("an annotated fact that is not read is missed, with its line or without one; a fact that nobody annotated is extra, with its rule and line", async () => {
  const { printed } = await run({
    "parish__01.pdf": (annotation) => ({
      ...annotation,
      actions: [{ item: "4", quote: "Imogen Wraxfold to contact the county council.", owners: ["Imogen Wraxfold"] }, { item: "9", quote: "Osgood Plum to paint the gate", owners: [] }],
      items: [...annotation.items, { number: "17", title: "Declarations of interest" }],
    }),
  }, "--document", "parish__01.pdf", "--kind", "items,actions");
  const [left, right] = [0, 1].map((side) => printed.split("\n").map((line) => line.split(/ \|(?: |$)/u)[side]?.trim() ?? ""));
  expect(left).toContain("- 17 Declarations of interest");
  expect(left?.[(left.indexOf("- 17 Declarations of interest")) + 1]).toMatch(/^p1:l\d+ .*Declarations of interest/u);
  expect(left?.[(left.indexOf("- (item 9) Osgood Plum to paint the gate")) + 1]).toBe("not in the text");
  expect(right?.[(right.indexOf("+ (item 3.1) Clerk to circulate revised figures by 20 November.")) + 1]).toMatch(/^[a-z-]+ p\d:l\d+ .*Clerk to circulate/u);
  expect(printed).toContain("parish__01.pdf");
  expect(printed).not.toMatch(/^dates/mu);
});

test("passages count word by word, and of one found in part the share is given", async () => {
  const longer = (annotation: Required<Annotation>): Annotation => ({ ...annotation, actions: annotation.actions.map((one) => ({ ...one, quote: one.item === "4" ? `${one.quote} The hall needs seven more chairs.` : one.quote })) });
  const { printed } = await run({ "parish__01.pdf": longer }, "--document", "parish__01.pdf", "--kind", "actions", "--json");
  const report = JSON.parse(printed) as Report;
  expect(report.all.kinds["actions"]).toMatchObject({ wrong: 0, missing: 6 });
  expect(printed).toMatch(/"share": 0\.5\d*/u);
});

test("people are the same by name or initials, addresses whatever their scheme, and a bare domain counts nowhere", async () => {
  const { printed } = await run({
    "rad__01.pdf": (annotation) => ({
      ...annotation,
      links: [...annotation.links.map((one) => ({ ...one, url: one.url.replace("https://www.", "http://") })), { url: "example.org", item: null }],
      attendees: annotation.attendees.map((one) => ({ ...one, name: one.name.toUpperCase() })),
    }),
  }, "--language", "sv", "--json");
  const { all } = JSON.parse(printed) as Report;
  expect(all.documents).toBe(1);
  expect(Object.entries(all.kinds).filter(([, { wrong, missing }]) => wrong + missing > 0)).toEqual([]);
});

test("the parts of a split share no organisation", async () => {
  const { parts } = JSON.parse((await run({}, "--split", "--json")).printed) as Report;
  expect(parts.map(({ organisations, documents }) => [...organisations, documents])).toEqual([["parish", 2], ["rad", 1]]);
  const byNumber = JSON.parse((await run({}, "--split", "--group-by", "[0-9]+", "--json")).printed) as Report;
  expect(byNumber.parts.map(({ organisations, documents }) => [...organisations, documents])).toEqual([["01", 2], ["02", 1]]);
  expect((await run({}, "--split")).printed).toMatch(/^F1 +part 1 \(2\) +part 2 \(1\) +spread$/mu);
});

test("a document that is not there, or cannot be read, counts as read without any fact", async () => {
  const documents = folderWith({ "b.pdf": "%PDF-1.7 cut off", "c.txt": "Protokoll" });
  const annotations = folderWith(Object.fromEntries(["a.txt", "b.pdf"].map((name) => [`${name}.json`, JSON.stringify({ items: [{ number: "1", title: "Roof" }] })])));
  const { status, printed } = await runOn(documents, annotations, "--json");
  const report = JSON.parse(printed) as Report;
  expect(status).toBe(0);
  expect(report.all.kinds["items"]).toMatchObject({ right: 0, missing: 2, f1: 0 });
  expect(report.documents.map(({ name, problem }) => [name, problem === null])).toEqual([["a.txt", false], ["b.pdf", false]]);
});

test("wrong usage and annotations that are none are told, with exit status 2", async () => {
  const documents = folderWith({ "a.txt": "Protokoll" });
  expect((await runOn(documents)).warned).toContain("usage: node bench/accuracy.mjs");
  expect((await runOn(documents, documents, "--kind", "item")).warned).toContain("unknown kind item");
  expect((await runOn(documents, documents, "--worst", "many")).status).toBe(2);
  expect((await runOn(documents, documents)).warned).toContain("no annotation is left");
  expect((await runOn(documents, join(documents, "nosuch"))).status).toBe(2);
  expect((await runOn(documents, folderWith({ "a.txt.json": "{" }))).warned).toContain("a.txt.json");
  expect((await runOn(documents, folderWith({ "a.txt.json": '{"decisions":[{}]}' }))).warned).toContain("`decisions/0` has no `quote`");
});
