import { decodeAs } from "../code-pages.ts";

/** A way to read the bare codes of a font that does not name its letters: the letter of a code, "" where it has none. */
export interface CodeReading {
  readonly name: string;
  /** What it adds to the codes of plain letters. */
  readonly shift: number;
  readonly letter: (code: number) => string;
}

/**
 * The order of glyphs in the fonts of Windows and the Macintosh (Arial, Times New Roman, Verdana), after Apple's standard order: 3 is the space, 36 "A". A font
 * embedded without its `ToUnicode` table tells these numbers. Behind the ellipsis the Windows fonts leave out the no-break space.
 */
export const GLYPH_ORDER: CodeReading = {
  name: "the glyphs' places in the font",
  shift: 29,
  letter: (code) => {
    if (code >= 3 && code <= 97) return String.fromCharCode(code + 29);
    if (code >= 98 && code <= 188) return decodeAs(Uint8Array.of(code + (code >= 172 ? 31 : 30)), "macintosh");
    return "";
  },
};

/** Codes that all lie off by the same number, as subset fonts that count their glyphs from another start have them. */
export const SHIFTS: readonly CodeReading[] = Array.from({ length: 190 }, (_, i) => (i < 95 ? i - 95 : i - 94)).map((by) => ({
  name: `letters shifted by ${by}`,
  shift: by,
  letter: (code) => ((code + by >= 0x20 && code + by < 0x7f) || (code >= 0xc0 && code + by >= 0xc0 && code + by <= 0xff) ? String.fromCharCode(code + by) : ""),
}));
