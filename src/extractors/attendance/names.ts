import type { Span } from "../../document/span.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { LocalePack } from "../../locales/pack.ts";
import { moved, type Movement } from "./movements/movement.ts";
import { presenceNotes } from "./movements/notes.ts";
import { pieces } from "./name-pieces.ts";
import { isLoneCapitals, isRemark, isYes, namesGroup, organisation, remarkLength, withoutAnswer, withoutMarkup } from "./name-shapes.ts";
import { hasRole, officeBefore, titleLength, titleWords, trimName } from "./name-titles.ts";
import { compilePattern } from "../../locales/pattern.ts";

/** A person as a list names them. Spans count from the start of the text parsed. */
export interface ListedPerson {
  readonly name: string;
  readonly initials: string | null;
  /** What stands beside the name: `ordförande`, `Chair, Voting Member`; null where nothing does. */
  readonly roleText: string | null;
  /** What stands in brackets and is neither initials nor a role: party or organisation. */
  readonly affiliation: string | null;
  readonly substituteFor: string | null;
  /** Of a check box before the name: ☒ [X] true, ☐ [ ] false, null without one. */
  readonly checked: boolean | null;
  /** For which items the person was there: `§§ 3–7`. */
  readonly notes: readonly Movement[];
  readonly span: Span;
}

/** Small words within names: `von Ek`, `de Bo`, `af Al`, `van 't Al`, `op de Ek`. */
const PARTICLE = String.raw`(?:von|van|der|den|de|del|della|di|da|dos|du|af|av|la|le|zu|zum|zur|ter|ten|te|des|el|al|bin|ibn|y|['’]t|['’]s|op\sden?|aan\sden?|uit\sden?|in\s['’]t)`;
const NAME_WORD = String.raw`(?:\p{Lu}\.(?:-?\p{Lu}\.){0,2}|(?:(?<=\s)d['’](?=\p{Lu}))?\p{Lu}[\p{L}\p{M}\uFFFD'’´-]{0,30})`;
const NICKNAME = String.raw`(?:["“”«'][\p{L} -]{1,20}["“”»']|\(\p{Lu}\p{Ll}[\p{L} -]{1,20}\))`;
/** `Katarina "Kattis" Ek`, `Kim von Al`, `Ida Mia Bo`, `A. Ek`, `Kim`, `Bo Al jun.` */
const NAME = compilePattern(String.raw`^${NAME_WORD}(?:\s{1,12}(?:${PARTICLE}\s{1,12}){0,2}(?:${NAME_WORD}|${NICKNAME}(?=\s\p{Lu}))){0,4}(?:,?\s(?:jun|sen|jr|sr)(?:\.|(?![\p{L}.])))?(?![\p{L}\p{N}])`, "u");

/**
 * The people that a piece of a list names, in order. `single` allows one-word names (`Paul, Georg, Jasmin`).
 * @example parsePeople("Carl Ek, ordförande, Ylva Bo (YB)", sv).map((p) => p.name) // ["Carl Ek", "Ylva Bo"]
 */
export function parsePeople(marked: string, pack: LocalePack): ListedPerson[] {
  const text = withoutMarkup(marked);
  const people: ListedPerson[] = [];
  const notes = presenceNotes(text, pack);
  for (const piece of pieces(withoutNotes(text, notes), pack)) {
    const last = people.at(-1);
    const substitute = last ? substituteIn(` ${piece.text.trim()}`, pack) : null;
    const plain = parsePerson(piece.text, pack, last !== undefined && isLoneCapitals(last.name));
    const person = plain ?? (last && !substitute ? functionary(piece.text, pack) : null);
    if (person) people.push({ ...person, span: { start: piece.start + person.span.start, end: piece.start + person.span.end } });
    else if (last && substitute?.at === 0) people[people.length - 1] = { ...last, substituteFor: last.substituteFor ?? substitute.name };
    else if (last && organisation(piece.text, pack)) people[people.length - 1] = { ...last, affiliation: last.affiliation ?? piece.text.trim() };
    else if (last && isAnother(text.slice(0, piece.start), piece.text, pack)) continue;
    else if (last && isRemark(piece.text) && !pack.and.includes(piece.text.trim().toLowerCase())) {
      const remark = piece.text.trim();
      people[people.length - 1] = { ...last, roleText: last.roleText ? `${last.roleText}, ${remark}` : remark };
    }
  }
  restoreInitials(text, people);
  for (const note of notes) {
    const at = people.findLastIndex((person) => person.span.end <= note.span.start);
    const person = people[at];
    if (person) people[at] = { ...person, notes: [...person.notes, ...note.movements] };
  }
  return people;
}

/** `… Bo Al and the clerk`: one more who is not named, no office of the one before. */
function isAnother(before: string, piece: string, pack: LocalePack): boolean {
  const [first = "", second] = piece.trim().toLowerCase().split(/\s+/u);
  return second !== undefined && pack.actions.articles.includes(first) && pack.and.some((word) => before.toLowerCase().trimEnd().endsWith(` ${word}`));
}

/** Among `K. EK, B. AL` the letter of `M. LO` is an initial, whatever title it could be. */
function restoreInitials(text: string, people: ListedPerson[]): void {
  if (people.filter((person) => /^\p{Lu}{1,2}\.?\s/u.test(person.name)).length * 2 < people.length) return;
  people.forEach((person, i) => {
    const letter = person.name.includes(" ") ? null : /(?<![\p{L}])\p{Lu}\.\s$/u.exec(text.slice(Math.max(0, person.span.start - 3), person.span.start));
    if (letter) people[i] = { ...person, name: letter[0] + person.name, span: { start: person.span.start - letter[0].length, end: person.span.end } };
  });
}

/** Notes on presence are no remarks: a comma and spaces in their place, within a bracket (`(S, § 3)`) spaces alone. */
function withoutNotes(text: string, notes: ReturnType<typeof presenceNotes>): string {
  return notes.reduce((rest, { span }) => {
    const inside = /[([][^()[\]]{0,120}$/u.test(text.slice(0, span.start)) && !/^[([]/u.test(text.slice(span.start));
    return rest.slice(0, span.start) + (inside ? " " : ",").padEnd(span.end - span.start) + rest.slice(span.end);
  }, text);
}

/**
 * As `parsePeople`, for a line of a list that may begin with whom the people stand for: `Serviceunionen: Pia Ek, Bo Al`, `Ordförande: Kim Ek`. The words
 * before the colon become their affiliation, or their role where they are one.
 */
export function parseEntryLine(text: string, pack: LocalePack): ListedPerson[] {
  const group = /^(?<group>[\p{Lu}][^:,;\n]{1,45}):\s{1,5}/u.exec(text);
  if (!group || !/^(?:\p{Lu}|[☐☒[])/u.test(text.slice(group[0].length + titleLength(text.slice(group[0].length), pack)))) return parsePeople(text, pack);
  const label = (group.groups?.["group"] ?? "").trim();
  const at = group[0].length;
  const role = hasRole(label, pack);
  return parsePeople(text.slice(at), pack).map((person) => ({
    ...person, span: { start: person.span.start + at, end: person.span.end + at }, notes: person.notes.map((note) => moved(note, at)),
    ...(role ? { roleText: person.roleText ?? label } : { affiliation: person.affiliation ?? label }),
  }));
}

/** `…, sognepræst Kim Ek`: in a row of people a word that no pack knows may stand before a full name, as its function. */
function functionary(text: string, pack: LocalePack): ListedPerson | null {
  const match = /^\s{0,3}(?<word>\p{Ll}[\p{L}-]{3,30})\s(?=\p{Lu})/u.exec(text);
  const word = match?.groups?.["word"] ?? "";
  if (!match || [...pack.proxies, ...pack.substituteFor, ...pack.attending.attends, ...pack.and].some((phrase) => phrase.split(" ").includes(word))) return null;
  const person = parsePerson(text.slice(match[0].length), pack, false);
  if (!person?.name.includes(" ") || text.slice(match[0].length + person.span.end).replace(/\([^()]{0,60}\)/gu, " ").trim() !== "") return null;
  return { ...person, roleText: [word, person.roleText].filter((part) => part !== null).join(", "), span: { start: person.span.start + match[0].length, end: person.span.end + match[0].length } };
}

/** One person with what stands beside the name, or null. */
function parsePerson(raw: string, pack: LocalePack, afterSurname: boolean): ListedPerson | null {
  // also `(a) Kim Ek`, `b) Bo Al`, and what is left of bold type (`__ Kim Ek`)
  const box = /^[\s*_–—-]{0,6}(?<box>☐|☒|☑|✓|✔|\[[ xX]?\])?\s{0,4}(?:\(?(?:\d{1,3}|\p{Ll}(?=\)))[.)]{0,2}\s{1,4}|[•▪*–—-]\s{1,4})?/u.exec(raw);
  const lead = (box?.[0].length ?? 0) + titleLength(raw.slice(box?.[0].length ?? 0), pack);
  const rest = raw.slice(lead);
  const match = NAME.exec(rest);
  if (!match) return null;
  const unknown = officeBefore(match[0], pack);
  if (unknown > 0) return parsePerson(raw.slice(0, lead).replace(/\S/gu, " ") + " ".repeat(unknown) + rest.slice(unknown), pack, afterSurname);
  const { name, answer } = withoutAnswer(trimName(match[0], pack, rest), pack);
  const titled = lead > (box?.[0].length ?? 0) || afterSurname;
  if (!name || !(isName(name, pack, titled) || (titled && isLoneCapitals(name) && !titleWords(pack).matcher.whole(name)))) return null;
  const beside = rest.slice(name.length + (answer?.length ?? 0));
  const read = readBeside(beside, name, pack);
  // One word is a name only where nothing but a role stands beside it: `Marvin (Leitung)`, not `Posted on the site`.
  const plain = beside.replace(/[([][^()[\]]{0,120}[)\]]/gu, " ").replace(/[\s.:*]{1,10}/gu, "");
  if (!name.includes(" ") && plain !== "" && !(plain.length <= 30 && hasRole(beside, pack)) && read.substituteFor === null) return null;
  const mark = box?.groups?.["box"];
  // `pj. Kim Ek`
  const office = /^\s{0,3}(?<office>\p{Ll}{2,4})\.\s/u.exec(raw.slice(0, lead))?.groups?.["office"] ?? "";
  const roleText = read.roleText ?? (hasRole(office, pack) ? office : null);
  return {
    name: name.replace(/\s+/gu, " "), ...read, roleText, checked: mark !== undefined ? !/☐|\[ ?\]/u.test(mark) : answer ? isYes(answer, pack) : null, notes: [],
    span: { start: lead, end: lead + name.length },
  };
}

/** The text up to where its first sentence ends; the dot of a title (`Mr. Ek`) or initial ends none. */
export function firstSentence(text: string, pack: LocalePack): string {
  if (!/\.\s/u.test(text)) return text;
  for (const match of text.matchAll(/(?<word>[\p{L}]{1,30}|\))\.\s{1,5}(?=\p{Lu})/gu)) {
    const word = match.groups?.["word"] ?? "";
    if (pack.titles.includes(word.toLowerCase()) || /^\p{Lu}$/u.test(word)) continue;
    // `…, pj. Kim Ek, …`: a short role before a name ends no sentence either
    if (/[,;:]\s{1,3}$/u.test(text.slice(0, match.index)) && word.length <= 4 && titleWords(pack).matcher.whole(word)?.key === "role") continue;
    return text.slice(0, match.index + word.length);
  }
  return text;
}

/** What lists say in a name's place: everybody, nobody, an answer, a day. */
const noNames = oncePerPack((pack): ReadonlySet<string> => {
  const { attending: { answers }, dates, documentTypes } = pack;
  const days = [...dates.months.flat(), ...dates.weekdays.flat()].filter((word) => !word.includes(" "));
  return new Set([...days, ...pack.everybody, ...pack.actions.none, ...answers.yes, ...answers.no, ...pack.actions.articles, ...documentTypes.minutes, ...documentTypes.agenda]);
});

/** A label, role or month is no name, nor is a word in capitals of more than one syllable alone. */
function isName(name: string, pack: LocalePack, titled: boolean): boolean {
  if (titleWords(pack).matcher.whole(name) || namesGroup(name, pack) || organisation(name, pack)) return false;
  const lower = name.toLowerCase();
  if (noNames(pack).has(lower)) return false;
  // `Mme Kim Bureau` is a person, `Takets Bureau` none.
  if (titled && name.includes(" ")) return true;
  if (lower.split(" ").some((word) => pack.bodyWords.some((body) => body.length >= 5 && word.includes(body) && word.length - word.indexOf(body) - body.length <= 3))) return false;
  return /\p{Ll}|\uFFFD/u.test(name) || name.includes(" ");
}

/** What stands behind a name: brackets, a dash and a role, `for NN`. */
function readBeside(beside: string, name: string, pack: LocalePack): Pick<ListedPerson, "initials" | "roleText" | "affiliation" | "substituteFor"> {
  let initials: string | null = null;
  let affiliation: string | null = null;
  const remarks: string[] = [];
  for (const bracket of beside.matchAll(/[([](?<inner>[^()[\]]{1,120})[)\]]/gu)) {
    const inner = (bracket.groups?.["inner"] ?? "").replace(/[\s,;]{1,120}$/u, "").trim();
    if (!initials && areInitials(inner, name)) initials = inner;
    else if (/^[\p{Ll}\d]/u.test(inner) || hasRole(inner, pack)) remarks.push(inner);
    else affiliation ??= inner;
  }
  const plain = beside.replace(/[([][^()[\]]{1,120}[)\]]/gu, " ").replace(/\S{1,80}@\S{1,80}/gu, " ");
  const substitute = substituteIn(plain, pack);
  const words = plain.slice(0, substitute?.at ?? plain.length).replace(/^[\s:–—-]{1,6}|[\s.:–—-]{1,6}$/gu, "").replace(/\s+/gu, " ");
  if (words && words.length <= 80) remarks.unshift(words);
  return { initials, affiliation, roleText: remarks.join(", ") || null, substituteFor: substitute?.name ?? null };
}

function substituteIn(text: string, pack: LocalePack): { at: number; name: string } | null {
  const found = pack.substituteFor.flatMap((phrase) => {
    const at = text.toLowerCase().indexOf(` ${phrase} `);
    const match = at < 0 ? null : NAME.exec(text.slice(at + phrase.length + 2).trimStart());
    return match ? [{ at, name: match[0].trim(), length: phrase.length }] : [];
  });
  // `tjänstgörande ersättare för` holds `ersättare för`
  return found.sort((a, b) => a.at - b.at || b.length - a.length)[0] ?? null;
}

/**
 * Initials belong to the name: their letters begin its words, in order.
 * @example areInitials("KvA", "Kim von Al") // true
 * @example areInitials("XYZ", "Kim Ek") // false
 */
export function areInitials(text: string, name: string): boolean {
  if (!/^\p{Lu}[\p{L}.]{0,5}$/u.test(text)) return false;
  const letters = text.replace(/\./gu, "").toLowerCase();
  const starts = name.toLowerCase().replace(/["“”«»()]/gu, "").split(/[\s-]+/u).map((word) => word[0] ?? "");
  if (letters.length < 2 || letters[0] !== starts[0]) return false;
  let at = 0;
  for (const letter of letters) {
    const next = starts.indexOf(letter, at);
    if (next >= 0) at = next + 1;
    else if (!name.toLowerCase().includes(letter)) return false;
  }
  return letters.length <= starts.length + 1;
}

function noteLength(text: string, { notes }: ListedPerson): number {
  return notes.reduce((sum, { span }) => sum + text.slice(span.start, span.end).replace(/[^\p{L}]/gu, "").length, 0);
}

/** About as many letters as the words between a substitute and the other have: `tjänstgörande ersättare för`. */
const SUBSTITUTING = 18;

/** True where a text is a list of people and little else: names cover most of its letters, or the `share` given. `proxies` are the pack's. */
export function isPeopleList(text: string, people: readonly ListedPerson[], share = 0.55, proxies: readonly string[] = []): boolean {
  if (people.length === 0) return false;
  // what brackets directly behind a name say of somebody belongs to the name, however long: `Kim Ek (delegate of the parents of the upper classes)`
  const bracketed = people.reduce((sum, { span }) => sum + (/^\s?\((?<inner>[^()]{4,90})\)/u.exec(text.slice(span.end))?.groups?.["inner"] ?? "").replace(/[^\p{L}]/gu, "").length, 0);
  const letters = text.replace(/[^\p{L}]/gu, "").length - bracketed;
  const named = people.reduce((sum, person) => sum + person.name.length + (person.affiliation?.length ?? 0) + remarkLength(person.roleText, proxies) + (person.initials?.length ?? 0) + (person.substituteFor ? person.substituteFor.length + SUBSTITUTING : 0) + noteLength(text, person), 0);
  return named >= letters * share;
}

/**
 * As `consistent`, for a row with commas: the few lone first names that stand between full ones (`Kim Ek, Mia, Bo Al`) are people too.
 */
export function consistentRow(people: readonly ListedPerson[]): ListedPerson[] {
  const kept = new Set(consistent(people));
  const lone = people.filter((person) => !kept.has(person));
  const last = people.findLastIndex((person) => person.name.includes(" "));
  const few = lone.length * 4 <= people.length;
  return people.filter((person, i) => kept.has(person) || (few && i > 0 && i < last && person.roleText === null && person.affiliation === null && people[i - 1]?.roleText === null));
}

/** In a list of full names a single capitalised word is something else (a heading, a place). */
export function consistent(people: readonly ListedPerson[]): ListedPerson[] {
  const full = people.filter((person) => person.name.includes(" ")).length;
  return people.filter((person) => person.name.includes(" ") || full * 2 <= people.length);
}
