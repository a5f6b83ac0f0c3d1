// Norwegian, Danish and Finnish minutes as PDF and DOCX.
import { docx } from "../docx.mjs";
import { pdf } from "../pdf.mjs";

const council = [
  { h: "Møteprotokoll", level: 0 },
  { pairs: [["Utvalg", "Oppvekstutvalget"], ["Møtested", "Formannskapssalen, Haugmo rådhus"], ["Dato", "23.01.2024"], ["Tid", "09:00 – 11:15"]] },
  { p: "Faste medlemmer som møtte:", tight: true },
  { table: { head: ["Navn", "Funksjon", "Representerer"], widths: [0.45, 0.25, 0.3], rows: [["Gro-Anita Fossmyhr", "Leder", "SP"], ["Sivert Haugnessa", "Nestleder", "AP"], ["Tuva Li Brattåsen", "Medlem", "H"]] } },
  { p: "Faste medlemmer som ikke møtte:", tight: true },
  { table: { head: ["Navn", "Funksjon", "Representerer"], widths: [0.45, 0.25, 0.3], rows: [["Odd-Geir Tveitmoen", "Medlem", "FRP"]] } },
  { p: "Fra administrasjonen møtte: Ragnfrid Ekrehagen, kommunalsjef, og Hallstein Voldmo, utvalgssekretær" },
  { page: true },
  { h: "PS 1/24 Godkjenning av møteprotokoll" }, { p: "Saksnr. 24/00012" }, { h: "Vedtak", level: 3 }, { p: "Protokollen fra møtet 28. november 2023 godkjennes." },
  { h: "PS 2/24 Skolerute for skoleåret 2024–2025" }, { p: "Saksnr. 23/01877" },
  { h: "Innstilling", level: 3 }, { p: "Skoleruten vedtas slik den foreligger. Første skoledag er 19. august 2024." },
  { h: "Behandling", level: 3 }, { p: "Tuva Li Brattåsen (H) fremmet forslag om å flytte høstferien til uke 41." },
  { h: "Votering", level: 3 }, { p: "Innstillingen ble vedtatt med 2 mot 1 stemme." },
  { h: "Vedtak", level: 3 }, { p: "Skoleruten vedtas slik den foreligger." },
  { h: "PS 3/24 Orienteringssaker" }, { p: "Ragnfrid Ekrehagen orienterte om byggingen av ny barnehage. Saken tas til orientering." },
  { h: "PS 4/24 Eventuelt" }, { p: "Det var ingen saker til eventuelt." },
  { gap: 16 }, { lines: ["Underskrifter", "", "Gro-Anita Fossmyhr                         Sivert Haugnessa"] },
];

const report = [
  { h: "Møtereferat", level: 0 },
  { p: "Arbeidsmiljøutvalget, Fjellvågen sykehjem" }, { p: "Dato: 04.06.2024" }, { p: "Tid: kl. 12.30–14.00" }, { p: "Sted: Møterom 2" },
  { p: "Til stede: Mona-Lill Åsnesvik (MLÅ), leder, Terje Kvislahaug (TK), Nasrin Flovik (NF), referent" },
  { p: "Forfall: Per-Arvid Solbrekkmo (PAS)" },
  { table: { head: ["Sak", "Innhold", "Frist", "Ansvar"], widths: [0.12, 0.53, 0.17, 0.18], rows: [
    ["1/24", "Godkjenning av referat\nReferatet fra møtet 5. mars 2024 ble godkjent.", "", ""],
    ["2/24", "Sykefravær\nFraværet er 7,8 prosent. TK sender tallene til avdelingene.", "14. juni", "TK"],
    ["3/24", "Vernerunde\nRunden gjennomføres i uke 38. NF lager plan.", "1. september", "NF"],
    ["4/24", "Eventuelt\nNeste møte er 17. september 2024 kl. 12.30.", "", "MLÅ"],
  ] } },
];

const danish = [
  { h: "Referat", level: 0 },
  { lines: ["Kultur- og Fritidsudvalget, Nørbæklund Kommune", "Dato: 12. marts 2024", "Tidspunkt: kl. 16.00 - 18.10", "Sted: Mødelokale 3, Rådhuset"] },
  { p: "Deltagere: Birthe Stensgårdby (formand), Jens-Emil Klithøj, Lærke Vadmose, Asger Rønnehus (referent)" },
  { p: "Afbud: Poul-Erik Tjørnelund" },
  { h: "Punkt 1: Godkendelse af dagsorden" }, { h: "Beslutning", level: 3 }, { p: "Godkendt." },
  { h: "Punkt 2: Budgetopfølgning pr. 31. januar 2024" }, { p: "Sagsnr. 318-2024-1107" },
  { h: "Sagsfremstilling", level: 3 }, { p: "Udvalget har et forventet mindreforbrug på 0,4 mio. kr. i 2024." },
  { h: "Indstilling", level: 3 }, { p: "Forvaltningen indstiller, at opfølgningen tages til efterretning." },
  { h: "Beslutning", level: 3 }, { p: "Taget til efterretning." },
  { h: "Punkt 3: Ansøgning om tilskud til kunstgræsbane i Vesterhede" }, { p: "Sagsnr. 318-2023-20944" },
  { h: "Indstilling", level: 3 }, { n: [["1.", "at der gives et tilskud på 250.000 kr.,"], ["2.", "at foreningen fremlægger regnskab senest den 1. november 2024."]] },
  { h: "Beslutning", level: 3 }, { p: "Indstillingen blev godkendt. Lærke Vadmose deltog ikke i behandlingen af punktet." },
  { h: "Punkt 4: Eventuelt" }, { p: "Næste møde holdes tirsdag den 9. april 2024 kl. 16.00." },
];

const finnish = [
  { h: "Sivistyslautakunta", level: 0 },
  { lines: ["Pöytäkirja 3/2025", "Kokousaika: 20.3.2025 klo 17.00–19.05", "Kokouspaikka: Kunnantalo, Kivisuvannon kunta"] },
  { p: "Läsnä:", tight: true },
  { lines: ["Tellervo Haapalinna, puheenjohtaja", "Onni Rautasuvanto, varapuheenjohtaja", "Kaisu Myllysaari, jäsen", "Veikko Lehtisuo, sihteeri"] },
  { p: "Poissa:", tight: true },
  { lines: ["Marjukka Tuulenperä, jäsen"] },
  { h: "12 § Kokouksen laillisuus ja päätösvaltaisuus" }, { h: "Päätös", level: 3 }, { p: "Kokous todettiin laillisesti koolle kutsutuksi ja päätösvaltaiseksi." },
  { h: "13 § Pöytäkirjan tarkastajien valinta" }, { h: "Päätös", level: 3 }, { p: "Pöytäkirjan tarkastajiksi valittiin Onni Rautasuvanto ja Kaisu Myllysaari." },
  { h: "14 § Kirjaston aukioloajat kesällä 2025" }, { p: "Dnro 58/12.03/2025" },
  { h: "Päätösehdotus", level: 3 }, { p: "Lautakunta päättää, että kirjasto on avoinna 2.6.2025 alkaen arkisin klo 10–17." },
  { h: "Päätös", level: 3 }, { p: "Hyväksyttiin." },
  { h: "15 § Muut asiat" }, { p: "Seuraava kokous pidetään 24.4.2025 klo 17.00." },
  { h: "16 § Kokouksen päättäminen" }, { p: "Puheenjohtaja päätti kokouksen klo 19.05." },
];

export const cases = [
  { path: "nb/ps-numbers", input: "input.pdf", shows: "Norwegian formal minutes: PS 1/24 as the numbering, attendance in tables, innstilling, votering and vedtak inside an item", make: () => pdf({ title: "Møteprotokoll" }, council) },
  { path: "nb/report-table", input: "input.docx", shows: "a Norwegian report as a table with columns for deadline and owner; the title is the first line of the cell", make: () => docx({ title: "Møtereferat" }, report) },
  { path: "da/punkt", input: "input.pdf", shows: "Danish minutes with Punkt 3 as the numbering, indstilling with numbered clauses, beslutning, and case numbers", make: () => pdf({ title: "Referat" }, danish) },
  { path: "fi/paragraph-after-number", input: "input.pdf", shows: "Finnish minutes with the sign behind the number: 12 §", make: () => pdf({ title: "Pöytäkirja" }, finnish) },
];
