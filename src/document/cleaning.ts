/**
 * What a character of the input becomes in the canonical text: ligatures resolved, soft hyphens and zero-width marks gone, odd spaces plain.
 * Letters and punctuation stay as they are.
 */
const LIGATURES: Readonly<Record<string, string>> = {
  "\uFB00": "ff", "\uFB01": "fi", "\uFB02": "fl", "\uFB03": "ffi", "\uFB04": "ffl", "\uFB05": "st", "\uFB06": "st",
};

/** Zero-width space, joiners, direction marks, word joiner, byte order mark. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
/**
 * A line without the marks that show nothing: they may stand before a number or a heading's sign and hide it.
 * @example withoutInvisible("\u200B1. Opening") // "1. Opening"
 */
export function withoutInvisible(raw: string): string {
  return raw.replace(INVISIBLE, "");
}

/** C0 and C1 controls but for tab and newline: never text, and dangerous on a terminal. */
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;
/** TeX's older fonts set an accent before its letter: `M\u00A8otets` is Mötets, `\u02DAarsm\u00A8ote` årsmöte. */
const SPACING_ACCENT = /(\u00A8|\u02DA)\s?([aouyei])/giu;
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/gu;

/**
 * One line's words as the canonical text holds them: NFC, single spaces, none at the ends. A soft hyphen at the end stays for the joining rules; the builder takes it off at a block's end.
 * @example cleanText("  e\u0301n  \uFB01n\u00ADal ") // "én final"
 */
export function cleanText(raw: string): string {
  const text = cleanPiece(raw).trim();
  return raw.includes("\u00AD") && text !== "" && /\u00AD\s{0,20}$/u.test(raw) ? `${text}\u00AD` : text;
}

/** As `cleanText`, but white space at the ends is kept as one space, so that pieces can be put together. */
export function cleanPiece(raw: string): string {
  return isClean(raw) ? raw : cleaned(raw);
}

/**
 * True for a text that no rule below changes, which most lines are: letters and signs of Latin up to U+02AF, dashes, quotation marks and bullets (U+2010 to U+2027),
 * single spaces. None of these is a control, invisible, a ligature, a spacing accent or another space, and without combining marks they are in NFC.
 */
function isClean(raw: string): boolean {
  let before = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    const plain = code < 0x7f ? code > 0x20 || (code === 0x20 && before !== 0x20) : code > 0xa0 && ((code < 0x2b0 && code !== 0xa8 && code !== 0xad) || (code >= 0x2010 && code <= 0x2027));
    if (!plain) return false;
    before = code;
  }
  return true;
}

function cleaned(raw: string): string {
  return raw
    .replace(CONTROL, " ")
    .replace(INVISIBLE, "")
    .replace(/\u00AD/gu, "")
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(SPACING_ACCENT, (_, accent: string, letter: string) => letter + (accent === "\u00A8" ? "\u0308" : "\u030A"))
    .replace(SPACES, " ")
    .normalize("NFC");
}
