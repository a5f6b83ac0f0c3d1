import { escapePattern } from "../../locales/escape-pattern.ts";
import type { Span } from "../../document/span.ts";
import { compilePhrases, type PhraseMatcher } from "../../locales/phrases.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { LocalePack } from "../../locales/pack.ts";
import { compilePattern } from "../../locales/pattern.ts";

export type Which = "next" | "previous";

/** A place where the text speaks of the coming or of an earlier meeting. */
export interface OtherMeeting {
  readonly which: Which;
  readonly span: Span;
  /** False where the words may mean this meeting as well: `Protokoll från …`, `meeting held on …`. */
  readonly certain: boolean;
}

interface Matchers {
  readonly phrases: PhraseMatcher<Which>;
  /** The first words of phrases of two with others between (`next board meeting`, `nästa ordinarie styrelsemöte`), and what may follow each. */
  readonly starts: PhraseMatcher<"start">;
  readonly behind: (first: string) => RegExp;
  readonly previousTitles: PhraseMatcher<"previous">;
}

const matchers = oncePerPack((pack): Matchers => {
  const next = [...pack.nextMeeting, ...pack.header.next];
  const pairs = next.map((phrase) => phrase.split(" ")).filter((words) => words.length === 2 && (words[1] ?? "").length >= 4);
  return {
    phrases: compilePhrases<Which>({ next, previous: [...pack.previousMeeting, ...pack.header.previous] }),
    starts: compilePhrases({ start: pairs.map(([first = ""]) => first) }),
    behind: continuations(pack, pairs),
    previousTitles: compilePhrases({ previous: pack.itemTitles.previous }),
  };
});

/** A pattern for each first word, compiled when a text holds it. */
function continuations(pack: LocalePack, pairs: readonly (readonly string[])[]): (first: string) => RegExp {
  const compiled = new Map<string, RegExp>();
  // `Volgende werkgroep op …`, `nächster Arbeitskreis`, `next MR`: the organ's own word or initials instead of its meeting's
  const organs = [...pack.bodyWords.filter((word) => word.length >= 4), ...pack.meetings.initials].map(escapePattern).join("|");
  return (first) => {
    const known = compiled.get(first);
    if (known) return known;
    const lasts = pairs.flatMap(([one, last = ""]) => (one?.toLowerCase() === first ? [escapePattern(last)] : [])).join("|");
    const source = String.raw`(?:\s{1,3}[\p{L}\p{N}'’&/-]{1,25}){0,2}\s{1,3}\p{L}{0,25}(?:${lasts})|(?:\s{1,3}[\p{L}\p{N}-]{1,25})?\s{1,3}(?:${organs})`;
    const made = compilePattern(String.raw`(?:${source})(?:s|ns|n|en|et|t|r)?(?![\p{L}\p{N}])`, "iuy");
    compiled.set(first, made);
    return made;
  };
}

/** Ends like the first words of a title: what follows may be this very meeting. */
const UNCERTAIN = /\s(?:från|fra|frå|from|of|on|vom|den|van|du|de)$/iu;

/** All places of a text that speak of another meeting, in order. */
export function otherMeetings(text: string, pack: LocalePack): OtherMeeting[] {
  const { phrases, starts, behind } = matchers(pack);
  const found: OtherMeeting[] = phrases.all(text).map((hit) => ({ which: hit.key, span: hit.span, certain: !UNCERTAIN.test(hit.phrase) }));
  for (const { span: first, phrase } of starts.all(text)) {
    const pattern = behind(phrase);
    pattern.lastIndex = first.end;
    const match = pattern.exec(text);
    const span = { start: first.start, end: first.end + (match?.[0].length ?? 0) };
    if (match && !found.some((other) => other.span.start < span.end && span.start < other.span.end)) found.push({ which: "next", span, certain: true });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** True where an item's title says that it is about the minutes of the meeting before. */
export function isPreviousTitle(title: string, pack: LocalePack): boolean {
  return matchers(pack).previousTitles.atStart(title) !== null || otherMeetings(title, pack).some((other) => other.which === "previous" && other.certain);
}
