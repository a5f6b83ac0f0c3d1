// Mutations that know nothing of the format.

/** Mutants stay small: what size alone does is tested elsewhere. */
const LARGEST = 300_000;

const NUMBERS = ["0", "-1", "1", "7", "255", "65535", "65536", "2147483647", "-2147483648", "4294967295", "4294967296", "99999999999999999999", "0.000001", "1e9", "-0.5"];

/** Sequences that text readers stumble over: nothing but marks, half characters, what turns or hides letters, separators. */
const SEQUENCES = ["\0", "\u001b[2J", "\uFEFF", "\u200B", "\u00AD", "\u202E", "\u2028", "\u0085", "\r", "\f", "\t\t\t", "§", "§ ", "\n§ 1 ", "\n1.1.1.1.1.1.1 ", "|", "\n|---|---|\n", "](", "**", "<td>", "</table>", "&#0;", "&amp;", "2025-02-30", "31/2", "kl. 25:61",
  "😀", "e\u0301\u0301\u0301", "\uFFFD", "𝔐"].map((text) => Buffer.from(text)).concat([Buffer.from([0xed, 0xa0, 0x80]), Buffer.from([0xff, 0xfe]), Buffer.from([0xc3]), Buffer.from([0x80, 0x81, 0x9d]), Buffer.from([0xf4, 0x90, 0x80, 0x80])]);

/** A place, and a length that is short more often than long. */
function stretch(random, size, longest = size) {
  const start = random.below(size);
  const length = 1 + Math.floor(Math.min(size - start, longest) * random.fraction() ** 3);
  return [start, Math.min(size, start + length)];
}

const replaced = (bytes, [start, end], ...middle) => Buffer.concat([bytes.subarray(0, start), ...middle, bytes.subarray(end)]);

const KINDS = {
  bits: (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let n = 1 + random.below(16); n > 0; n--) copy[random.below(copy.length)] ^= 1 << random.below(8);
    return copy;
  },
  run: (bytes, random) => {
    const [start, end] = stretch(random, bytes.length, 512);
    return Buffer.from(bytes).fill(random.pick([0, 0x20, 0x0a, 0x28, 0x3c, 0xff, random.below(256)]), start, end);
  },
  noise: (bytes, random) => {
    const [start, end] = stretch(random, bytes.length, 512);
    return replaced(bytes, [start, end], Buffer.from(Array.from({ length: end - start }, () => random.below(256))));
  },
  truncated: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  headless: (bytes, random) => bytes.subarray(random.below(Math.min(bytes.length, 2048))),
  without: (bytes, random) => replaced(bytes, stretch(random, bytes.length)),
  doubled: (bytes, random) => {
    const at = random.below(bytes.length);
    return replaced(bytes, [at, at], bytes.subarray(...stretch(random, bytes.length)));
  },
  repeated: (bytes, random) => {
    const [start, end] = stretch(random, bytes.length, 200);
    const times = Math.min(1 + random.below(5000), Math.floor(LARGEST / (end - start)));
    return replaced(bytes, [start, end], ...Array.from({ length: times }, () => bytes.subarray(start, end)));
  },
  spliced: (bytes, random, other) => replaced(bytes, random.chance(0.5) ? stretch(random, bytes.length) : [random.below(bytes.length), bytes.length], other.subarray(...stretch(random, other.length))),
  number: (bytes, random) => {
    const numbers = [...bytes.toString("latin1").matchAll(/\d{1,20}/gu)];
    if (numbers.length === 0) return bytes;
    const { index, 0: digits } = random.pick(numbers);
    return replaced(bytes, [index, index + digits.length], Buffer.from(random.pick(NUMBERS)));
  },
  sequence: (bytes, random) => {
    const at = random.below(bytes.length);
    return replaced(bytes, [at, at], ...Array.from({ length: random.chance(0.1) ? 1 + random.below(3000) : 1 }, () => random.pick(SEQUENCES)));
  },
};

/**
 * Bytes with one to six changes of these kinds.
 * @param other another document of the same format, to take stretches from
 */
export function mutatedBytes(bytes, random, other = bytes) {
  let mutant = Buffer.from(bytes);
  for (let n = 1 + random.below(random.chance(0.5) ? 2 : 6); n > 0 && mutant.length > 0; n--) mutant = KINDS[random.pick(Object.keys(KINDS))](mutant, random, other);
  return mutant.subarray(0, LARGEST);
}

/** Text with its pieces (what `pattern` matches) left out, doubled, swapped, or their numbers replaced: what comes out can still be read in the main. */
export function mutatedPieces(text, pattern, random, most = 8) {
  let mutant = text;
  for (let n = 1 + random.below(most); n > 0; n--) mutant = onePiece(mutant, pattern, random);
  return mutant;
}

function onePiece(text, pattern, random) {
  const pieces = [...text.matchAll(pattern)];
  if (pieces.length === 0) return text;
  const { index, 0: piece } = random.pick(pieces);
  const put = (instead) => text.slice(0, index) + instead + text.slice(index + piece.length);
  const other = random.pick(pieces)[0];
  switch (random.below(6)) {
    case 0: return put("");
    case 1: return put(`${piece} `.repeat(2));
    case 2: return put(`${piece} `.repeat(Math.min(1 + random.below(2000), Math.floor(LARGEST / (piece.length + 1)))));
    case 3: return put(other);
    default: return put(/\d/u.test(piece) ? piece.replace(/-?\d{1,20}/u, random.pick(NUMBERS)) : other);
  }
}
