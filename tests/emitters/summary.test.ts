import { fromMarkdown } from "mdast-util-from-markdown";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { summaryFormats, type SummaryFormat } from "../../src/emitters/summary/index.ts";
import { inOrder, summarize } from "../../src/summary/build.ts";
import { packs } from "../../src/locales/index.ts";
import { record } from "../record/record.ts";
import { action, at, boardMeeting, decision, item } from "../summary/meeting.ts";

const formats = Object.keys(summaryFormats) as SummaryFormat[];
const board = [summarize(boardMeeting())];

test.each(formats)("%s: a reader can tell when, who, what was decided, who does what by when, when next", (format) => {
  const text = summaryFormats[format](board);
  for (const fact of ["Styrelsen", "Sjöbackens byalag", "2025-03-04", "18:30", "20:00", "Byastugan", "Asta Lindvall", "Kim Ek", "Maj Brant", "Olle Hed", "Bryggan lagas för högst 40 000 kronor.", "Kim Ek beställer virke till bryggan.", "2025-05-01", "2025-04-08"]) {
    expect(text).toContain(fact);
  }
});

test("text reads like this", () => {
  expect(summaryFormats.text(board)).toMatchInlineSnapshot(`
    "Styrelsen
    =========
    Sjöbackens byalag
    2025-03-04, 18:30–20:00, Byastugan
    Närvarande: Asta Lindvall (ordförande), Kim Ek (vid pennan)
    Frånvarande: Maj Brant
    Inbjudna: Olle Hed

    Åtgärder
    - Kim Ek beställer virke till bryggan. [s. 2]
      Vem: Kim Ek. När: 2025-05-01 (före den 1 maj). Punkt: 2.

    Nästa möte
    - 2025-04-08, 18:30, Byastugan (härlett) [s. 2]

    1. Öppnande [s. 1]
    - Asta Lindvall öppnade mötet. [s. 1]

    2. Bryggan (Asta Lindvall) [s. 1]
    - Bryggan har skadats av isen under vintern.
    - Styrelsen har bett om offerter på bryggan.
    - Beslut: Bryggan lagas för högst 40 000 kronor. [s. 1]

    3. Övrigt [s. 2]
    - Inget övrigt. [s. 2]
    "
  `);
});

test("Markdown reads like this", () => {
  expect(summaryFormats.md(board)).toMatchInlineSnapshot(`
    "# Styrelsen

    Sjöbackens byalag\\
    **2025-03-04, 18:30–20:00, Byastugan**

    Närvarande: Asta Lindvall (ordförande), Kim Ek (vid pennan)\\
    Frånvarande: Maj Brant\\
    Inbjudna: Olle Hed

    ## Åtgärder

    | Åtgärd | Vem | När | Punkt |  |
    | --- | --- | --- | --- | --- |
    | Kim Ek beställer virke till bryggan. | Kim Ek | 2025-05-01 (före den 1 maj) | 2. | s. 2 |

    ## Nästa möte

    - 2025-04-08, 18:30, Byastugan (härlett) (s. 2)

    ## 1. Öppnande (s. 1)

    - Asta Lindvall öppnade mötet. (s. 1)

    ## 2. Bryggan (Asta Lindvall) (s. 1)

    - Bryggan har skadats av isen under vintern.
    - Styrelsen har bett om offerter på bryggan.
    - **Beslut:** Bryggan lagas för högst 40 000 kronor. (s. 1)

    ## 3. Övrigt (s. 2)

    - Inget övrigt. (s. 2)
    "
  `);
});

const hostile = "<script>alert(1)</script> & \u001b[2J\u202e *fet* `kod` | [länk](http://x.example) 'a' \"b\"";
const attacked = [summarize(boardMeeting({
  meeting: { ...boardMeeting().meeting, body: hostile, organisation: "# rubrik", place: hostile },
  agendaItems: [item("2", hostile, `${hostile} och mer text följer här.`, { owners: [{ name: "=cmd()", text: "=cmd()", attendee: null }] })],
  decisions: [decision("2", `1. Första\natt ${hostile}\n- sista`)],
  actionItems: [action("2", `${hostile}\nrad två`, { owners: [{ name: hostile, text: "x", attendee: null }], dueText: hostile, status: hostile })],
  diagnostics: [{ code: "meeting/no-date", severity: "warning", message: hostile, evidence: [] }],
}))];

test("HTML is well formed and shows documents' markup as text", () => {
  const html = summaryFormats.html(attacked);
  const { names, text } = parsed(html);
  expect(new Set(names)).toEqual(new Set("html head meta title style body main article h1 h2 p strong ul li span br table thead tbody tr th td".split(" ")));
  expect(text).toContain("<script>alert(1)</script> & \\u001b[2J\\u202e *fet*");
  expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="sv">/u);
  expect(html).not.toMatch(/(?:src|href)=|url\(|@import/u);
});

test("Markdown shows documents' markup as text: no HTML, links, code, emphasis of theirs", () => {
  const kinds = new Set<string>();
  const walk = (node: { readonly type: string; readonly children?: readonly { readonly type: string }[] }): void => {
    kinds.add(node.type);
    for (const child of node.children ?? []) walk(child);
  };
  walk(fromMarkdown(summaryFormats.md(attacked)));
  expect([...kinds].filter((kind) => ["html", "link", "linkReference", "definition", "code", "inlineCode", "image", "thematicBreak", "blockquote"].includes(kind))).toEqual([]);
  expect(summaryFormats.md(attacked).split("\n").filter((line) => line.startsWith("| ")).map((line) => line.match(/(?<!\\)\|/gu)?.length)).toEqual([6, 6, 6]);
});

test.each(formats)("%s: nothing that a terminal would act on", (format) => {
  expect(summaryFormats[format](attacked)).toMatch(/^[^\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u202E]+$/u);
});

test("several meetings are one document with a heading each, in the order given; each page says its language", () => {
  const two = inOrder([...board, summarize(record({ language: "en", label: "Minutes" }))]);
  expect(summaryFormats.md(two).match(/^# .+$/gmu)).toEqual(["# Minutes", "# Styrelsen"]);
  expect(summaryFormats.text(two).match(/^.+(?=\n=+$)/gmu)).toEqual(["Minutes", "Styrelsen"]);
  const html = summaryFormats.html(two);
  expect(html.match(/<article lang="\w+">\n<h2>[^<]+/gu)).toEqual(['<article lang="en">\n<h2>Minutes', '<article lang="sv">\n<h2>Styrelsen']);
  expect(html).toContain('<html lang="mul">');
  expect(parsed(html).names.filter((name) => name === "h1")).toHaveLength(1);
  expect((JSON.parse(summaryFormats.json(two)) as { heading: string }[]).map(({ heading }) => heading)).toEqual(["Minutes", "Styrelsen"]);
});

test.each(formats)("%s: a record that says nothing, and no record at all", (format) => {
  expect(summaryFormats[format]([summarize(record())])).not.toMatch(/undefined|NaN|\[object/u);
  expect(() => summaryFormats[format]([])).not.toThrow();
  if (format === "html") parsed(summaryFormats.html([]));
});

test("every action item stands once, with how far it has come and what was worked out", () => {
  for (const format of ["md", "text", "html"] as const) expect(summaryFormats[format](board).split("Kim Ek beställer virke till bryggan.")).toHaveLength(2);
  const done = action("2", "Kim Ek målar.", { dueDate: "2025-05-01", status: "klart", certainty: "implied" });
  expect(summaryFormats.text([summarize(boardMeeting({ actionItems: [done] }))])).toContain("När: 2025-05-01, härlett, klart. Punkt: 2.");
});

test("what is not stated is said to be so; what was worked out is marked", () => {
  const text = summaryFormats.text([summarize(record({ actionItems: [action(null, "Någon ringer.", { evidence: at(null, 8) })] }))]);
  expect(text).toContain("Datum: framgår inte");
  expect(text).toContain("Vem: framgår inte. När: framgår inte.");
  expect(text).toContain("[rad 8]");
  expect(summaryFormats.text(board)).toContain("2025-04-08, 18:30, Byastugan (härlett) [s. 2]");
});

test("every language has its own words for everything", () => {
  for (const labels of Object.values(packs).map((pack) => pack.summary)) expect(Object.values(labels).filter((label) => label.trim() === "")).toEqual([]);
});

/** The page as XML: throws where a tag is not closed or a mark not escaped. */
function parsed(html: string): { names: string[]; text: string } {
  const names: string[] = [];
  let text = "";
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => names.push(name));
  parser.on("text", (piece) => (text += piece));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(html.replace("<!DOCTYPE html>", "").replace(/<(meta|br)([^>]{0,200})>/gu, "<$1$2/>").trimStart()).close();
  return { names, text };
}
