import { decodeAs } from "../code-pages.ts";

/** What UTF-8 was taken for, and saved as, before it came here. */
const TAKEN_FOR = ["windows-1252", "macintosh", "cp850", "cp437"] as const;

/** One sequence proves little ("Ã" can be meant), a second of the same making leaves no doubt. */
const FEWEST = 2;

export interface Undone {
  readonly text: string;
  /** What UTF-8 had been taken for; null where nothing was undone. */
  readonly as: string | null;
}

/**
 * UTF-8 that was read as a one-byte encoding and saved again (`mÃ¶te`, `m√∂te`, `m├Âte`): its bytes put together again. Proved by the bytes: each sequence
 * must be one whole letter, sign or dash in UTF-8, and there must be two at least. Done twice over where it was damaged twice.
 * @example undoMojibake("Ã…rsmÃ¶te").text // "Årsmöte"
 */
export function undoMojibake(text: string): Undone {
  const first = undoOnce(text);
  if (first.as === null) return first;
  const second = undoOnce(first.text);
  return second.as === null ? first : { text: second.text, as: first.as };
}

function undoOnce(text: string): Undone {
  if (!mayHoldSequences(text)) return { text, as: null };
  let best: Undone & { readonly count: number } = { text, as: null, count: 0 };
  for (const encoding of TAKEN_FOR) {
    const { pattern, bytes } = reader(encoding);
    let count = 0;
    const changed = text.replace(pattern, (sequence) => {
      const letter = decoded(sequence, bytes);
      if (letter === null) return sequence;
      count++;
      return letter;
    });
    if (count >= FEWEST && count > best.count) best = { text: changed, as: encoding, count };
  }
  return best;
}

/** Every sequence is two signs beyond ASCII side by side, or more: most texts do not have the fewest that count, and need no decoder. */
function mayHoldSequences(text: string): boolean {
  let pairs = 0;
  for (let i = 1; i < text.length && pairs < FEWEST; i++) {
    if (text.charCodeAt(i) < 0x80 || text.charCodeAt(i - 1) < 0x80) continue;
    pairs++;
    i++;
  }
  return pairs >= FEWEST;
}

interface SequenceReader {
  /** Two to four characters that stand for the bytes of one UTF-8 sequence. */
  readonly pattern: RegExp;
  readonly bytes: ReadonlyMap<string, number>;
}

const readers = new Map<string, SequenceReader>();

function reader(encoding: string): SequenceReader {
  const held = readers.get(encoding);
  if (held) return held;
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const char = decodeAs(Uint8Array.of(byte), encoding);
    bytes.set(char === "\uFFFD" ? String.fromCharCode(byte) : char, byte);
    // Bytes without a character of their own are carried as C1 controls.
    if (byte < 0xa0 && encoding === "windows-1252" && !bytes.has(String.fromCharCode(byte))) bytes.set(String.fromCharCode(byte), byte);
  }
  const group = (from: number, to: number): string => [...bytes].filter(([, byte]) => byte >= from && byte <= to).map(([char]) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`).join("");
  const tail = `[${group(0x80, 0xbf)}]`;
  const made = { bytes, pattern: new RegExp(`[${group(0xc2, 0xdf)}]${tail}|[${group(0xe0, 0xef)}]${tail}{2}|[${group(0xf0, 0xf4)}]${tail}{3}`, "gu") };
  readers.set(encoding, made);
  return made;
}

/** The letter or sign of a sequence; null where its bytes are no UTF-8, or a sign that minutes do not hold. */
function decoded(sequence: string, bytes: ReadonlyMap<string, number>): string | null {
  const raw = Uint8Array.from(sequence, (char) => bytes.get(char) ?? 0);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(raw);
    return /^[\p{Script=Latin}\p{M}\p{P}\p{S}\u00A0]$/u.test(text) ? text : null;
  } catch {
    return null;
  }
}
