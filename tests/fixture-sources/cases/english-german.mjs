// English and German minutes as PDF and DOCX.
import { docx } from "../docx.mjs";
import { pdf } from "../pdf.mjs";

const letters = [
  { h: "Minutes of the Library Users' Group", level: 0 },
  { p: "Date: 14 May 2024" }, { p: "Time: 6.30 pm to 7.45 pm" }, { p: "Place: Hartwick Mere Library" },
  { p: "Present: Winifred Oakhollow (Chair), Desmond Pellbrook, Aurelia Tinkerfold (Secretary)" }, { p: "Apologies: Crispin Nettleham-Roe" },
  { h: "Welcome", num: ["letters", 0] }, { p: "Winifred Oakhollow welcomed everyone." },
  { h: "Minutes of the last meeting", num: ["letters", 0] }, { p: "The minutes of 12 March 2024 were approved." },
  { h: "Opening hours", num: ["letters", 0] }, { p: "The group discussed three options:" },
  { p: "late opening on Thursdays", num: ["options", 0] }, { p: "Sunday opening in term time", num: ["options", 0] }, { p: "no change", num: ["options", 0] },
  { p: "Desmond Pellbrook will write to the council by 31 May 2024." },
  { h: "Any other business", num: ["letters", 0] }, { p: "None." },
  { h: "Next meeting", num: ["letters", 0] }, { p: "Tuesday 9 July 2024 at 6.30 pm." },
];
const letterLists = [
  { reference: "letters", levels: [{ level: 0, format: "upperLetter", text: "%1", alignment: "left" }] },
  { reference: "options", levels: [{ level: 0, format: "decimal", text: "%1.", alignment: "left" }] },
];

const parish = [
  { h: "Hartwick Mere Parish Council", level: 0 },
  { p: "Minutes of the ordinary meeting held on Wednesday 6 November 2024 at 7.30pm in the Jubilee Hall" },
  { p: [{ text: "Present: ", bold: true }, "Cllr Rosalind Quillbury (Chair), Cllr Barnaby Thistlemoor, Cllr Imogen Wraxfold"] },
  { p: [{ text: "In attendance: ", bold: true }, "Mr Leopold Carraway-Finch (Clerk) and two members of the public"] },
  { p: [{ text: "Apologies: ", bold: true }, "Cllr Tobias Merrifold"] },
  { h: "1. Declarations of interest", level: 2 }, { p: "None were declared." },
  { h: "2. Minutes of the previous meeting", level: 2 }, { p: "RESOLVED that the minutes of the meeting held on 2 October 2024 be signed as a correct record." },
  { h: "3. Finance", level: 2 },
  { p: "3.1 Budget for 2025/26", tight: true }, { p: "The draft budget was noted. Action: Clerk to circulate revised figures by 20 November." },
  { p: "3.2 Playground repairs", tight: true }, { p: "RESOLVED to accept the quotation of £1,240, proposed by Cllr Thistlemoor and seconded by Cllr Wraxfold." },
  { h: "4. Footpath at Mill Lane", level: 2 }, { p: "Cllr Imogen Wraxfold reported on the flooding. Action: Imogen Wraxfold to contact the county council." },
  { h: "5. Date of next meeting", level: 2 }, { p: "Wednesday 4 December 2024 at 7.30pm. There being no further business the meeting closed at 8.50pm." },
  { gap: 24 }, { lines: ["Signed ______________________ Chair", "", "Date ______________________"] },
];

const german = [
  { h: "Niederschrift über die Sitzung des Bauausschusses", level: 0 },
  { lines: ["Gemeinde Birkenmoorbach", "Sitzungstermin: Donnerstag, 16. Mai 2024", "Beginn: 19:00 Uhr", "Ende: 20:35 Uhr", "Ort: Bürgerhaus, Großer Saal"] },
  { p: "Anwesend:", tight: true },
  { lines: ["Friedhelm Moosgruber, Vorsitzender", "Annegret Zwieselhoff", "Dr. Ottokar Fehnlander", "Wiebke Sandkrüger, Protokollführerin"] },
  { p: "Entschuldigt:", tight: true },
  { lines: ["Hartmut Quellinger"] },
  { h: "TOP 1 Eröffnung und Feststellung der Beschlussfähigkeit" }, { p: "Der Vorsitzende eröffnet die Sitzung um 19:00 Uhr und stellt die Beschlussfähigkeit fest." },
  { h: "TOP 2 Genehmigung der Niederschrift vom 18. April 2024" }, { p: "Beschluss: Die Niederschrift wird genehmigt." }, { p: "Abstimmungsergebnis: einstimmig" },
  { h: "TOP 3 Neubau der Feuerwehrgarage, Vergabe der Erdarbeiten an den wirtschaftlichsten Bieter nach öffentlicher Ausschreibung" }, { p: "Vorlage 23/2024" },
  { p: "Beschluss: Der Auftrag wird zum Angebotspreis vergeben. Die Arbeiten müssen bis zum 30. September 2024 abgeschlossen sein." }, { p: "Abstimmungsergebnis: 2 Ja, 1 Nein, 0 Enthaltungen" },
  { h: "TOP 4 Verschiedenes" }, { p: "Frau Zwieselhoff fragt nach dem Zustand der Spielplätze. Die nächste Sitzung findet am 20. Juni 2024 um 19:00 Uhr statt." },
  { gap: 20 }, { lines: ["gez. Friedhelm Moosgruber                    gez. Wiebke Sandkrüger", "Vorsitzender                                         Protokollführerin"] },
];

const club = [
  { h: "Ergebnisprotokoll", level: 0 },
  { p: "Vorstandssitzung des Ruderclubs Seeblick Auenfurt" }, { p: "Datum: 03.02.2025" }, { p: "Teilnehmer: Gesine Hallerstede (GH), Leitung, Bartholomäus Kienzler-Roth (BKR), Ulla Priesnitzer (UP), Protokoll" },
  { table: { head: ["TOP", "Inhalt", "Wer", "Bis wann"], widths: [0.1, 0.5, 0.2, 0.2], rows: [
    ["1", "Bootshaus\nDas Tor klemmt. GH holt ein Angebot ein.", "GH", "17.02.2025"],
    ["2", "Anrudern\nDas Anrudern findet am 26. April 2025 statt. BKR und UP planen die Verpflegung.", "BKR, UP", "31.03.2025"],
    ["3", "Verschiedenes\nNächste Sitzung: 03.03.2025, 19:30 Uhr.", "", ""],
  ] } },
];

export const cases = [
  { path: "en/automatic-letters", input: "input.docx", shows: "Word's automatic letters A, B, C as the numbering, and an automatic numbered list of options inside an item", make: () => docx({ title: "Minutes", numbering: letterLists }, letters) },
  { path: "en/parish-council", input: "input.pdf", shows: "English council minutes: apologies, RESOLVED, items 3.1 and 3.2 as plain lines, a line for the signature", make: () => pdf({ title: "Minutes" }, parish) },
  { path: "de/top", input: "input.pdf", shows: "German minutes with TOP 4 as the numbering, a heading over two lines, results of votes, signatures with gez.", make: () => pdf({ title: "Niederschrift" }, german) },
  { path: "de/table-of-tasks", input: "input.docx", shows: "a German table with the columns TOP, Inhalt, Wer, Bis wann; the title is the first line of the cell", make: () => docx({ title: "Ergebnisprotokoll" }, club) },
];
