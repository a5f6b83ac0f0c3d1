import { isDoubtful, type CharTable, type PageContent } from "../../../src/readers/pdf/page-content.ts";

/** A glyph: the letter that its font tells, and its width in font sizes. */
export type Glyph = readonly [string, number];

/** A page of words set in one line each, glyph by glyph, in the named faces. */
export function pageOf(words: readonly { readonly glyphs: readonly Glyph[]; readonly family?: string }[]): PageContent {
  const families = [...new Set(words.map(({ family = "Serif" }) => family))];
  const all = words.flatMap(({ glyphs, family = "Serif" }, line) => {
    let x = 72;
    return glyphs.map(([letter, width], i) => {
      const left = x;
      x += width * 10;
      return { letter, left, right: x, line, first: i === 0, face: families.indexOf(family) };
    });
  });
  const floats = (value: (glyph: (typeof all)[number]) => number): Float32Array => Float32Array.from(all, value);
  const chars: CharTable = {
    count: all.length, turned: [all.length, 0, 0, 0, 0], doubtful: all.filter(({ letter }) => isDoubtful(letter.codePointAt(0) ?? 0, 0)).length, code: Uint32Array.from(all, ({ letter }) => letter.codePointAt(0) ?? 0),
    left: floats(({ left }) => left), right: floats(({ right }) => right), top: floats(({ line }) => 70 + 20 * line), bottom: floats(({ line }) => 82 + 20 * line),
    baseline: floats(({ line }) => 80 + 20 * line), size: floats(() => 10),
    face: Uint16Array.from(all, ({ face }) => face), quarter: new Uint8Array(all.length), flags: Uint8Array.from(all, ({ first }) => (first ? 1 : 0)),
  };
  return {
    number: 1, width: 595, height: 842, chars, faces: families.map((family) => ({ family, bold: false, italic: false })), strokes: [], images: [], overprints: [], objects: all.length, links: [], read: null, lost: null,
  };
}
