/** Whether one of some marks is the last that a text holds, but for white space. */
export function endsIn(text: string, marks: string): boolean {
  const last = text.trimEnd().slice(-1);
  return last !== "" && marks.includes(last);
}

/** White space runs to one space, none at the ends: how titles and other single-line fields are given. */
export function collapse(text: string): string {
  // Most hold single spaces alone.
  return (/\s{2}|[^\S ]/u.test(text) ? text.replace(/\s+/gu, " ") : text).trim();
}
