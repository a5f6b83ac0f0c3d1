// What pages do to text: newspaper columns, a page on its side; what Word keeps but does not print.
import { docx } from "../docx.mjs";
import { pdf } from "../pdf.mjs";

const columns = [
  { h: "Protokoll från byastämma i Mörkhulta", level: 0 },
  { lines: ["Söndagen den 16 mars 2025 kl. 15.00 i Bystugan", "Närvarande: Evy Lockneberg (ordförande), Sixten Mörhulta, Ann-Kristin Dalbjär (sekreterare)"] },
  { gap: 8 },
  { columns: [
    [{ bold: "1. Stämmans öppnande" }, "Evy Lockneberg hälsade alla välkomna och konstaterade att stämman var utlyst i tid.", { bold: "2. Vägsamfälligheten" }, "Sixten Mörhulta redogjorde för vinterns underhåll. Avgiften blir 900 kronor och ska betalas senast den 30 april."],
    [{ bold: "3. Bystugans tak" }, "Taket läggs om till hösten. Ann-Kristin Dalbjär söker bidrag.", { bold: "4. Midsommarfirande" }, "Firandet sker som vanligt vid dammen.", { bold: "5. Avslutning" }, "Ordföranden tackade för visat intresse."],
  ] },
];

const turned = [
  { h: "Minnesanteckningar", level: 0 },
  { lines: ["Lokalgruppen för Gamla mejeriet", "Datum: 2025-02-19", "Närvarande: Barbro Tungelfors, Måns-Ola Kvissberg, Dilan Hedsäter"] },
  { h: "1. Inledning" }, { p: "Barbro Tungelfors hälsar välkommen." },
  { h: "2. Ritningar" }, { p: "Ritningarna visas på nästa sida." },
  { rotatedPage: true },
  { h: "3. Kostnader per plan" },
  { table: { head: ["Plan", "Åtgärd", "Kostnad"], widths: [0.3, 0.4, 0.3], rows: [["Källare", "Dränering", "400 000 kr"], ["Bottenvåning", "Nya golv", "250 000 kr"], ["Vind", "Isolering", "120 000 kr"]] } },
  { h: "4. Nästa möte" }, { p: "Nästa möte är den 19 mars 2025 kl. 10.00." },
];

const changed = [
  { h: "Protokoll", level: 0 }, { p: "Styrelsen för Ridklubben Hagtorn" },
  { p: ["Datum: ", { deleted: "2024-01-23", id: 1 }, { inserted: "2024-01-24", id: 2 }] },
  { p: "Närvarande: Sigbritt Havrevik (ordförande), Nisse Lortfors (sekreterare)" },
  { h: "1. Öppnande" }, { p: "Sigbritt Havrevik öppnar mötet." },
  { h: ["2. ", { deleted: "Gräset", id: 3 }, { inserted: "Underlaget", id: 4 }, " i ridhuset"] },
  { p: ["Nytt underlag läggs ", { deleted: "den 2 mars", id: 5 }, { inserted: "den 9 mars", id: 6 }, ". ", { hidden: "Offerten är hemlig till den 1 april." }] },
  { h: "3. Avslutning" }, { p: "Mötet avslutas." },
];

export const cases = [
  { path: "sv/two-columns", input: "input.pdf", shows: "a page set in two columns: the right one is read after the left one", make: () => pdf({ title: "Protokoll" }, columns) },
  { path: "sv/rotated-page", input: "input.pdf", shows: "a page that the viewer turns a quarter, with a table that is no table of items", make: () => pdf({ title: "Minnesanteckningar" }, turned) },
  { path: "sv/tracked-changes", input: "input.docx", shows: "tracked deletions and hidden text are no text; insertions are; dates in the running header", make: () => docx({ title: "Protokoll", header: "Utkast 2024-02-05, sida", footer: "Ridklubben Hagtorn" }, changed) },
];
