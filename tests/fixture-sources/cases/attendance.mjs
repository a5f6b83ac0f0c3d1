// Lists of who was there.
import { docx } from "../docx.mjs";
import { pdf } from "../pdf.mjs";

const crosses = [
  { h: "Styrelseprotokoll nr 4", level: 0 },
  { p: "Kanotklubben Strömfåran" }, { p: "Datum: 2025-09-04, kl. 19.00" }, { p: "Plats: Klubbstugan" },
  { table: { head: ["Namn", "Uppdrag", "Närvarande", "Anmält förhinder"], widths: [0.35, 0.25, 0.2, 0.2], rows: [
    ["Ansgar Lillehag", "Ordförande", "X", ""], ["Beata Trollfors", "Sekreterare", "X", ""], ["Ciwan Öbergius", "Kassör", "", "X"], ["Dag-Otto Fäbostad", "Ledamot", "X", ""], ["Edit Vrångfelt", "Ledamot", "", "X"],
  ] } },
  { h: "1. Mötets öppnande" }, { p: "Ansgar Lillehag öppnade mötet." },
  { h: "2. Val av justerare" }, { p: "Dag-Otto Fäbostad valdes att justera protokollet." },
  { h: "3. Ekonomi" }, { p: "Beata Trollfors visade kassörens rapport. Rapporten läggs till handlingarna." },
  { h: "4. Nästa möte" }, { p: "Nästa möte är torsdagen den 2 oktober kl. 19.00 i klubbstugan." },
];

const parties = [
  { h: "Protokoll från samverkan", level: 0 },
  { lines: ["Samverkansgruppen för kök och service", "Tid: 2025-03-27 kl. 08.30–09.45", "Plats: Förvaltningshuset, rum Almen"] },
  { h: "Närvarande", level: 2 },
  { columns: [
    [{ bold: "För arbetsgivaren" }, "Hedvig Rossfelt, ordförande", "Mats-Erik Stubbhage", "Zeinab Klövervik, sekreterare"],
    [{ bold: "För arbetstagarorganisationerna" }, "Köksförbundet: Alva Björnsäter", "Serviceunionen: Pekka Vuorensola,", "Ronja Dimfors", "Chefsgillet: Tage Hjelmsäter"],
  ] },
  { h: "1 Dagordning" }, { p: "Dagordningen godkänns." },
  { h: "2 Ny schemamall" }, { p: "Arbetsgivaren informerar om schemamallen som börjar gälla den 1 september 2025. Parterna är överens." },
  { h: "3 Skyddsronder" }, { p: "Tage Hjelmsäter återkommer med en lista i vecka 16." },
  { gap: 20 },
  { lines: ["Vid protokollet", "", "Zeinab Klövervik", "", "Justeras", "", "Hedvig Rossfelt                         Alva Björnsäter"] },
];

export const cases = [
  { path: "sv/attendance-with-x", input: "input.docx", shows: "attendance as a table with an X under present or excused", make: () => docx({ title: "Styrelseprotokoll" }, crosses) },
  { path: "sv/attendance-by-organisation", input: "input.pdf", shows: "attendance in two columns of a PDF, by party and organisation; signatures side by side", make: () => pdf({ title: "Protokoll" }, parties) },
];
