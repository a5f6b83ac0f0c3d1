import { givenNames } from "../../locales/given-names.ts";
import type { ListEntry } from "./list-entry.ts";

/** So many lines of a list show how it is written. */
const FEWEST = 3;

/**
 * `Tansley, Moira` on a line of its own is one person, surname first, as registers and sign-in lists have them: where most lines of the lists hold two names
 * with a comma between, the second being a given name and the first none. The name stays as it is written.
 */
export function surnameFirst(entries: readonly ListEntry[], text: string): ListEntry[] {
  const pairs = entries.flatMap((entry, i) => (isPair(entry, entries[i + 1], text) ? [i] : []));
  const lines = new Set(entries.map(({ span }) => text.lastIndexOf("\n", span.start - 1)));
  const given = (entry: ListEntry | undefined): boolean => givenNames.has(entry?.person.name.split(" ")[0] ?? "");
  const reversed = pairs.filter((i) => given(entries[i + 1]) && !given(entries[i]));
  if (pairs.length < FEWEST || pairs.length * 2 < lines.size || reversed.length * 2 < pairs.length) return [...entries];
  const first = new Set(pairs);
  return entries.flatMap((entry, i): ListEntry[] => {
    const other = entries[i + 1];
    if (first.has(i) && other) return [joined(entry, other)];
    return first.has(i - 1) ? [] : [entry];
  });
}

/** Two entries, alone on their line, with nothing but a comma between. */
function isPair(entry: ListEntry, other: ListEntry | undefined, text: string): boolean {
  if (!other || !/^,\s{1,3}$/u.test(text.slice(entry.span.end, other.span.start)) || entry.person.name.includes(",")) return false;
  const before = text.slice(text.lastIndexOf("\n", entry.span.start - 1) + 1, entry.span.start);
  const behind = /^[^\n]*/u.exec(text.slice(other.span.end, other.span.end + 200))?.[0] ?? "";
  return /^[\s•*\d.)–-]{0,8}$/u.test(before) && /^\s{0,20}(?:\([^()]{0,60}\))?\s{0,20}$/u.test(behind);
}

function joined(last: ListEntry, first: ListEntry): ListEntry {
  const person = { ...first.person, name: `${last.person.name}, ${first.person.name}`, initials: first.person.initials ?? last.person.initials, span: { start: last.person.span.start, end: last.person.span.start + (first.span.end - last.span.start) } };
  return { ...first, person, span: { start: last.span.start, end: first.span.end } };
}
