/** White space runs to one space, none at the ends: how titles and other single-line fields are given. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
