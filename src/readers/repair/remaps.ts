import { packs } from "../../locales/index.ts";
import { vocabularyOf } from "../../locales/vocabulary.ts";

/** A way in which letters come to stand for others: which sign is which letter. */
export interface Remap {
  readonly name: string;
  readonly letters: ReadonlyMap<string, string>;
}

/** The national variants of the 7-bit code of terminals and printers of the 1970s to 1990s, for texts that hold no other letters than its own. */
const SEVEN_BIT: readonly Remap[] = [
  { name: "the Swedish and Finnish 7-bit code (ISO 646-SE)", letters: pairs("[Ä \\Ö ]Å {ä |ö }å") },
  { name: "the Norwegian and Danish 7-bit code (ISO 646-NO)", letters: pairs("[Æ \\Ø ]Å {æ |ø }å") },
  { name: "the German 7-bit code (ISO 646-DE)", letters: pairs("[Ä \\Ö ]Ü {ä |ö }ü ~ß") },
];

/**
 * Eight-bit code pages that were read as Windows' own: `m”te` (of DOS), `mšte` (of the Macintosh). Written out, for most texts beyond ASCII are held against them, and few
 * need a decoder.
 */
export const CODE_PAGES: readonly Remap[] = [
  { name: "cp850 taken for windows-1252", letters: pairs("€Ç \u0081ü ‚é ƒâ „ä …à †å ‡ç ˆê ‰ë Šè ‹ï Œî \u008Dì ŽÄ \u008FÅ \u0090É ‘æ ’Æ “ô ”ö •ò –û —ù ˜ÿ ™Ö šÜ ›ø \u009DØ Ÿƒ \u00A0á ¡í ¢ó £ú ¤ñ ¥Ñ ¦ª §º µÁ ¶Â ·À Æã ÇÃ Ðð ÑÐ ÒÊ ÓË ÔÈ Õı ÖÍ ×Î ØÏ ÞÌ àÓ áß âÔ ãÒ äõ åÕ æµ çþ èÞ éÚ êÛ ëÙ ìý íÝ") },
  { name: "macintosh taken for windows-1252", letters: pairs("€Ä \u0081Å ‚Ç ƒÉ „Ñ …Ö †Ü ‡á ˆà ‰â Šä ‹ã Œå \u008Dç Žé \u008Fè \u0090ê ‘ë ’í “ì ”î •ï –ñ —ó ˜ò ™ô šö ›õ œú \u009Dù žû Ÿü §ß ®Æ ¯Ø ¹π »ª ¼º ½Ω ¾æ ¿ø Äƒ ËÀ ÌÃ ÍÕ ÎŒ Ïœ Øÿ ÙŸ Þﬁ ßﬂ åÂ æÊ çÁ èË éÈ êÍ ëÎ ìÏ íÌ îÓ ïÔ ñÒ òÚ óÛ ôÙ õı öˆ ÿˇ") },
];

function pairs(table: string): ReadonlyMap<string, string> {
  return new Map(table.split(" ").map((pair) => [pair.charAt(0), pair.slice(1)]));
}

/** So many words of the language must come out, all of them different. */
const FEWEST_WORDS = 5;
/** Words that come out against all that are changed: names and compounds are not in the vocabulary. */
const LEAST_SHARE = 0.15;
/** A word, with signs in it that may be letters. */
const TOKEN = /[^\s"'()<>,.:;!?/0-9+*=_#%&-]{2,40}/gu;

/**
 * The one way of misreading that makes words of the language of what are none; null where none is proved. `plain` is true for a text without marks of its own:
 * Markdown means its brackets and bars.
 * @example provedRemap("M|tet |ppnades. N{rvarande: ... p} f|r ...", true)?.name // "the Swedish and Finnish 7-bit code (ISO 646-SE)"
 */
export function provedRemap(text: string, plain: boolean): Remap | null {
  // Without a letter beyond ASCII those on both sides are ASCII's.
  const sevenBit = plain && /[A-Za-z][[\]{}|\\][A-Za-z]/u.test(text) && !/[^\P{L}\u0000-\u007F]/u.test(text);
  const candidates = [...(sevenBit ? SEVEN_BIT : []), ...(/[\u0080-\uFFFF]/u.test(text) ? CODE_PAGES : [])];
  if (candidates.length === 0) return null;
  const tokens = new Set(Array.from(text.matchAll(TOKEN), ([token]) => token));
  const ranked = candidates.map((remap) => ({ remap, known: knownAfter(tokens, remap) })).sort((a, b) => b.known - a.known);
  const [best, second] = ranked;
  return best && best.known > 0 && best.known > 2 * (second?.known ?? 0) ? best.remap : best && best.known > (second?.known ?? 0) && sevenBit ? best.remap : null;
}

/** How many different words of any pack come out, less those that are lost; 0 where that is too few to prove anything. */
function knownAfter(tokens: ReadonlySet<string>, remap: Remap): number {
  const changed = Array.from(tokens, (token) => ({ before: token, after: remapWord(token, remap) })).filter(({ before, after }) => after !== before);
  if (changed.length < FEWEST_WORDS || anyIsWord(changed.map(({ before }) => before))) return 0;
  const found = new Set(changed.filter(({ after }) => anyIsWord([after])).map(({ after }) => after.toLowerCase()));
  return found.size >= FEWEST_WORDS && found.size >= LEAST_SHARE * changed.length ? found.size : 0;
}

/** True where one of the tokens is a word of a pack, with a letter beyond ASCII. */
function anyIsWord(tokens: readonly string[]): boolean {
  const words = new Set(tokens.map((token) => token.toLowerCase()).filter((word) => /[^\u0000-\u007F]/u.test(word) && /^\p{L}{2,40}$/u.test(word)));
  if (words.size === 0) return false;
  const all = Object.values(packs);
  // The frequent words of its language say that a text is sound: to gather all words of a pack takes longer than to read a small text.
  return all.some((pack) => pack.markers.some((marker) => words.has(marker))) || all.some((pack) => Array.from(words).some((word) => vocabularyOf(pack).has(word)));
}

/** The text with the signs that touch a letter (or another such sign) read as letters. */
export function remapWord(text: string, { letters }: Remap): string {
  const chars = Array.from(text);
  if (!chars.some((char) => letters.has(char))) return text;
  const isLetter = (char: string | undefined): boolean => char !== undefined && (/\p{L}/u.test(char) || letters.has(char));
  return chars.map((char, i) => (letters.has(char) && (isLetter(chars[i - 1]) || isLetter(chars[i + 1])) ? (letters.get(char) ?? char) : char)).join("");
}
