import { expect, test } from "vitest";
import { documentOf, shown } from "./shown.ts";

const TABLE = [
  "Punkt\tAnteckning\tAnsvarig",
  "1. Välkomna\tAE hälsar välkommen.\tAE",
  "2. Förra mötet\tAng taxan: Efter beslutet har det kommit ett nytt besked från nämnden, men det råder\tAE",
  "",
  "viss oklarhet kring den.",
  "",
  "Ang Lokaler:",
  "",
  "Vi väntar.",
  "",
  "\tAnteckningarna läggs till handlingarna.\t",
  "3. Nästa möte\t<p>Vi bokar 2025-11-06, kl 08:00 – 09:00</p>\t",
  "",
  "Besked till de andra lagen",
  "",
  "Vid behov",
];

test("a table of tabs: lines without tabs go on in the note cell, an empty first cell is a row of its own, the rest is text", async () => {
  expect(await shown(TABLE.join("\n"))).toEqual([
    [
      ["Punkt", "Anteckning", "Ansvarig"],
      ["1. Välkomna", "AE hälsar välkommen.", "AE"],
      ["2. Förra mötet", "Ang taxan: Efter beslutet har det kommit ett nytt besked från nämnden, men det råder viss oklarhet kring den. / Ang Lokaler: / Vi väntar.", "AE"],
      ["", "Anteckningarna läggs till handlingarna.", ""],
      ["3. Nästa möte", "Vi bokar 2025-11-06, kl 08:00 – 09:00", ""],
    ],
    "P Besked till de andra lagen",
    "P Vid behov",
  ]);
});

test("cells keep the file's line numbers", async () => {
  const [table] = (await documentOf(TABLE.join("\n"))).blocks;
  expect(table?.kind === "table" && table.rows[2]?.cells[1]?.blocks.map((block) => block.lines.map((line) => line.number))).toEqual([[3, 5], [7], [9]]);
});

test("HTML within cells is structure", async () => {
  const [table] = await shown('Punkt\tAnteckning\tAnsvarig\n<p>1. Bygget</p>\t<p>Läget:</p> <ul style="list-style-type: none"> • Taket är klart. • Golvet dröjer. <p>Nästa steg:</p> <ul> • AE ringer. \t<p>AE+BL</p>');
  expect(table).toEqual([["Punkt", "Anteckning", "Ansvarig"], ["1. Bygget", "Läget: / LI0 • Taket är klart. / LI0 • Golvet dröjer. / Nästa steg: / LI0 • AE ringer.", "AE+BL"]]);
});

test("a sentence that the last row cuts goes on behind it", async () => {
  expect(await shown("A\tB\tC\n1\tDet har kommit ut mycket information från nämnden i denna fråga, men det råder\tx\n\nviss oklarhet.\n\nSlut")).toEqual([
    [["A", "B", "C"], ["1", "Det har kommit ut mycket information från nämnden i denna fråga, men det råder viss oklarhet.", "x"]], "P Slut",
  ]);
});

test("rows whose last tabs are gone are filled up", async () => {
  expect((await shown("Namn\tRoll\tNärvaro\nAnna Ek\tordförande\nBo Lind"))[0]).toEqual([["Namn", "Roll", "Närvaro"], ["Anna Ek", "ordförande", ""]]);
});

test("two columns need three rows; labels, numbers and bullets before a tab make no table", async () => {
  expect(await shown("Anna Ek\tX\nBo Lind\tX\nCilla Berg\tX\n\nSlut")).toEqual([[["Anna Ek", "X"], ["Bo Lind", "X"], ["Cilla Berg", "X"]], "P Slut"]);
  expect(await shown("Datum:\t2025-01-02\nTid:\t11.00\nPlats:\tSalen")).toEqual(["P Datum: 2025-01-02", "P Tid: 11.00", "P Plats: Salen"]);
  expect(await shown("1.\tÖppnande\n2.\tVal\n3.\tSlut")).toEqual(["P 1. Öppnande", "P 2. Val", "P 3. Slut"]);
  expect(await shown("•\tEtt\n•\tTvå\n•\tTre")).toEqual(["LI0 • Ett", "LI0 • Två", "LI0 • Tre"]);
});

test("short lines between two tables belong to neither", async () => {
  expect(await shown("Namn\tRoll\tNärvaro\nAnna Ek\tordf\tX\n\nBeslut\n\nPunkt\tBeslut\tAnsvarig\n1\tJa\tAE")).toEqual([
    [["Namn", "Roll", "Närvaro"], ["Anna Ek", "ordf", "X"]], "P Beslut", [["Punkt", "Beslut", "Ansvarig"], ["1", "Ja", "AE"]],
  ]);
});

test("columns set with spaces are a table from three lines on", async () => {
  const rows = "Anna Ek      ordförande   X\nBo Lind      ledamot      X\nCilla Berg   ersättare    –";
  expect(await shown(rows)).toEqual([[["Anna Ek", "ordförande", "X"], ["Bo Lind", "ledamot", "X"], ["Cilla Berg", "ersättare", "–"]]]);
  expect(await shown("Anna Ek      ordförande\nBo Lind      ledamot")).toEqual(["P Anna Ek ordförande", "P Bo Lind ledamot"]);
  expect(await shown("1.    Öppnande\n2.    Val\n3.    Slut")).toEqual(["P 1. Öppnande", "P 2. Val", "P 3. Slut"]);
});

test("pipe tables in plain text", async () => {
  const [table] = (await documentOf("| Namn | Roll |\n|---+---|\n| Anna Ek | ordf |")).blocks;
  expect(table?.kind === "table" && table.rows.map((row) => [row.header, row.cells.length])).toEqual([[true, 2], [false, 2]]);
});
