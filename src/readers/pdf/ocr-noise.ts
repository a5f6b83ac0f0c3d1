import { packs } from "../../locales/index.ts";
import { vocabularyOf } from "../../locales/vocabulary.ts";

/** What a recogniser makes of specks, folds and worn print, and writers hardly ever do. */
const MISREAD: readonly RegExp[] = [
  // "NäIvarande", "pA": a capital after a small letter.
  /\p{Ll}\p{Lu}/u,
  // "st6r", "r,arit", "slr.abokas": a figure or a sign within a word.
  /\p{L}[\d!|\\{}~^$£€¢§°<>=*_,;:]\p{Ll}/u, /\p{Ll}{2}\.\p{Ll}{2}/u,
  // "I )tttrrnr": a letter three times.
  /(?<letter>\p{L})\k<letter>{2}/u,
  // Signs that minutes have no use for.
  /[{}|\\~^«»¬¦]/u,
  // "lrl": no vowel, and no abbreviation, for these have a full stop or capitals.
  /^(?=\p{Ll}{4,30}$)[^aeiouyåäöæøéüàèêáíóúœ]{4,30}$/u,
  // A stroke that was taken for a letter.
  /^[lJ|]$/u,
];

const ADDRESS = /^(?:https?:|www\.)|@|\.(?:se|no|dk|fi|org|com|net|pdf)(?:$|\/)/iu;
/** Fewer words than this measure nothing. */
const FEWEST_WORDS = 20;
const FEWEST_MISREAD = 2;
/** From this share on a page is noisy; clean print gives well under a hundredth. */
const NOISY = 0.015;

/**
 * The share of a page's words that a recogniser misread by the look of them, where that is so high that none of its words can be relied on; else null.
 * Words without their dots and rings (`fran` where no language has it, but `från`) count as well.
 * @example noiseOf(["Nästa", "möte", …]) // null
 */
export function noiseOf(words: readonly string[]): number | null {
  const counted = words.filter((word) => /\p{L}/u.test(word) && !ADDRESS.test(word));
  const misread = counted.filter((word) => MISREAD.some((sign) => sign.test(word)) || lacksItsDots(word));
  const share = misread.length / Math.max(counted.length, 1);
  return counted.length >= FEWEST_WORDS && misread.length >= FEWEST_MISREAD && share >= NOISY ? share : null;
}

let bare: ReadonlySet<string> | undefined;

function lacksItsDots(word: string): boolean {
  return (bare ??= withoutMarks()).has(word.toLowerCase());
}

/** The words of all packs that hold marked letters, without the marks; but for those that are words of some pack without them. */
function withoutMarks(): Set<string> {
  const words = new Set(Object.values(packs).flatMap((pack) => [...vocabularyOf(pack)]));
  const stripped = [...words].filter((word) => word.length >= 4 && /[åäöæøéü]/u.test(word)).map((word) => word.normalize("NFD").replace(/\p{M}/gu, "").replace(/æ/gu, "ae").replace(/ø/gu, "o"));
  return new Set(stripped.filter((word) => !words.has(word)));
}
