/** Lines, letters of Europe, the signs of print, arrows and shapes: a text of nothing else needs no escape. Classes by property take long to make. */
const ORDINARY = /^[\n -~\u00A0-\u00AC\u00AE-\u0377\u0384-\u052F\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u20A0-\u20C0\u2100-\u218B\u2190-\u23FF\u2500-\u27BF]*$/u;

/**
 * Text safe to show on a terminal: what could move the cursor, recolour or reorder it becomes a visible `\u` escape.
 * @example escapeInvisible("a\u001b[2Jb") // "a\\u001b[2Jb"
 */
export function escapeInvisible(text: string): string {
  if (ORDINARY.test(text) && !text.includes("\n")) return text;
  // Controls (ESC among them), direction overrides, zero-width marks, line and paragraph separators, half surrogates.
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, codeUnits);
}

/** JSON text with the same characters as `\u` escapes: the value stays the same (JSON's own line breaks and indents stay, they are never inside a string). */
export function escapeJson(json: string): string {
  return ORDINARY.test(json) ? json : json.replace(/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu, codeUnits);
}

function codeUnits(character: string): string {
  return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
