// Headings: wrapped, unnumbered, after a printed agenda or a table of contents; lines that only look like item numbers.
import { docx } from "../docx.mjs";
import { pdf } from "../pdf.mjs";
import { filler } from "../prose.mjs";

const wrapped = [
  { h: "Protokoll styrelsemöte", level: 0 },
  { lines: ["Föreningen Kvarnbyns Vänner", "2024-10-03 kl. 18.30, Bygdegården"] },
  { p: "Närvarande: Ottilia Vidhagen (ordförande), Roland Säterfors, Mirjam Kvarnlöf (sekreterare)" },
  { h: "1. Mötets öppnande", size: 12 }, { p: "Ottilia Vidhagen öppnar mötet." },
  { h: "2. Förslag till nya stadgar för föreningen med anledning av sammanslagningen med Hembygdsgillet och den nya lagen om ekonomiska föreningar", size: 12 },
  { p: "Styrelsen beslutar att lägga fram förslaget för medlemmarna den 13 mars 2025." },
  { h: "3. Ansökan om bidrag till renovering av kvarnhjulet och till den tillgänglighetsanpassning av stigen som länsstyrelsen kräver", size: 12 },
  { p: "Roland Säterfors skriver ansökan. Hos kommunen har föreningen fått besked om att bidragen för perioden fram till år" , tight: true },
  { lines: ["2026. I varje del av ansökan ska kostnaderna delas upp.", "Styrelsen hade ett första möte med hantverkaren den", "26 september för att gå igenom ritningarna."] },
  { h: "4. Mötet avslutas", size: 12 }, { p: "Nästa möte hålls den 7 november 2024 kl. 18.30." },
];

const bold = [
  { h: "Minnesanteckningar från arbetsplatsträff", level: 0 },
  { lines: ["Enheten för kostservice, Region Mellandal", "Torsdag 2025-05-08 kl. 14.00–15.15"] },
  { h: "Deltagare", level: 2 }, { p: "Yvonne Granhult, Pentti Sarkalainen, Fatemeh Rostamvik, Jöns Byhage" },
  { h: "Genomgång av föregående anteckningar", level: 2 }, { p: "Inga synpunkter." },
  { h: "Arbetsmiljö", level: 2 }, { p: "Skyddsronden görs den 20 maj. Fatemeh Rostamvik går med som skyddsombud." },
  { h: "Semesterplanering", level: 2 }, { p: "Önskemål lämnas till Yvonne Granhult senast den 16 maj." },
  { h: "Information från ledningen", level: 2 }, { p: "Budgeten för 2026 är inte klar. Mer kommer under kvartal 3." },
  { h: "Övrigt", level: 2 }, { p: "Ny kaffemaskin är beställd." },
];

const agendaFirst = [
  { h: "Protokoll fört vid ordinarie föreningsstämma", level: 0 },
  { lines: ["Bostadsrättsföreningen Lyktan 9", "Tid: 2024-06-11 kl. 19.00", "Plats: Föreningslokalen, Ringgatan 12"] },
  { h: "Dagordning", level: 2 },
  { lines: ["1. Stämmans öppnande", "2. Val av ordförande för stämman", "3. Godkännande av röstlängden", "4. Årsredovisning", "5. Motioner", "6. Stämman avslutas"] },
  { gap: 8 },
  { h: "1. Stämmans öppnande", level: 2 }, { p: "Styrelsens ordförande Vanja Törnhag öppnade stämman." },
  { h: "2. Val av ordförande för stämman", level: 2 }, { p: "Till ordförande för stämman valdes Enok Björkhammar. Till sekreterare valdes Sanna Ullfors." },
  { h: "3. Godkännande av röstlängden", level: 2 }, { p: "Röstlängden med 23 röster godkändes. Närvarande medlemmar framgår av bilaga 1." },
  { h: "4. Årsredovisning", level: 2 }, { p: "Stämman fastställde resultat- och balansräkningen för 2023." },
  { h: "5. Motioner", level: 2 }, { p: "Motionen om laddstolpar bifölls. Arbetet ska vara klart senast den 1 december 2024." },
  { h: "6. Stämman avslutas", level: 2 }, { p: "Ordföranden avslutade stämman kl. 20.25." },
  { gap: 24 },
  { lines: ["Vid protokollet", "", "Sanna Ullfors", "", "Justeras", "", "Enok Björkhammar, ordförande"] },
];

const leaders = (title, page) => `${title} ${".".repeat(74 - title.length)} ${page}`;
const text = filler();
const contents = [
  { h: "Kulturrådet i Vindelö kommun", level: 0 },
  { lines: ["Protokoll", "Sammanträdesdatum: 2025-04-09", "Tid: 09.00–12.10", "Plats: Gamla rådhuset"] },
  { p: "Närvarande: Birgit Sundhage, ordförande; Karl-Axel Morkulla; Leyla Özvik; Stellan Hjortfors, sekreterare" },
  { h: "Innehållsförteckning", level: 2 },
  { lines: [leaders("1 Öppnande", 2), leaders("2 Musikskolans öppettider", 2), leaders("3 Bidrag till studieförbund", 2), leaders("4 Konst i nya simhallen", 3), leaders("5 Avslutning", 4)] },
  { page: true },
  { h: "1 Öppnande" }, { p: "Birgit Sundhage öppnar sammanträdet kl. 09.00." },
  { h: "2 Musikskolans öppettider" }, { p: text(6) }, { p: text(5) }, { p: "Rådet tillstyrker förslaget. Tidplanen redovisas den 11 juni 2025." }, { gap: 30 },
  { h: "3 Bidrag till studieförbund" }, { p: text(5) }, { p: text(6) }, { p: text(4) }, { p: "Rådet beslutar att bordlägga ärendet." },
  { page: true },
  { h: "4 Konst i nya simhallen" }, { p: text(6) }, { p: text(6) }, { p: text(6) }, { p: "Leyla Özvik tar kontakt med konstnären." },
  { page: true },
  { h: "5 Avslutning" }, { p: "Sammanträdet avslutas kl. 12.10." },
];

const unnumberedWord = [
  { h: "Mötesanteckningar", level: 0 },
  { p: "Nätverket för digitala e-tjänster, Lövsele kommun" },
  { p: "Datum: 2023-11-21" }, { p: "Deltagare: Wilhelmina Askfors, Tor-Björn Lavhult, Nadja Emilsdalen" },
  { h: "Läget i projektet" }, { p: "Testmiljön är klar. Wilhelmina Askfors visar den nya startsidan." },
  { h: "Tillgänglighet" }, { p: "Granskningen ska vara klar senast den 15 december." },
  { h: "Test med användare", level: 2 }, { p: "Tor-Björn Lavhult bjuder in åtta personer." },
  { h: "Nästa möte" }, { p: "Nästa möte är den 9 januari 2024 kl. 9.00–10.30." },
];

const report = filler();
const furniture = [
  { h: "Protokoll från direktionsmöte", level: 0 },
  { lines: ["Räddningsförbundet Övre Sjödalen", "Tid: Onsdagen den 5 november 2025 kl. 10.00–11.30", "Plats: Brandstationen i Norrhaga"] },
  { lines: ["Närvarande", "Hjalmar Ekvall-Ros (ordförande)", "Ulrika Tångfors", "Börje Snårhult", "Irma Vretblom (sekreterare)"] },
  { h: "§ 61 Mötets öppnande" }, { p: "Ordföranden öppnar mötet." },
  { h: "§ 62 Delårsrapport" }, { p: report(6) }, { p: report(5) }, { p: report(6) }, { p: report(4) },
  { p: "Direktionen beslutar att godkänna delårsrapporten." },
  { h: "§ 63 Ny tankbil" }, { p: report(6) }, { p: report(6) }, { p: report(6) }, { p: report(6) },
  { p: "Direktionen beslutar att uppdra åt förbundschefen att begära in offerter till den 28 november." },
  { h: "§ 64 Avslutning" }, { p: "Ordföranden avslutar mötet." },
];

const kaffe = "Kaféen stenger i dag klokka fire, og de som har laboratorium om ettermiddagen rekker ikke å spise før de skal videre. Det ble spurt om hvem som skal stå bak disken, og hvor mye det koster.";
const stotte = "Fristen har vært den første i måneden, og da har ikke alle gruppene hatt møte ennå. Med den nye fristen rekker alle å bli enige om hva de vil søke om, og styret får likevel tid til å lese søknadene.";
const wrappedOwners = [
  { h: "Referat fra forslagskveld", level: 0 },
  { lines: ["Studentlaget Fjordheim", "Dato: 2024-10-08", "Til stede: Randi Solvang, Jostein Myklebust, Tiril Aas, Peder Lunde"] },
  { h: "Lengre åpningstid i kaféen v/ Randi Solvang og\nJostein Myklebust", size: 15 }, { p: kaffe }, { p: "Forslaget sendes til styret." },
  { h: "Frist for å søke støtte flyttes til den 15. og utlysingen til den 1.\nseptember v/ Tiril Aas", size: 15 }, { p: stotte }, { p: "Ingen spørsmål." },
  { h: "Nøkler", size: 15 }, { p: "Peder Lunde teller nøklene og skriver liste over hvem som har dem." },
];

export const cases = [
  { path: "nb/wrapped-heading-owners", input: "input.pdf", shows: "headings without a number that go on after og, with the owners after v/", make: () => pdf({ title: "Referat" }, wrappedOwners) },
  { path: "sv/wrapped-heading", input: "input.pdf", shows: "headings that wrap over two lines, and wrapped sentences whose lines begin with a number", make: () => pdf({ title: "Protokoll" }, wrapped) },
  { path: "sv/unnumbered-bold", input: "input.pdf", shows: "no numbering at all: bold lines are the items, except the one above the list of who was there", make: () => pdf({ title: "Minnesanteckningar" }, bold) },
  { path: "sv/agenda-first", input: "input.pdf", shows: "the agenda printed first, then the minutes with the same numbers and titles", make: () => pdf({ title: "Protokoll" }, agendaFirst) },
  { path: "sv/contents-first", input: "input.pdf", shows: "a table of contents with dot leaders before four pages of minutes", make: () => pdf({ title: "Protokoll", footer: (page, pages) => ["Vindelö kommun", `${page}(${pages})`], body: 11 }, contents) },
  { path: "sv/unnumbered-word", input: "input.docx", shows: "no numbering: Word headings of two levels are the items", make: () => docx({ title: "Mötesanteckningar" }, unnumberedWord) },
  {
    path: "sv/furniture-with-dates", input: "input.pdf", shows: "running header and footer with dates in them: the day of printing is no date of the meeting",
    make: () => pdf({ title: "Protokoll", header: (page, pages) => ["Räddningsförbundet Övre Sjödalen", `Protokoll 2025-11-05     ${page} (${pages})`], footer: () => ["Utskrivet 2025-11-12 kl. 08.15", "Version 2025-11-10"], body: 11.5 }, furniture),
  },
];
