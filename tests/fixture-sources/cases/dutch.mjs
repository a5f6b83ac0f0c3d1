// Dutch minutes: a town's council as DOCX, the owners of a building as PDF.
import { docx } from "../docx.mjs";
import { pdf } from "../pdf.mjs";

const council = [
  { h: "Besluitenlijst en verslag", level: 0 },
  { p: "Gemeenteraad van Oosterzwaag" },
  { p: "Openbare vergadering van donderdag 14 maart 2024" },
  { p: "Aanvang: 19.30 uur" },
  { p: "Plaats: raadzaal, gemeentehuis Oosterzwaag" },
  { p: "Aanwezig:" },
  { p: "Voorzitter: mevr. H.J. Wiersema-Kuik" },
  { p: "Griffier: dhr. B. van 't Oever" },
  { p: "Leden: mevr. A. Terpstra, dhr. P. de Graaf, mevr. S. van der Zwaan, dhr. M. Yildirim, dhr. J.W. Hoeksma" },
  { p: "Afwezig (m.k.): mevr. L. ten Cate" },
  { h: "1. Opening en mededelingen", level: 2 },
  { p: "De voorzitter opent de vergadering om 19.32 uur en heet de aanwezigen en de pers welkom." },
  { h: "2. Vaststelling van de agenda", level: 2 },
  { p: "De agenda wordt ongewijzigd vastgesteld." },
  { h: "3. Vaststelling besluitenlijst van 8 februari 2024", level: 2 },
  { p: "De besluitenlijst van 8 februari 2024 wordt ongewijzigd vastgesteld." },
  { h: "4. Ingekomen stukken", level: 2 },
  { p: "De stukken worden voor kennisgeving aangenomen." },
  { h: "5. Verordening afvalstoffenheffing 2024", level: 2 },
  { p: "Zaaknummer: 2024-0117" },
  { p: "Dhr. De Graaf vraagt of de tarieven nog dit jaar stijgen. Wethouder Brandsma zegt toe de raad voor 1 mei 2024 een overzicht te sturen." },
  { p: "Besluit:" },
  { p: "De verordening wordt vastgesteld met 4 stemmen voor en 1 tegen." },
  { h: "6. Motie fietspad Dijkweg", level: 2 },
  { p: "Mevr. Van der Zwaan dient een motie in over de verlichting van het fietspad." },
  { p: "De motie wordt verworpen met 2 stemmen voor en 3 stemmen tegen." },
  { h: "7. Rondvraag", level: 2 },
  { p: "Er zijn geen vragen." },
  { h: "8. Sluiting", level: 2 },
  { p: "De voorzitter sluit de vergadering om 21.45 uur. De volgende vergadering is op donderdag 11 april 2024 om 19.30 uur." },
  { p: "Aldus vastgesteld in de vergadering van 11 april 2024," },
  { p: "De voorzitter, mevr. H.J. Wiersema-Kuik" },
  { p: "De griffier, dhr. B. van 't Oever" },
];

const owners = [
  { h: "Notulen bestuursvergadering VvE Lindenhof", level: 0 },
  { pairs: [["Datum", "dinsdag 3 september 2024"], ["Tijd", "20:00 – 21:40 uur"], ["Locatie", "Gemeenschappelijke ruimte, Lindenhof 2"], ["Aanwezig", "Marijke Doornbos (voorzitter), Fatih Aksoy (penningmeester), Wouter van den Akker (notulist)"], ["Afwezig", "Ingrid Scholte (afgemeld)"]] },
  { h: "1. Opening", level: 2 },
  { p: "Marijke opent de vergadering om 20:05 uur." },
  { h: "2. Notulen vorige vergadering", level: 2 },
  { p: "De notulen van 4 juni 2024 worden goedgekeurd." },
  { h: "3. Schilderwerk", level: 2 },
  { p: "Er zijn drie offertes binnen. Het bestuur besluit de opdracht te gunnen aan de goedkoopste schilder. Wouter vraagt de garantievoorwaarden op voor 15 september." },
  { h: "4. Begroting 2025", level: 2 },
  { p: "Fatih licht de cijfers toe. De begroting wordt in november aan de leden voorgelegd." },
  { h: "5. Volgende vergadering", level: 2 },
  { p: "Dinsdag 5 november 2024 om 20.00 uur." },
  { h: "Actielijst", level: 2 },
  { table: { head: ["Nr", "Actie", "Actiehouder", "Gereed"], widths: [0.08, 0.5, 0.22, 0.2], rows: [
    ["1", "Garantievoorwaarden opvragen", "Wouter", "15-09-2024"],
    ["2", "Begroting rondsturen", "Fatih", "1 oktober 2024"],
    ["3", "Lekkage berging melden bij de beheerder", "Marijke", "z.s.m."],
  ] } },
];

export const cases = [
  { path: "nl/council", input: "input.docx", shows: "Dutch council minutes: titles before names, small words in names, motions and votes", make: () => docx({ title: "Besluitenlijst" }, council) },
  { path: "nl/action-table", input: "input.pdf", shows: "Dutch owners' board: header table, first names in text, a table of actions", make: () => pdf({ title: "Notulen" }, owners) },
];
