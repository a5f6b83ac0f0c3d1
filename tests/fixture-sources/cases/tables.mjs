// One set of minutes as a table of items, in all four formats.
import { docx } from "../docx.mjs";
import { pdf } from "../pdf.mjs";
import { filler } from "../prose.mjs";

const front = [
  { h: "Minnesanteckningar", level: 0 },
  { lines: ["Styrgruppen för Nya biblioteket", "Datum: 2025-03-18", "Tid: 13.15–15.00", "Plats: Kulturhuset, rum Linden"] },
  { lines: ["Närvarande: Ingela Moringe (IM), ordförande, Björn-Ove Skogfelt (BOS), Tuva Hallbo (TH), sekreterare, Ahmed Ljungvide (AL)", "Frånvarande: Kerstin Ödsäter (KÖ)"] },
];
const head = ["Nr", "Punkt", "Anteckning", "Ansvarig"];
const lokaler = "Ombyggnaden av entrén är färdig och slutbesiktigad. Golvet i barnavdelningen måste läggas om, vilket entreprenören tar på garantin. "
  + "Gruppen ser allvarligt på fukten i magasinet, eftersom samlingen inte kan flyttas in förrän värdena är stabila. ";
const rows = [
  ["1", "Föregående anteckningar", "Anteckningarna från mötet den 18 februari 2025 läggs till handlingarna.", ""],
  ["2", "Lokaler", `${lokaler}BOS tar kontakt med fastighetsägaren.`, "BOS"],
  ["3", "Budget och tidplan", "Prognosen ligger 300 tusen kronor över budget. Orsaken är dyrare hyllsystem och högre frakter. En ny tidplan behövs, med inflyttning under hösten 2025. "
    + "IM och AL tar fram ett förslag till omfördelning inom projektet, där konstinköpen skjuts upp till kvartal 1 2026 och utemiljön görs i två steg. "
    + "Förslaget ska kunna behandlas i förvaltningens ledningsgrupp före sommaren, och därefter i nämnden. Om nämnden säger nej måste öppettiderna minskas under det första året.", "IM, AL"],
  ["4", "Flytt av magasinet", "Två flyttfirmor har lämnat pris. Offerter ska vara inne senast den 11 april. TH sammanställer dem.", "TH"],
  ["5", "Kommunikation", "AL skriver en nyhet till webben i vecka 14.", "AL"],
  ["6", "Nästa möte", "Tisdagen den 22 april 2025 kl. 13.15–15.00 i Kulturhuset.", ""],
];
const table = { head, rows, widths: [0.08, 0.22, 0.54, 0.16] };
const text = filler();
const long = rows.map(([number, title, note, owner]) => [number, title, ["2", "3"].includes(number) ? `${note} ${text(8)}` : note, owner]);

export const cases = [
  {
    path: "sv/table-over-page-break", input: "input.pdf", shows: "a ruled table of items that goes on over page breaks: repeated header row, a cell's sentence cut, empty first cell in the part that goes on",
    make: () => pdf({ title: "Minnesanteckningar", footer: (page, pages) => ["", `Sida ${page} av ${pages}`] }, [...front, { gap: 200 }, { table: { ...table, rows: long } }]),
  },
  { path: "sv/table-in-word", input: "input.docx", shows: "items as the rows of a Word table, owners by initials in the last column", make: () => docx({ title: "Minnesanteckningar" }, [...front, { table }]) },
];
