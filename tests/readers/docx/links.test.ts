import { expect, test } from "vitest";
import type { Document } from "../../../src/document/index.ts";
import { hyperlinkTarget } from "../../../src/readers/docx/fields.ts";
import { p, read, run, shown } from "./build.ts";

const URL = "https://example.org/beslut";
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const links = (document: Document): string[][] => document.links.map((link) => [link.anchor, document.text.slice(link.span.start, link.span.end), link.url]);

test("links by relationship, by complex field and by simple field", () => {
  const document = read({
    body: p(`${run("Se ")}<w:hyperlink r:id="a">${run("beslut")}${run("et här", "<w:b/>")}</w:hyperlink>${run(".")}`) +
      p(`${run("Se ")}${field("begin")}${instruction(' HYPERLINK "https://example')}${instruction('.org/beslut" \\o "tips" ')}${field("separate")}${run("handlingen")}${field("end")}${run(" idag")}`) +
      p(`<w:fldSimple w:instr=' HYPERLINK "${URL}" '>${run("example.org/beslut")}</w:fldSimple>`.replaceAll(`"${URL}"`, `&quot;${URL}&quot;`)),
    links: { a: URL },
  });
  expect(shown(document)).toEqual(["p: Se beslutet här.", "p: Se handlingen idag", "p: example.org/beslut"]);
  expect(links(document)).toEqual([["words", "beslutet här", URL], ["words", "handlingen", URL], ["printed", "example.org/beslut", URL]]);
});

test("the address itself as words is a printed link, mail too", () => {
  const document = read({
    body: p(`<w:hyperlink r:id="a">${run("www.example.org")}</w:hyperlink>${run(" ")}<w:hyperlink r:id="b">${run("namn@example.org")}</w:hyperlink>`),
    links: { a: "http://www.example.org/", b: "mailto:namn@example.org" },
  });
  expect(links(document)).toEqual([["printed", "www.example.org", "http://www.example.org/"], ["printed", "namn@example.org", "mailto:namn@example.org"]]);
});

test("places within the document are no links; other fields' results are text, their instructions are not", () => {
  const document = read({
    body: p(`<w:hyperlink w:anchor="bokm">${run("Sida")}</w:hyperlink>${run(" ")}${field("begin")}${instruction(" PAGE ")}${field("separate")}${run("3")}${field("end")}`) +
      p(`${field("begin")}${instruction(' HYPERLINK \\l "_Toc1" ')}${field("separate")}${run("Rubrik")}${field("end")}`),
  });
  expect(shown(document)).toEqual(["p: Sida 3", "p: Rubrik"]);
  expect(document.links).toEqual([]);
});

test("nested fields: a link around a field, and a field in an instruction", () => {
  const inner = `${field("begin")}${instruction(" DOCPROPERTY Nr ")}${field("separate")}${run("7")}${field("end")}`;
  const document = read({ body: p(`${field("begin")}${instruction(` HYPERLINK "${URL}/`)}${inner}${instruction('" ')}${field("separate")}${run("punkt ")}${inner}${field("end")}`) });
  expect(shown(document)).toEqual(["p: punkt 7"]);
  expect(links(document)).toEqual([["words", "punkt 7", `${URL}/7`]]);
});

test.each([
  ['HYPERLINK "https://example.org/a b" \\t "_blank"', "https://example.org/a b"],
  ["HYPERLINK https://example.org", "https://example.org"],
  ['HYPERLINK "https://example.org" \\l "del2"', "https://example.org#del2"],
  ['HYPERLINK \\o "tips" "https://example.org"', "https://example.org"],
  ['HYPERLINK "file:\\\\\\\\server\\\\blad.pdf"', "file:\\\\server\\blad.pdf"],
  ['HYPERLINK ""', undefined],
  ["PAGEREF _Toc1", undefined],
])("%s", (text, url) => {
  expect(hyperlinkTarget(text)).toBe(url);
});
