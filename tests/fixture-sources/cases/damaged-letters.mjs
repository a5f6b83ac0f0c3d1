// Texts whose letters are wrong or missing: what a wrong encoding, a font without names, an old terminal or a bad scan leaves of minutes.
import iconv from "iconv-lite";
import PDFDocument from "pdfkit";

const MINUTES = `PROTOKOLL

Årsmöte i Fårö Östra byalag
Datum: 2031-03-04
Närvarande: Åsa Brännlöv (ordförande), Örjan Kråkmo, Bodil Ängsro (sekreterare)

1. Mötets öppnande
Åsa Brännlöv hälsade alla välkomna och förklarade mötet öppnat.

2. Val av justerare
Mötet beslutade att välja Örjan Kråkmo till justerare.

3. Bryggan
Örjan Kråkmo redovisade läget. Mötet beslutade att bifalla förslaget att måla bryggan före den 1 maj 2031.

4. Nästa möte
Nästa möte hålls den 8 april 2031.
`;

const terminal = MINUTES.replace(/[ÄÖÅäöå]/gu, (letter) => "[\\]{|}".charAt("ÄÖÅäöå".indexOf(letter)));
const WHOLE = "# Årsmöte i Fårö Östra byalag om vårstädningen";
const torn = `${WHOLE}\n\n${MINUTES.slice(MINUTES.indexOf("Datum")).replace("Bryggan\n", "Vårstädningen\n").replace(/^(?=\d\.)/gmu, "## ").replace(/[åäöÅÄÖ]/gu, "\uFFFD")}`;

/** One bit of grey: what the words of a scan lie on. */
const DOT = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj0gQAAAABJRU5ErkJggg==", "base64");

/** Lines from the top of an A4 page; `scan` lays them without ink over a picture, `upsideDown` turns the whole sheet. */
async function page(lines, { scan = false, upsideDown = false } = {}) {
  const document = new PDFDocument({ size: "A4", margin: 60, compress: false, info: { CreationDate: new Date(Date.UTC(2031, 2, 5, 12)) } });
  const chunks = [];
  const done = new Promise((resolve) => document.on("end", resolve));
  document.on("data", (chunk) => chunks.push(chunk));
  const { width, height } = document.page;
  if (upsideDown) document.rotate(180, { origin: [width / 2, height / 2] });
  if (scan) {
    document.image(DOT, 0, 0, { width, height });
    document.addContent("3 Tr");
  }
  document.font("Helvetica").fontSize(11);
  lines.forEach((line, i) => line !== "" && document.text(line, 60, 70 + 16 * i, { lineBreak: false }));
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

/** Each letter as the one behind it in the alphabet's code: what a font with a wrong table shows. */
const shifted = (text) => text.replace(/[!-}äå]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));

const BOARD = ["PROTOKOLL", "", "Styrelsen i Kvistmo villaklubb", "Datum: 2031-05-06", "Deltagare: Asta Lindvall (ordf.), Bo Ekmark (sekr.)", "",
  "1. Protokollet", "", "Protokollet lades till handlingarna.", "", "2. Ekonomi", "", "Asta Lindvall redovisade kassan och avgiften.", "Styrelsen beslutade att godkänna budgeten.", "",
  "3. Avslutning", "", "Styrelsen tackade alla och avslutade."];

const NOISY = ["PROTOKOLL", "", "Styrelsen i Kvistmo villakIubb", "Datum: 2031-05-06", "NäIvarande: Asta Lindvall (ordf.), Bo Ekmark (sekr.)", "",
  "1. Protokollet", "", "Protokoilet lades till handlin8arna.", "", "2. Ekonomi", "", "Asta L1ndvall redov|sade kassan och avg'ften.", "", "3. Avs1utning", "", "Styre]sen tackade al1a och avslutade."];

export const cases = [
  {
    path: "sv/mojibake", input: "input.txt", shows: "UTF-8 that was taken for windows-1252 and saved again: every marked letter is two signs",
    make: () => Buffer.from(iconv.decode(Buffer.from(MINUTES, "utf-8"), "windows-1252"), "utf-8"),
  },
  { path: "sv/seven-bit", input: "input.txt", shows: "a file of the 1980s in the Swedish 7-bit code: brackets, braces and bars are letters", make: () => Buffer.from(terminal, "ascii") },
  {
    path: "sv/lost-letters", input: "input.md", shows: "marked letters lost before the file was saved: a word that stands whole elsewhere is filled, all else is told with its lines",
    make: () => Buffer.from(torn, "utf-8"),
  },
  { path: "sv/shifted-letters", input: "input.pdf", shows: "a text layer in which every letter is the next one of the code", make: () => page(BOARD.map(shifted)) },
  { path: "sv/noisy-scan", input: "input.pdf", shows: "a scan with a bad text layer: read, but not relied on", make: () => page(NOISY, { scan: true }) },
  { path: "sv/upside-down-scan", input: "input.pdf", shows: "a sheet that was scanned upside down, with a good text layer: read in its own order", make: () => page(BOARD, { scan: true, upsideDown: true }) },
];
