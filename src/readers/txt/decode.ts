import { decodeAs } from "../code-pages.ts";

/** A file's characters, and how they were made of its bytes. */
interface Decoded {
  readonly text: string;
  /** Lower-case name ("utf-8", "windows-1252", "utf-16le"). */
  readonly encoding: string;
  /** How many bytes or sequences fit no character; they stand as U+FFFD. */
  readonly undecodable: number;
}

/** In the order of preference where two score alike. */
const SINGLE_BYTE = ["windows-1252", "macintosh", "cp850", "cp865", "cp437"] as const;

/**
 * Finds a text's encoding and decodes it: byte order mark, the zeros of UTF-16, strict UTF-8, then the one-byte encoding whose letters make
 * the best words. The byte order mark and zeros are taken out.
 * @example decodeText(Buffer.from([0x53, 0x6a, 0xf6])) // { text: "Sjö", encoding: "windows-1252", undecodable: 0 }
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return finish(decodeMarked(bytes.subarray(marked.length), marked.encoding), marked.encoding, bytes);
  // Before UTF-8: UTF-16 of plain English is well-formed UTF-8 with a zero at every second place.
  const wide = utf16WithoutMark(bytes);
  if (wide) return finish(decodeAs(bytes, wide), wide, bytes);
  const plain = utf8(bytes);
  if (plain !== null) return finish(plain, "utf-8", bytes);
  if (mostlyUtf8(bytes)) return finish(decodeAs(bytes, "utf-8"), "utf-8", bytes);
  return singleByte(bytes);
}

/** True for zeros at every second place, as Western text has them in UTF-16. */
export function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), 4096);
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.6 && odd < pairs * 0.05) return "utf-16be";
  return undefined;
}

/** Well-formed UTF-8 from end to end; U+FFFD that the file itself holds is well-formed. */
export function isUtf8(bytes: Uint8Array): boolean {
  return utf8(bytes) !== null;
}

/** Well-formed UTF-8 without a mark at its start; null where the bytes are none. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeMarked(bytes: Uint8Array, encoding: string): string {
  return (encoding === "utf-8" ? utf8(bytes) : null) ?? decodeAs(bytes, encoding);
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", length: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: "utf-32le", length: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

/** UTF-8 with a few broken bytes: far more whole sequences than bytes that fit nowhere. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] as number;
    if (lead < 0x80) continue;
    const length = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    const rest = bytes.subarray(i + 1, i + 1 + length);
    if (lead < 0xf5 && length > 0 && rest.length === length && rest.every((byte) => byte >= 0x80 && byte < 0xc0)) {
      whole++;
      i += length;
    } else broken++;
  }
  return whole >= 3 && whole >= broken * 8;
}

function singleByte(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, 200_000);
  let best: { encoding: string; score: number } = { encoding: SINGLE_BYTE[0], score: Number.NEGATIVE_INFINITY };
  for (const encoding of SINGLE_BYTE) {
    const score = letterScore(decodeAs(sample, encoding));
    if (score > best.score) best = { encoding, score };
  }
  return finish(decodeAs(bytes, best.encoding), best.encoding, bytes);
}

/** How much the text's characters outside ASCII look like Nordic, German or French words. Points are relative: only their order counts. */
function letterScore(text: string): number {
  let score = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char < "\u0080") continue;
    score += characterScore(char, text.charAt(i - 1), text.charAt(i + 1));
  }
  return score;
}

function characterScore(char: string, before: string, after: string): number {
  if (/[\u0080-\u009F\uFFFD]/u.test(char)) return -6;
  if (/[\u2500-\u259F]/u.test(char)) return -4;
  if (/\p{L}/u.test(char)) {
    const nordic = "åäöÅÄÖæøÆØ".includes(char);
    const home = nordic ? 4 : "üßÜéÉèàâêîôûçëïáíóúý".includes(char) ? 2 : -2;
    // "SjuKvård" does not occur: a capital straight after a small letter, or a small letter within capitals, is a wrong guess.
    const mixed = /\p{Lu}/u.test(char) ? /\p{Ll}/u.test(before) : /\p{Lu}/u.test(before) && /\p{Lu}/u.test(after);
    const within = /\p{L}/u.test(before) || /\p{L}/u.test(after);
    return (mixed ? -3 : home) - (within ? 0 : nordic ? 1 : 4);
  }
  if (char === "§") return /[\s\d§]/u.test(after) ? 3 : 0;
  if (char === "\u00A0") return 2;
  if (char === "•") return /^\s?$/u.test(before) && /^\s?$/u.test(after) ? 3 : 0;
  if (/[–—”“’‘…»«€½°·´]/u.test(char)) return /\p{L}/u.test(before) && /\p{L}/u.test(after) && char !== "’" && char !== "–" ? -2 : 1;
  return -2;
}

function finish(text: string, encoding: string, bytes: Uint8Array): Decoded {
  const plain = text.replace(/\0/gu, "").replace(/^\uFEFF/u, "");
  const holes = (plain.match(/\uFFFD/gu) ?? []).length;
  const own = encoding === "utf-8" ? ownReplacements(bytes) : 0;
  return { text: plain, encoding, undecodable: Math.max(0, holes - own) };
}

/** U+FFFD that the file itself holds (EF BF BD): somebody else's loss, not ours. */
function ownReplacements(bytes: Uint8Array): number {
  let count = 0;
  for (let i = 0; i + 2 < bytes.length; i++) if (bytes[i] === 0xef && bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) count++;
  return count;
}
