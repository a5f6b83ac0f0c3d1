/** Controls (ESC among them), direction overrides, zero-width marks, line and paragraph separators, half surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** The same without what JSON puts between its tokens. */
const INVISIBLE_IN_JSON = /[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Text safe to show on a terminal: what could move the cursor, recolour or reorder it becomes a visible `\u` escape.
 * @example escapeInvisible("a\u001b[2Jb") // "a\\u001b[2Jb"
 */
export function escapeInvisible(text: string): string {
  return text.replace(INVISIBLE, codeUnits);
}

/** JSON text with the same characters as `\u` escapes: the value stays the same (JSON's own line breaks and indents stay, they are never inside a string). */
export function escapeJson(json: string): string {
  return json.replace(INVISIBLE_IN_JSON, codeUnits);
}

function codeUnits(character: string): string {
  return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
