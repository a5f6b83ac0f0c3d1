// Links behind words, also where the words wrap over lines.
import { docx } from "../docx.mjs";
import { pdf } from "../pdf.mjs";

const plan = { text: "handlingsplanen för ett tillgängligt och jämställt kulturliv i hela regionen", link: "https://www.mellandal.example/kultur/handlingsplan-2025.pdf" };
const survey = { text: "enkäten", link: "https://enkat.mellandal.example/svar?id=4711&sprak=sv" };
const mail = { text: "Gudrun Sandhamre", link: "mailto:gudrun.sandhamre@mellandal.example" };

const network = [
  { h: "Anteckningar kulturnätverket", level: 0 },
  { lines: ["Region Mellandal, kulturnätverket", "Datum: 2025-10-14", "Plats: Digitalt"] },
  { p: "Deltagare: Gudrun Sandhamre (ordförande), Love Tärnfeldt, Amal Visbergh (sekreterare)" },
  { h: "1. Handlingsplanen" },
  { p: ["Love Tärnfeldt gick igenom bakgrunden. Efter remissen har avsnittet om finansiering skrivits om, och nu finns för den som vill läsa ", plan, " i sin slutliga form. Nätverket lämnar inga fler synpunkter."] },
  { h: "2. Enkät till arrangörer" },
  { p: ["Svarstiden går ut den 31 oktober. Svara på ", survey, " eller hör av dig till ", mail, "."] },
  { h: "3. Kommande aktiviteter" },
  { p: "Program och anmälan finns på https://www.mellandal.example/kultur/arrangorsdagen-2025. Nästa möte är den 2 december 2025 kl. 13.00." },
];

export const cases = [
  { path: "sv/link-behind-words", input: "input.pdf", shows: "links behind words in a PDF, one of them wrapped over two lines, one to an e-mail address, and one printed address", make: () => pdf({ title: "Anteckningar" }, network) },
  { path: "sv/link-behind-words-in-word", input: "input.docx", shows: "the same links as Word hyperlinks", make: () => docx({ title: "Anteckningar" }, network) },
];
