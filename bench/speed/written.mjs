// @ts-check
// Minutes of any length, to be measured with: all bodies, people and matters are invented. The same on every run.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { docx } from "../../tests/fixture-sources/docx.mjs";
import { pdf } from "../../tests/fixture-sources/pdf.mjs";

/** @typedef {{ h: string, level: number } | { p: string } | { lines: string[] } | { pairs: string[][] } | { gap: number } | { page: true }} Block as tests/fixture-sources/pdf.mjs takes them */
/** @typedef {"volume" | "meeting"} Shape many meetings one after the other, as a bound year is, or one that has no end */

const PEOPLE = ["Asta Lindvall", "Bo Ekmark", "Cecilia Norling", "Dag Winter", "Edit Sandell", "Folke Brandt", "Greta Hallin", "Hugo Malmsjö"];
const MONTHS = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];
const MATTERS = ["Bryggan vid norra stranden", "Avgifter för vinterplats", "Belysning längs kajen", "Avtal om snöröjning", "Utbildning av båtvakter", "Mudring av inloppet", "Stöd till ungdomsläger", "Ny hemsida"];
const SENTENCES = [
  "Underlaget har skickats ut till samtliga ledamöter före sammanträdet.", "Kostnaden ryms inom ramen för årets budget.", "Flera medlemmar har hört av sig om saken under sommaren.",
  "Arbetet har dragit ut på tiden eftersom leverantören saknar delar.", "Två alternativ har jämförts, och det billigare bedöms räcka i minst tio år.", "En besiktning visade att virket är friskt men att beslagen rostar.",
  "Frågan behandlades senast förra året utan att något beslut fattades.", "Grannföreningen har goda erfarenheter av samma lösning.", "Ledamöterna diskuterar hur arbetet kan delas upp i etapper.",
  "Intresset är stort, och kön till platserna har vuxit.", "Försäkringen täcker skadan till största delen.", "Tillståndet gäller till och med nästa säsong.",
];
const ITEMS_A_PAGE = 3;
const PAGES_A_MEETING = 8;

/**
 * @param {number} pages
 * @param {Shape} shape
 * @returns {Block[]} a little less than the page full, for each
 */
export function minutesOf(pages, shape) {
  /** @type {Block[]} */
  const blocks = [];
  const length = shape === "volume" ? PAGES_A_MEETING : pages;
  for (let page = 0; page < pages; page++) {
    const inMeeting = page % length;
    if (page > 0) blocks.push({ page: true });
    if (inMeeting === 0) blocks.push(...head(page / length));
    for (let item = 1; item <= ITEMS_A_PAGE; item++) blocks.push(...matter(inMeeting * ITEMS_A_PAGE + item, page * ITEMS_A_PAGE + item, inMeeting === 0 ? 3 : 6));
  }
  return blocks;
}

/** Points left white above a title: what stands in the same place at the top of many pages is a running header to our reader. */
const LETTERHEAD = 150;

/** @param {number} meeting @returns {Block[]} */
function head(meeting) {
  const year = 2000 + Math.floor(meeting / 11);
  const day = `${1 + ((meeting * 7) % 28)} ${MONTHS[meeting % 11]} ${year}`;
  return [
    { gap: LETTERHEAD },
    { h: `Protokoll ${day}`, level: 0 },
    { pairs: [["Organ", "Styrelsen för Norrvikens båtklubb"], ["Tid", "18:30–20:15"], ["Plats", "Klubbhuset"]] },
    { pairs: [["Närvarande", `${PEOPLE[0]}, ordförande`], ["", `${PEOPLE[1]}, sekreterare`], ...PEOPLE.slice(2, 6).map((name) => ["", name]), ["Frånvarande", PEOPLE[6] ?? ""]] },
  ];
}

/**
 * @param {number} number printed
 * @param {number} seed tells one from the others
 * @param {number} length in sentences
 * @returns {Block[]}
 */
function matter(number, seed, length) {
  const title = `${MATTERS[(seed * 5) % MATTERS.length]}, ärende ${seed}`;
  const text = Array.from({ length }, (_, i) => SENTENCES[(seed * 7 + i * 5) % SENTENCES.length]).join(" ");
  const person = PEOPLE[seed % PEOPLE.length] ?? "";
  return [
    { h: `§ ${number} ${title}`, level: 1 },
    { p: text },
    { p: `Styrelsen beslutar att godkänna förslaget till en kostnad av högst ${1000 + ((seed * 37) % 9000)} kronor.` },
    { p: `${person} kontaktar två leverantörer senast den ${1 + (seed % 28)} ${MONTHS[seed % 12]}.` },
  ];
}

/**
 * Writes them into a folder.
 * @param {string} folder
 * @param {"pdf" | "docx" | "txt" | "md"} format a volume without any heading is one meeting to our reader: as text it is `md`
 * @param {number} pages
 * @param {Shape} [shape]
 * @returns {Promise<string>} the file's path
 */
export async function written(folder, format, pages, shape = "volume") {
  const path = join(folder, `${shape}-${pages}.${format}`);
  const blocks = minutesOf(pages, shape);
  const options = { title: "Protokoll" };
  if (format === "txt" || format === "md") writeFileSync(path, textOf(blocks, format === "md" ? "#" : ""));
  else if (format === "docx") writeFileSync(path, await docx(options, blocks.filter((block) => !("page" in block || "gap" in block))));
  else writeFileSync(path, await pdf({ ...options, footer: (/** @type {number} */ page, /** @type {number} */ of) => ["Norrvikens båtklubb", `Sida ${page} (${of})`] }, blocks));
  return path;
}

/** @param {readonly Block[]} blocks @param {string} mark of a heading's level, once for each */
function textOf(blocks, mark) {
  return blocks.flatMap((block) => {
    if ("h" in block) return [`${mark.repeat(block.level + 1)} ${block.h}`.trim(), ""];
    if ("p" in block) return [wrapped(block.p), ""];
    if ("pairs" in block) return [block.pairs.map(([label = "", value]) => `${label === "" ? "" : `${label}:`}`.padEnd(16) + value).join("\n"), ""];
    return "lines" in block ? [...block.lines, ""] : [];
  }).join("\n");
}

const LINE = 78;

/** @param {string} text */
function wrapped(text) {
  return text.replaceAll(new RegExp(`(.{1,${LINE}})(?: |$)`, "gu"), "$1\n").trimEnd();
}
