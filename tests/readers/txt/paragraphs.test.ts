import { expect, test } from "vitest";
import { documentOf, shown } from "./shown.ts";

const WRAPPED = `Nämnden informerades om läget i de nya lokalerna och om hur arbetet med
flytten har gått under våren. Personalen är nöjd med det mesta, men det saknas
ännu möbler i två av rummen. Arbetet beräknas bli klart under den kommande
hösten.`;

test("joins hard-wrapped lines and keeps the file's line numbers", async () => {
  const document = await documentOf(`${WRAPPED}\r\n\r\nNytt stycke.`);
  expect(document.blocks.map((block) => block.lines.map((line) => line.number))).toEqual([[1, 2, 3, 4], [6]]);
  expect(document.text).toContain("arbetet med flytten har gått");
  expect(document.text).toContain("kommande hösten.");
});

test.each(["\n", "\r\n", "\r"])("takes %j as a line end", async (end) => {
  expect(await shown(`Protokoll${end}Närvarande${end}${end}Anna Ek`)).toEqual(["P Protokoll", "P Närvarande", "P Anna Ek"]);
});

test("a form feed is a break and counts no line", async () => {
  const document = await documentOf("Sida ett\fSida två\nmer");
  expect(document.blocks.map((block) => block.lines[0]?.number)).toEqual([1, 1, 2]);
});

test("a short line stands alone although no blank line follows", async () => {
  expect(await shown(`2. Vård och omsorg.\n${WRAPPED}`)).toEqual(["P 2. Vård och omsorg.", `P ${WRAPPED.replaceAll("\n", " ")}`]);
});

test("a wrapped heading is one paragraph", async () => {
  expect((await shown(`${WRAPPED}\n\n5.4. Varför läggs förslaget om den gamla simhallen fram nu? Detta i ett  \nfall där efterfrågan är så stor?  \n\n${WRAPPED}`))[1]).toBe(
    "P 5.4. Varför läggs förslaget om den gamla simhallen fram nu? Detta i ett fall där efterfrågan är så stor?",
  );
});

test.each([
  ["3. Ekonomi"], ["5.1 Ekonomi"], ["5.5.Gäller avtalet?"], ["§ 4 Ekonomi"], ["12 § Ekonomi"], ["a) Ekonomi"], ["Punkt 3 Ekonomi"], ["TOP 4 Finanzen"], ["Tid: 11.00"], ["• Ekonomi"], ["- Ekonomi"], ["IV. Ekonomi"],
])("never joins a line that begins an item: %s", async (line) => {
  const blocks = await shown(`${WRAPPED}\n\nNämnden informerades om läget i de nya lokalerna och om hur arbetet gick\n${line}\n`);
  expect(blocks).toHaveLength(3);
});

test("a figure that closes a sentence is no item number", async () => {
  const text = `${WRAPPED}\n\nDärefter följer de norra delarna under våren och allra sist tas de västra hösten\n2026. I varje område ingår flera förvaltningar.`;
  expect((await shown(text))[1]).toContain("hösten 2026. I varje område");
});

test("a reference within a sentence is no item number", async () => {
  for (const line of ["§ 4 i stadgarna.", "12 § kommunallagen.", "punkt 3 i avtalet."]) {
    expect((await shown(`${WRAPPED}\n\nNämnden beslutade att göra detta enligt\n${line}`))[1]).toBe(`P Nämnden beslutade att göra detta enligt ${line}`);
  }
});

test("a bracket that a line end cuts is closed without a space", async () => {
  expect(await shown(`${WRAPPED}\n\nPolitiska sammanträden och handlingar - Möten - Norra nämnden (2023-04-\n26) (moten.example)`)).toContain("P Politiska sammanträden och handlingar - Möten - Norra nämnden (2023-04-26) (moten.example)");
});

test("a date that goes on with the sentence joins a short line", async () => {
  expect((await shown(`${WRAPPED}\n\nNämnden beslutade\n26 april att godkänna förslaget till nya öppettider.`))[1]).toBe("P Nämnden beslutade 26 april att godkänna förslaget till nya öppettider.");
});

test("closes line-end hyphens, and keeps those of pairs", async () => {
  expect((await shown(`${WRAPPED}\n\nFöreningen behöver se över rören i båda hamnarna före vinter. Vatten- \nledningen på västra piren läcker igen och medlemmarna vägde alla för-  \noch nackdelar mot varandra.`))[1]).toBe(
    "P Föreningen behöver se över rören i båda hamnarna före vinter. Vattenledningen på västra piren läcker igen och medlemmarna vägde alla för- och nackdelar mot varandra.",
  );
});

test("clauses of a decision stand alone, a clause within a sentence does not", async () => {
  expect(await shown(`${WRAPPED}\n\nStyrelsen beslutar\natt godkänna budgeten\natt uppdra åt kassören att betala.`)).toEqual([
    `P ${WRAPPED.replaceAll("\n", " ")}`, "P Styrelsen beslutar", "P att godkänna budgeten", "P att uppdra åt kassören att betala.",
  ]);
  expect((await shown(`${WRAPPED}\n\nDet är nu upp till ägarna av\nBadhuset\natt besluta om målningen.`))[1]).toBe("P Det är nu upp till ägarna av Badhuset att besluta om målningen.");
});

test("names below each other stay apart, also from the role below", async () => {
  expect(await shown(`${WRAPPED}\n\nAnna Ek\nBo Lind\n\nVid protokollet\n\nCilla Berg\nsekreterare`)).toEqual([
    `P ${WRAPPED.replaceAll("\n", " ")}`, "P Anna Ek", "P Bo Lind", "P Vid protokollet", "P Cilla Berg", "P sekreterare",
  ]);
  expect(await shown("Cilla Berg\n\nsekreterare")).toEqual(["P Cilla Berg", "P sekreterare"]);
});

test("a sentence that a blank line cuts is joined", async () => {
  expect(await shown("Det har kommit ut information från förvaltningen om den nya taxan, men det råder\n\nviss oklarhet kring den.")).toEqual([
    "P Det har kommit ut information från förvaltningen om den nya taxan, men det råder viss oklarhet kring den.",
  ]);
  expect(await shown("Frågan är svår att få grepp om. Dessutom\n\nnämndes något om taxan.")).toEqual(["P Frågan är svår att få grepp om. Dessutom nämndes något om taxan."]);
  expect(await shown("Ang\n\nBemanningsplan:\n\nVi har inte kommit längre.")).toEqual(["P Ang Bemanningsplan:", "P Vi har inte kommit längre."]);
  expect(await shown("Styrgrupp ABC\n\nprimärvårdens forskningsråd\n\nTid: 11:00")).toEqual(["P Styrgrupp ABC primärvårdens forskningsråd", "P Tid: 11:00"]);
});

test.each([
  ["a heading", "Övriga frågor", "inga frågor fanns"], ["a finished sentence", "Nämnden beslutade enligt förslaget i den utsända handlingen.", "punkten är klar"],
  ["a label below", "Den här frågan har vi pratat om på många möten under hela det gångna året", "ordf: vi tar den igen"], ["an item", "Den här frågan har vi pratat om på många möten under året och", "3. Ekonomi"],
  ["a preposition that may end a heading", "Saker att ta med", "Övrigt"], ["a word of another language", "Det är viktigt för oss alla att nå dem", "Alla hjälper till."],
])("a blank line stays a break: %s", async (_, above, below) => {
  expect(await shown(`${above}\n\n${below}`)).toEqual([`P ${above}`, `P ${below}`]);
});

test("notes whose every paragraph begins small are not joined across blank lines", async () => {
  const lines = ["no comments on the other issues that were listed in the agenda of today", "slides from anna were shown and will be put on the usual page later this week", "question if anyone else has something to add to this list before next meeting", "nobody had anything to add to the list that was shown on the second slide then", "we move on"];
  expect(await shown(lines.join("\n\n"))).toEqual(lines.map((line) => `P ${line}`));
});

test("bullets are list items with label and depth; wrapped lines belong to them", async () => {
  expect(await shown("Beslut:\n• Köpa in nya stolar till samlingssalen och måla om väggarna i den stora\n  salen\n  – vit färg\n• Sälja bordet")).toEqual([
    "P Beslut:", "LI0 • Köpa in nya stolar till samlingssalen och måla om väggarna i den stora salen", "LI1 – vit färg", "LI0 • Sälja bordet",
  ]);
});

test("a sentence of its own below a bullet's words stays on its own line of the item", async () => {
  expect(await shown("- Ekonomi\n  Budgeten klar.\n- Lokaler")).toEqual(["LI0 - Ekonomi\nBudgeten klar.", "LI0 - Lokaler"]);
});

test("an item's long line was wrapped, whatever begins the next; a bracket holds two lines together", async () => {
  expect(await shown("- Die Ansteuerung der Anlage soll innerhalb der nächsten zwei\n  Wochen laufen\n- Die Prüfer (Anna Ek und Bo\nLind) berichten")).toEqual([
    "LI0 - Die Ansteuerung der Anlage soll innerhalb der nächsten zwei Wochen laufen", "LI0 - Die Prüfer (Anna Ek und Bo Lind) berichten",
  ]);
});

test("lines of a table of contents stay apart", async () => {
  expect(await shown(`${WRAPPED}\n\n1 Öppnande ${".".repeat(60)} 1\n2 Val av justerare ${".".repeat(54)} 2`)).toHaveLength(3);
});

test("a minus is no bullet", async () => {
  expect(await shown("Avvikelsen var i februari\n- 57 miljoner kronor")).toEqual(["P Avvikelsen var i februari", "P - 57 miljoner kronor"]);
  expect(await shown("Resultat:\n-6 procent")).toEqual(["P Resultat:", "P -6 procent"]);
  expect(await shown("- Ordförande valdes\n- 3 ledamöter valdes")).toEqual(["LI0 - Ordförande valdes", "LI0 - 3 ledamöter valdes"]);
});

test("numbered lines stay paragraphs with their number", async () => {
  expect(await shown("5. \n5.1. Personalen\n8.    Övrigt. \n       Inget  övrigt ")).toEqual(["P 5.", "P 5.1. Personalen", "P 8. Övrigt.", "P Inget övrigt"]);
});

test("letter-spaced headings are put together", async () => {
  expect(await shown("N i e d e r s c h r i f t\n\nT a g e s o r d n u n g :\n\nA B")).toEqual(["P Niederschrift", "P Tagesordnung:", "P A B"]);
});

test("where wrapped lines hang, a line at the edge begins an entry", async () => {
  const entry = "Anna asks about the changes to the registry of the club. If they are made for\n  consistency alone, that is hardly enough";
  expect(await shown(`${entry}\n${entry}\n${entry}\n${entry}\nBo challenges the assertion that the club is really working on all of this now\nCilla notes it`)).toHaveLength(6);
});

test("headings of Org files and wikis, underlined titles and rulers", async () => {
  expect(await shown("* Protokoll\n** § 1 Öppnande\nMötet öppnades.\n#+OPTIONS: toc:nil")).toEqual(["H1 Protokoll", "H2 § 1 Öppnande", "P Mötet öppnades.", "F:front-matter #+OPTIONS: toc:nil"]);
  expect(await shown("==Agenda\n\nNothing.")).toEqual(["H1 Agenda", "P Nothing."]);
  expect(await shown("Protokoll\n=========\n\nText\n\n----------\nmer")).toEqual(["H1 Protokoll", "F:separator =========", "P Text", "F:separator ----------", "P mer"]);
  expect(await shown("* Ett\n* Två")).toEqual(["LI0 * Ett", "LI0 * Två"]);
});

test("a line in capitals stands apart from the sentence above it and from the one below", async () => {
  const text = "La fête aura lieu en juin sur le quai, et le bureau cherche des bénévoles.";
  expect(await shown(`${text}\nTRAVAUX DU LOCAL\n${text}`)).toEqual([`P ${text}`, "P TRAVAUX DU LOCAL", `P ${text}`]);
  expect(await shown(`${WRAPPED.slice(0, WRAPPED.indexOf(" det mesta"))}\nSMHI UTE och annat`)).not.toContain("P SMHI UTE och annat");
});
