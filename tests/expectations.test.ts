// Every case of fixtures/ against what a careful reader finds in it (tests/expectations/<locale>/<case>.json, in the form of a gold annotation:
// a key that is left out is not checked; a list of these for a file with several meetings). Facts are compared as lines of text, so that a failure lists what is missing and what is too much.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type MinutesRecord, parseMinutes } from "../src/index.ts";
import { fixtureCases, readerInput } from "./fixture-cases.ts";

interface Expectation {
  readonly format?: string;
  readonly language?: string;
  readonly meeting?: Readonly<Record<string, string | null>>;
  readonly attendees?: readonly Readonly<Record<string, string | null>>[];
  readonly items?: readonly { readonly number: string | null; readonly title: string; readonly owners?: readonly string[] }[];
  readonly dates?: readonly { readonly date: string }[];
  /** `sameAs`: the text of the action item that states the task first. */
  readonly actions?: readonly { readonly text: string; readonly item: string | null; readonly owners: readonly string[]; readonly due: string | null; readonly sameAs: string | null }[];
  readonly links?: readonly { readonly url: string; readonly item: string | null }[];
  readonly nextMeeting?: readonly Readonly<Record<string, string | null>>[];
  readonly previous?: readonly { readonly date: string }[];
  readonly caseNumbers?: readonly { readonly normalized: string; readonly item: string | null }[];
  readonly attachments?: readonly { readonly label: string; readonly item: string | null }[];
  readonly signatures?: readonly { readonly name: string; readonly role?: string }[];
  readonly decisions?: readonly { readonly item: string | null; readonly outcome: string | null }[];
  readonly votes?: readonly { readonly item: string | null; readonly for: number | null; readonly against: number | null; readonly abstained: number | null }[];
  /** The same without their words, where these are not at issue. */
  readonly tasks?: readonly { readonly item: string | null; readonly owners: readonly string[]; readonly dueDate: string | null }[];
  /** Dates that fix no day: each must be there with these values; others may be. */
  readonly periods?: readonly Readonly<Record<string, string>>[];
  /** Words that stand in an item's text, and words that stand in no item's text or title. */
  readonly contains?: readonly { readonly item: string; readonly text: string }[];
  readonly never?: readonly string[];
  readonly diagnostics?: readonly string[];
}

test.each(fixtureCases())("$name says what a reader finds", async ({ name: path, input }) => {
  const written = JSON.parse(readFileSync(`tests/expectations/${path}.json`, "utf8")) as Expectation | readonly Expectation[];
  const expectations = "length" in written ? written : [written];
  const records = await parse(input);
  expect(records).toHaveLength(expectations.length);
  records.forEach((record, i) => compare(expectations[i] as Expectation, record));
});

function compare(expected: Expectation, record: MinutesRecord): void {
  for (const [name, [found, wanted]] of Object.entries(comparisons(expected, record))) {
    const differences = [...wanted.filter((line) => !found.includes(line)).map((line) => `- ${line}`), ...found.filter((line) => !wanted.includes(line)).map((line) => `+ ${line}`)];
    expect.soft(differences, [`${name} (- missing, + too much)`, ...differences, ""].join("\n")).toEqual([]);
    expect.soft(found, `${name}, in order`).toEqual(wanted);
  }
  for (const period of expected.periods ?? []) expect.soft(record.dates.map((date) => pick(date, Object.keys(period))), "periods").toContainEqual(period);
  for (const { item, text } of expected.contains ?? []) expect.soft(record.agendaItems.find(({ number }) => number === item)?.text, `text of item ${item}`).toContain(text);
  const words = record.agendaItems.flatMap(({ title, text }) => [title, text]).join("\n");
  for (const unwanted of expected.never ?? []) expect.soft(words, "text of all items").not.toContain(unwanted);
  for (const code of expected.diagnostics ?? []) expect.soft(record.diagnostics.map((d) => d.code), "diagnostics").toContain(code);
}

async function parse(input: string): Promise<MinutesRecord[]> {
  const { readings, diagnostics } = await parseMinutes(readerInput(input));
  if (readings.length === 0) throw new Error(`no record: ${diagnostics.map(({ code, message }) => `${code} ${message}`).join("; ") || "and no diagnostic"}`);
  return readings.map(({ record }) => record);
}

/** For every kind of fact that the expectation lists: the lines of the record and the expected lines. */
function comparisons(expected: Expectation, record: MinutesRecord): Record<string, [string[], string[]]> {
  const number = (id: string | null): string => record.agendaItems.find((item) => item.id === id)?.number ?? "–";
  const all: Record<string, [string[], string[]] | undefined> = {
    source: expected.format === undefined ? undefined : [[record.source.format], [expected.format]],
    language: expected.language === undefined ? undefined : [[record.language], [expected.language]],
    meeting: expected.meeting && [entries(pick(record.meeting, Object.keys(expected.meeting))), entries(expected.meeting)],
    attendees: expected.attendees && [
      record.attendees.map((person) => fields(person, Object.keys(expected.attendees?.find(({ name }) => name === person.name) ?? { name: "", role: "", attendance: "" }))).sort(),
      expected.attendees.map((person) => fields(person, Object.keys(person))).sort(),
    ],
    items: expected.items && [record.agendaItems.map((item) => `${item.number ?? "–"} ${squash(item.title)}`), expected.items.map((item) => `${item.number ?? "–"} ${item.title}`)],
    owners: expected.items?.some(({ owners }) => owners)
      ? [record.agendaItems.map((item) => owners(item.number, item.owners.map(({ name }) => name))), expected.items.map((item) => owners(item.number, item.owners ?? []))]
      : undefined,
    actions: expected.actions && [
      record.actionItems.map(({ text, item, owners: people, dueDate, sameAs }) =>
        actionLine({ text, item: number(item), owners: people.map(({ name }) => name), due: dueDate, sameAs: record.actionItems.find(({ id }) => id === sameAs)?.text ?? sameAs })),
      expected.actions.map((action) => actionLine({ ...action, item: action.item ?? "–" })),
    ],
    dates: expected.dates && [unique(record.dates.flatMap(days)), unique(expected.dates.map(({ date }) => date))],
    links: expected.links && [unique(record.links.map(({ url, item }) => `${address(url)} in ${number(item)}`)), unique(expected.links.map(({ url, item }) => `${address(url)} in ${item ?? "–"}`))],
    nextMeeting: expected.nextMeeting && [unique(record.meeting.next.map((next) => fields(next, ["date", "startTime", "endTime"]))), unique(expected.nextMeeting.map((next) => fields(next, ["date", "startTime", "endTime"])))],
    previous: expected.previous && [unique(record.meeting.previous.map(({ date }) => String(date))), unique(expected.previous.map(({ date }) => date))],
    caseNumbers: expected.caseNumbers && [unique(record.caseNumbers.map(({ normalized, item }) => `${normalized} in ${number(item)}`)), unique(expected.caseNumbers.map(({ normalized, item }) => `${normalized} in ${item ?? "–"}`))],
    attachments: expected.attachments && [unique(record.attachments.map(({ label, item }) => `${label.toLowerCase()} in ${number(item)}`)), unique(expected.attachments.map(({ label, item }) => `${label} in ${item ?? "–"}`))],
    signatures: expected.signatures && [
      record.signatures.map((signature) => fields(signature, Object.keys(expected.signatures?.find(({ name }) => name === signature.name) ?? { name: "", role: "" }))).sort(),
      expected.signatures.map((signature) => fields(signature, Object.keys(signature))).sort(),
    ],
    decisions: expected.decisions && [record.decisions.map(({ item, outcome }) => `${number(item)} ${outcome ?? "–"}`), expected.decisions.map(({ item, outcome }) => `${item ?? "–"} ${outcome ?? "–"}`)],
    votes: expected.votes && [
      record.votes.map(({ item, counts }) => `${number(item)}: ${counts.for} ${counts.against} ${counts.abstained}`), expected.votes.map((vote) => `${vote.item ?? "–"}: ${vote.for} ${vote.against} ${vote.abstained}`),
    ],
    tasks: expected.tasks && [
      record.actionItems.map((action) => `${owners(number(action.item), action.owners.map(({ name }) => name))} by ${action.dueDate ?? "–"}`).sort(),
      expected.tasks.map((action) => `${owners(action.item ?? "–", action.owners)} by ${action.dueDate ?? "–"}`).sort(),
    ],
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, lines]) => (lines ? [[name, lines] as const] : [])));
}

function actionLine({ text, item, owners: people, due, sameAs }: NonNullable<Expectation["actions"]>[number]): string {
  return `${item ?? "–"} ${text} | ${people.join(", ")} | ${due ?? "–"} | same as: ${sameAs ?? "–"}`;
}

const GOLD_ROLES = new Set(["chair", "secretary", "attester"]);

/** The named values of a fact on one line; roles that the annotations do not tell apart count as none. */
function fields(fact: object, keys: readonly string[]): string {
  const values = Object.entries(pick(fact, keys)).map(([key, value]) => (key === "role" && !GOLD_ROLES.has(String(value)) ? null : value));
  return values.map((value) => value ?? "–").join(" | ");
}

function entries(values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(values).map(([key, value]) => `${key}: ${String(value)}`);
}

function pick(fact: object, keys: readonly string[]): Record<string, unknown> {
  const values = new Map<string, unknown>(Object.entries(fact));
  return Object.fromEntries(keys.map((key) => [key, values.get(key)]));
}

function days({ date, endDate, precision }: MinutesRecord["dates"][number]): string[] {
  return precision === "day" || precision === "interval" ? [date, endDate].filter((day) => day !== null) : [];
}

function owners(number: string | null, names: readonly string[]): string {
  return `${number ?? "–"}: ${[...names].sort().join(", ")}`;
}

/** An address without what spelling leaves open: closing slash, `mailto:`. */
function address(url: string): string {
  return url.replace(/^mailto:/u, "").replace(/\/$/u, "");
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)].sort();
}

function squash(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
