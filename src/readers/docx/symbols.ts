/**
 * Symbol fonts hold pictures under the codes of letters: "þ" in Wingdings is a ticked box. Files name them by the code (0x6F) or moved to
 * the private use area (0xF06F). Only the glyphs that mean something in minutes; boxes are told apart as empty and ticked alone.
 */
const GLYPHS: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  wingdings: glyphs("6F ☐, 71 ☐, 72 ☐, A8 ☐, FE ☒, FD ☒, FC ✓, FB ✗, E0 →, DF ←, E1 ↑, E2 ↓, E8 →, F0 ⇨, EF ⇦, F3 ⇔, 28 ☎, 29 ✆, 2A ✉, 21 ✏, 4A ☺, 4C ☹, A7 ▪, 6C ●, 6E ■, 76 ❖, D8 ➢, 9F •, 9E ·, AB ★, 46 ☞, 3F ✍, 20 \u0020"),
  "wingdings 2": glyphs("A3 ☐, 2A ☐, 30 ☐, 51 ☒, 52 ☒, 53 ☒, 54 ☒, 50 ✓, 4F ✗, 97 ●, 20 \u0020"),
  "wingdings 3": glyphs("22 ↔, 66 ←, 67 →, 68 ↑, 69 ↓, 75 ▶, 7D ▶, 20 \u0020"),
  webdings: glyphs("61 ✓, 63 ☐, 67 ■, 72 ✗, 6E ●, 69 ℹ, 34 ▶, C8 ☎, 9B ✉, 20 \u0020"),
  symbol: glyphs(
    "20 \u0020, B7 •, A0 €, A3 ≤, B3 ≥, B1 ±, B4 ×, B8 ÷, B9 ≠, BB ≈, A5 ∞, B0 °, A2 ′, B2 ″, AC ←, AD ↑, AE →, AF ↓, AB ↔, DE ⇒, DB ⇔, D6 √, E5 ∑, D2 ®, D3 ©, D4 ™, BC …, 2D −, " +
      "61 α, 62 β, 63 χ, 64 δ, 65 ε, 66 φ, 67 γ, 68 η, 69 ι, 6B κ, 6C λ, 6D μ, 6E ν, 6F ο, 70 π, 71 θ, 72 ρ, 73 σ, 74 τ, 75 υ, 77 ω, 78 ξ, 79 ψ, 7A ζ, " +
      "41 Α, 42 Β, 43 Χ, 44 Δ, 45 Ε, 46 Φ, 47 Γ, 48 Η, 49 Ι, 4B Κ, 4C Λ, 4D Μ, 4E Ν, 4F Ο, 50 Π, 51 Θ, 52 Ρ, 53 Σ, 54 Τ, 55 Υ, 57 Ω, 58 Ξ, 59 Ψ, 5A Ζ",
  ),
};

/** "6F ☐, 71 ☐" as a map by code. */
function glyphs(table: string): ReadonlyMap<number, string> {
  return new Map(table.split(", ").map((entry) => [Number.parseInt(entry.slice(0, 2), 16), entry.slice(3)]));
}

function tableOf(font: string | undefined): ReadonlyMap<number, string> | undefined {
  return font === undefined ? undefined : GLYPHS[font.trim().toLowerCase()];
}

/** True for fonts whose letters are pictures. */
export function isSymbolFont(font: string | undefined): boolean {
  return tableOf(font) !== undefined;
}

/**
 * The character of a `w:sym`; U+FFFD for a picture that no table knows, so that its place shows.
 * @param code hexadecimal, as written.
 * @example symbol("F0FE", "Wingdings") // "☒"
 */
export function symbol(code: string, font: string | undefined): string {
  if (!/^[0-9A-F]{1,6}$/iu.test(code)) return "";
  const point = Number.parseInt(code, 16);
  if (point === 0 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return "";
  const table = tableOf(font);
  const known = table?.get(point & 0xff);
  if (known !== undefined && (point < 0x100 || isPrivate(point))) return known;
  return table || isPrivate(point) ? "\uFFFD" : String.fromCodePoint(point);
}

/**
 * Text set in a symbol font, with the glyphs that are known in place of their codes. Unknown codes of the private use area become U+FFFD,
 * all other text stays (people set whole words in Symbol by mistake).
 */
export function symbolText(text: string, font: string | undefined): string {
  const table = tableOf(font);
  if (!table) return text;
  return Array.from(text, (character) => {
    const point = character.codePointAt(0) ?? 0;
    if (isPrivate(point)) return table.get(point & 0xff) ?? "\uFFFD";
    return point < 0x100 && !/[A-Za-z]{2}/u.test(text) ? table.get(point) ?? character : character;
  }).join("");
}

function isPrivate(point: number): boolean {
  return point >= 0xf000 && point <= 0xf0ff;
}

/**
 * A list bullet as text: boxes stay boxes, any other picture and any round or square dot is "•", a dash stays a dash.
 * @example bulletText("\uF0B7", "Symbol") // "•"
 * @example bulletText("o", "Courier New") // "•"
 * @example bulletText("–", "Arial") // "–"
 */
export function bulletText(text: string, font: string | undefined): string {
  const trimmed = text.trim();
  const glyph = symbolText(trimmed, font);
  if (glyph === "☐" || glyph === "☒") return glyph;
  if (isSymbolFont(font) || trimmed === "" || /[\uE000-\uF8FF]/u.test(trimmed)) return "•";
  return /^[o·●○■□▪▫◦∙‣⁃◆❖➢]$/u.test(trimmed) ? "•" : trimmed;
}
