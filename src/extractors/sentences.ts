import type { Span } from "../document/span.ts";
import { trimSpan } from "../document/span.ts";
import { packs } from "../locales/index.ts";

/** Written with a dot that ends no sentence, without that dot, in lower case; all languages together, since minutes mix them. */
const ABBREVIATIONS = new Set([
  // Swedish, Danish, Norwegian
  "kl", "dnr", "diarienr", "nr", "bl.a", "bl a", "t.ex", "t ex", "m.m", "m.fl", "o.s.v", "d.v.s", "dvs", "t.o.m", "fr.o.m", "p.g.a", "pga", "s.k", "ca", "resp", "ev", "evt", "ang", "jfr", "obs", "tel",
  "exkl", "inkl", "enl", "fk", "ordf", "sekr", "f.n", "f.d", "t.v", "forts", "bil", "pkt", "st", "mkr", "tkr", "mdkr", "avd", "adj", "vedr", "ift", "iht", "f.eks", "bl.a", "osv", "dvs", "mv", "m.v", "pr", "ca",
  "kap", "d", "jf", "pga", "mht", "alm", "ansv", "tlf", "max", "min", "gr", "kr", "bldg",
  // German
  "z.b", "d.h", "bzw", "usw", "u.a", "evtl", "ggf", "gem", "abs", "str", "vgl", "sog", "inkl", "zzgl", "rd", "tel", "hr", "fr", "prof", "dr", "dipl", "ing", "stv", "stellv", "lt", "i.d.r", "o.g", "s.o", "s.u", "u.u", "v.a", "vors",
  // English
  "e.g", "i.e", "etc", "vs", "mr", "mrs", "ms", "no", "nos", "cf", "approx", "dept", "st", "rev", "hon", "jr", "sr", "inc", "ltd", "fig", "vol", "sec", "para", "a.m", "p.m",
  // Dutch
  "dhr", "mevr", "mw", "drs", "ir", "bijv", "bv", "d.d", "i.v.m", "o.a", "m.b.t", "t.a.v", "a.d.h.v", "incl", "excl", "blz", "n.a.v", "d.m.v", "t.b.v", "t.o.v", "plv", "wnd", "m.k", "z.k", "enz", "jl", "e.d", "z.s.m", "t.z.t", "k.v.k", "stb",
  // French
  "mme", "mmes", "mlle", "art", "env", "réf", "av", "bd", "p", "pp", "chap", "al", "suppl",
  // Finnish
  "esim", "mm", "ym", "yms", "ks", "jne", "n", "klo", "puh", "ts", "ao", "ko", "em", "mrd", "milj",
]);

/** Abbreviations that end sentences as well: `m.m. Styrelsen …`, `kl. 9 a.m. The …`: a capital behind them begins a new one. */
const ALSO_FINAL = new Set(["m.m", "m.fl", "o.s.v", "osv", "usw", "etc", "mv", "m.v", "jne", "ym", "yms", "a.m", "p.m", "u.a", "mkr", "tkr", "kr", "mdkr", "st", "no", "bil", "max", "min", "fr", "sec", "em", "n", "enz", "jl", "e.d", "m.k", "z.k", "z.s.m", "p"]);

/** `am 30. September`: a day's dot, since months are capitalised. */
const MONTHS = new Set(Object.values(packs).flatMap((pack) => pack.dates.months.flat()));
/** `die 3. Sitzung`, `den 3. Vorsitzenden`: an ordinal's dot. */
const BEFORE_ORDINAL = /(?<![\p{L}\p{N}])(?:der|die|das|dem|den|des|am|vom|zum|zur|bis|im)\.?\s{1,2}\d{1,3}$/iu;

/** Ends where white space follows, with brackets and quotes between; a line break within a block is the writer's own (wrapped lines are joined). */
const END = /(?:[.!?…]{1,5}["”’»)\]]{0,3}(?=\s))|\n/gu;

/**
 * The sentences of a piece of the document's text, in order, as spans without white space around them. `offset` is where the piece begins in the
 * document's text. Dots of abbreviations, initials, ordinals and dates end nothing; neither does one before a small letter.
 * @example sentencesOf("Mötet hålls kl. 9. Kim bokar rum.", 100) // [{ start: 100, end: 118 }, { start: 119, end: 133 }]
 */
export function sentencesOf(text: string, offset: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const tight = trimSpan(text, { start, end });
    if (tight.end > tight.start) spans.push({ start: tight.start + offset, end: tight.end + offset });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] === "\n" || ends(text, start, match.index, match[0], end)) close(end);
  }
  close(text.length);
  return spans;
}

function ends(text: string, start: number, at: number, mark: string, end: number): boolean {
  const next = text.slice(end, end + 40).trimStart();
  if (/^\p{Ll}/u.test(next)) return false;
  if (!mark.startsWith(".") || mark.startsWith("..")) return true;
  const before = text.slice(Math.max(start, at - 40), at);
  const word = /[\p{L}\p{N}.]{1,30}$/u.exec(before)?.[0] ?? "";
  const folded = word.toLowerCase();
  if (/^\d{1,3}$/u.test(word)) return !endsNoNumber(before, next);
  // `K. Ek`, `J.-P. Ek`; a lone capital at the end of a sentence is rarer.
  if (/^(?:\p{Lu}\.){0,3}\p{Lu}$/u.test(word) && /^\p{Lu}/u.test(next)) return false;
  if (!ABBREVIATIONS.has(folded)) return true;
  return ALSO_FINAL.has(folded) && /^\p{Lu}/u.test(next);
}

/** A number's dot inside a sentence: `1. Budget` at its start, `30. September`, `die 3. Sitzung`. */
function endsNoNumber(before: string, next: string): boolean {
  if (/^\s{0,5}\d{1,3}$/u.test(before)) return true;
  const word = /^\p{L}{1,20}/u.exec(next)?.[0] ?? "";
  return MONTHS.has(word.toLowerCase()) || BEFORE_ORDINAL.test(before);
}
