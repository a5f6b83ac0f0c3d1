// Text files in older encodings, and files whose name lies about what they are.
import iconv from "iconv-lite";
import { docx } from "../docx.mjs";

const windows = `MINNESANTECKNINGAR\r
Byarådet i Åkerhult\r
Datum: 2003-11-19\r
Närvarande: Håkan Släthög (ordf.), Märta Öjefors, Göran Äspevik (sekr.)\r
\r
1. Föregående anteckningar\r
Anteckningarna från den 15 oktober lades till handlingarna.\r
\r
2. Väg 812 – sänkt hastighet\r
Rådet kräver ”30” förbi skolan. Märta Öjefors skriver till Vägverket.\r
\r
3. Övrigt\r
Julgranen tänds den 30 november kl. 16.\r
`;

const norwegian = `REFERAT FRA STYREMØTE\r
Båtforeningen Ørneskjær\r
Dato: 12.09.1996\r
Sted: Båthuset på Sørskjeret\r
Til stede: Åshild Brekkhus (leder), Øyvind Sørsteinvik, Kåre Nesbøhaug (referent)\r
Forfall: Bjørg Håskjold\r
\r
Sak 12/96 Godkjenning av referat\r
Referatet fra møtet 22. august 1996 ble godkjent.\r
\r
Sak 13/96 Ny flytebrygge\r
Styret vedtok å bestille brygge fra høstens tilbud. Øyvind Sørsteinvik følger opp.\r
\r
Sak 14/96 Eventuelt\r
Neste møte: 10. oktober 1996 kl. 19.00.\r
`;

const macintosh = `Styrelsemöte i Förskolekooperativet Sländan\r\rDatum: 1998-04-21\rPlats: Förskolan\rNärvarande: Åsa-Lill Brönnmark (ordförande), Örjan Täppvik, Pär-Ivar Sågsjö (sekreterare)\r\r`
  + `1. Öppnande\rÅsa-Lill Brönnmark hälsade välkommen.\r\r2. Städdag på gården\rStäddagen blir lördagen den 9 maj. Örjan Täppvik köper färg.\r\r3. Kösystemet\rFrågan bordlades.\r\r4. Avslutning\rMötet avslutades kl. 20.40.\r`;

const utf16 = `Mötesanteckningar, Referensgruppen för gång- och cykelvägar
Datum: 2022-09-08
Tid: 15:00-16:30
Plats: Teams
Närvarande: Jasmin Övrefors, Lo Stenhägg, Åke-Bo Ringfält

1. Lägesrapport
Etapp 2 är klar. Etapp 3 börjar våren 2023.

2. Belysning
Lo Stenhägg tar frågan vidare till driften.

3. Nästa möte
2022-10-13 kl. 15:00-16:00
`;

const word = [
  { h: "Protokoll", level: 0 }, { p: "Jaktvårdsområdet Storlidens styrelse" }, { p: "Datum: 2024-08-14" },
  { p: "Närvarande: Folke Liddhamre (ordförande), Signe Raningvall (sekreterare)" },
  { h: "1. Öppnande" }, { p: "Folke Liddhamre öppnar mötet." },
  { h: "2. Älgpass" }, { p: "Passen lottas den 31 augusti 2024." },
  { h: "3. Avslutning" }, { p: "Mötet avslutas." },
];

export const cases = [
  { path: "sv/windows-1252", input: "input.txt", shows: "a text file in Windows-1252 with CRLF, a dash and curly quotes", make: () => iconv.encode(windows, "windows-1252") },
  { path: "nb/cp865", input: "input.txt", shows: "a text file in DOS code page 865, Norwegian, with Sak 12/96 as the numbering", make: () => iconv.encode(norwegian, "cp865") },
  { path: "sv/macintosh", input: "input.txt", shows: "a text file in Mac OS Roman with bare carriage returns", make: () => iconv.encode(macintosh, "macintosh") },
  { path: "sv/utf-16", input: "input.txt", shows: "a text file in UTF-16LE with a byte order mark", make: () => iconv.encode(utf16, "utf-16le", { addBOM: true }) },
  { path: "sv/word-named-txt", input: "input.txt", shows: "a Word document with the extension .txt: the content decides", make: () => docx({ title: "Protokoll" }, word) },
  { path: "sv/word-named-pdf", input: "input.pdf", shows: "a Word document with the extension .pdf: the content decides", make: () => docx({ title: "Protokoll" }, word) },
];
