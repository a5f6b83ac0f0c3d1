// The pages of `minutes summary --format html` against an HTML validator (html-validate) with its recommended rules, and as well-formed markup.
import { HtmlValidate } from "html-validate";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { summaryFormats } from "../../src/emitters/summary/index.ts";
import { inOrder, summarize } from "../../src/summary/build.ts";
import { fixtureRecords } from "../fixture-records.ts";
import { agendaItem, hostileMeeting, meetingOf } from "../record/meetings.ts";
import { record } from "../record/record.ts";
import type { MinutesRecord } from "../../src/record/schema.ts";

const validator = new HtmlValidate({ extends: ["html-validate:recommended", "html-validate:document"] });
const page = (records: readonly MinutesRecord[]): string => summaryFormats.html(inOrder(records.map((one) => summarize(one))));

/** What is wrong with a page, a line each. */
async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return [...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId}, line ${line}: ${message}`)), ...unclosed(html)];
}

/** As XML, where every tag must be closed and every mark escaped. */
function unclosed(html: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", ({ message }) => found.push(message));
  parser.write(html.replace(/^<!doctype html>\n/iu, "").replace(/<(meta|br)([^>]{0,200})>/gu, "<$1$2/>")).close();
  return found;
}

const all = fixtureRecords();

test.each(all)("the summary of $name is valid", async ({ records }) => {
  expect(await faults(page(records))).toEqual([]);
});

describe("valid are", () => {
  test.each<[string, readonly MinutesRecord[]]>([
    ["all fixtures in one page", all.flatMap(({ records }) => records)],
    ["no meeting at all", []],
    ["a record that says nothing", [record()]],
    ["a meeting whose every word is hostile", [hostileMeeting()]],
    ["items whose levels begin low and leap", [meetingOf("Styrelsen", "2025-03-04", { agendaItems: [{ ...agendaItem("1.1.1", "Först"), level: 3 }, agendaItem("2", "Sedan"), { ...agendaItem("2.1.1", "Djupt"), level: 5 }] })]],
  ])("%s", async (_what, records) => {
    expect(await faults(page(records))).toEqual([]);
  });
});

test("the validator finds what it should", async () => {
  const html = page([hostileMeeting()]);
  expect(await faults(html.replace("<main>", "<main id=a><p id=a>"))).not.toEqual([]);
  expect(await faults(html.replace(' lang="sv"', ""))).not.toEqual([]);
});
