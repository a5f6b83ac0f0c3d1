// @ts-check
// Two spellings of the same: what is compared is never the text as it stands.

/**
 * Case, white space, the forms of quotation marks and dashes are all one.
 * @param {unknown} text
 * @example folded("Kim–Bo  “Ek”") // 'kim-bo "ek"'
 */
export function folded(text) {
  return String(text ?? "").normalize("NFKC").replace(/\u00ad/gu, "").replace(/[‐‑‒–—―]/gu, "-").replace(/[“”„«»]/gu, '"').replace(/[‘’‚´`]/gu, "'").replace(/\s+/gu, " ").trim().toLowerCase();
}

/**
 * @param {unknown} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The share of words that two texts have in common, from 0 to 1 (Dice); each word counts as often as it stands.
 * @param {unknown} a
 * @param {unknown} b
 */
export function likeness(a, b) {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length + right.length === 0) return 1;
  const pool = new WordPool(left);
  return (2 * right.filter((word) => pool.take(word)).length) / (left.length + right.length);
}

/** Words that can be taken out one by one. */
export class WordPool {
  /** @type {Map<string, number>} */
  #left = new Map();

  /** @param {readonly string[]} words */
  constructor(words) {
    for (const word of words) this.#left.set(word, (this.#left.get(word) ?? 0) + 1);
  }

  /**
   * True where the word was there; it is then gone.
   * @param {string} word
   */
  take(word) {
    const count = this.#left.get(word) ?? 0;
    if (count > 0) this.#left.set(word, count - 1);
    return count > 0;
  }
}

const NUMBER_WORDS = /^(?:§+|top\.?|punkt|pkt\.?|agenda item|item|sak|ärende|sag|kohta|p\.)\s*/u;

/**
 * An item's number alone.
 * @param {unknown} number
 * @example bareNumber("TOP 3.") // "3"
 */
export function bareNumber(number) {
  return folded(number).replace(NUMBER_WORDS, "").replace(/\s*§+$/u, "").replace(/[.):\s]+$/u, "").replace(/\s+/gu, "");
}

/**
 * One spelling a target: without scheme, `www.`, closing punctuation and percent-encoding.
 * @param {string} url
 * @example address("https://www.example.org/a/).") // "example.org/a"
 */
export function address(url) {
  const trimmed = url.trim().replace(/[)>.,;\]]+$/u, "").replace(/\/$/u, "");
  return decoded(trimmed).normalize("NFC").toLowerCase().replace(/^(?:mailto:|https?:\/\/)/u, "").replace(/^www\./u, "");
}

/** @param {string} url */
function decoded(url) {
  try {
    return decodeURI(url);
  } catch {
    // A stray % in an address.
    return url;
  }
}

/**
 * `example.org` in running text is a name as much as an address: whether it is taken for a link is not measured.
 * @param {string} url
 */
export function isBareDomain(url) {
  const trimmed = url.trim();
  return !/[/@:]/u.test(trimmed.replace(/\/$/u, "")) && !/^www\./iu.test(trimmed);
}
