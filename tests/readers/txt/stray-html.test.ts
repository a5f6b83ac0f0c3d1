import { expect, test } from "vitest";
import { documentOf, shown } from "./shown.ts";

test("block tags break, list tags and bullets make items, inline tags vanish", async () => {
  expect(await shown("<h2>Beslut</h2><p>Vi <b>köper</b> stolar.</p>\n<ul><li>vita<ul><li>fyra</li></ul></li><li>svarta</li></ul>\n<ol><li>först</li><li>sedan</li></ol>Slut<br>här")).toEqual([
    "H2 Beslut", "P Vi köper stolar.", "LI0 • vita", "LI1 • fyra", "LI0 • svarta", "LI0 1. först", "LI0 2. sedan", "P Slut\nhär",
  ]);
});

test("a list whose end tag is missing does not go deeper", async () => {
  expect(await shown("<p>A:</p> <ul> • ett • två <p>B:</p> <ul> • tre")).toEqual(["P A:", "LI0 • ett", "LI0 • två", "P B:", "LI0 • tre"]);
});

test("entities become characters, unknown ones stay", async () => {
  expect(await shown("K&ouml;p &amp; s&auml;lj&nbsp;&#167; 4, AT&T &hopp; &lt;p&gt;")).toEqual(["P Köp & sälj § 4, AT&T &hopp; <p>"]);
});

test.each(["5 < 7 och 9 > 8", "om a <b och c> d gäller", "<namn> fyller i", "pris <100 kr", "se <https://moten.example/a>"])("a literal < survives: %s", async (text) => {
  expect(await shown(text)).toEqual([`P ${text}`]);
});

test("tags and comments that run over lines vanish, line numbers stay", async () => {
  const document = await documentOf('Ett <span\n style="x">två</span>\n<!-- gömt\n ord -->\n<p>tre');
  expect(document.text).not.toMatch(/[<>]|gömt/u);
  expect(document.lines.at(-1)?.number).toBe(5);
});

test("links stand behind their words", async () => {
  const document = await documentOf('<p>Se <a href="https://moten.example/a?b=1&amp;c=2">hela beslutet</a> nu.</p>');
  expect(document.links.map(({ url, anchor, span }) => [url, anchor, document.text.slice(span.start, span.end)])).toEqual([["https://moten.example/a?b=1&c=2", "words", "hela beslutet"]]);
});

test("a line all in bold says so, words in bold do not", async () => {
  const document = await documentOf("<strong>Beslut</strong>\n<strong>Mötet</strong> avslutades.");
  expect(document.lines.map((line) => line.bold ?? false)).toEqual([true, false]);
});
