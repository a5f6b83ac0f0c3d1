import type { DateMention } from "../../dates/index.ts";
import { within } from "../../document/span.ts";
import type { LocalePack } from "../../locales/pack.ts";
import type { Sentence } from "./passages.ts";
import type { Signal } from "./signals.ts";
import { bodyTail } from "./subjects.ts";
import { countWords, type Words } from "./words.ts";

/** Whose decision is told, and when it was taken. */
export interface Told {
  readonly by: string | null;
  readonly date: string | null;
}

export interface Meeting {
  /** In the order of their places. */
  readonly mentions: readonly DateMention[];
  readonly meetingDate: string | null;
  /** The name of the body that meets, as far as it is known. */
  readonly body: string | null;
}

/**
 * Null where the meeting itself decides; else who decided: a day before the meeting stands with the verb (`OSN beslutade 26 april att …`), the sentence
 * speaks of an earlier meeting, or its subject is a body of another name (`Kommunfullmäktige beslutade att …` in a board's minutes).
 */
export function toldDecision(sentence: Sentence, signal: Signal, words: Words, pack: LocalePack, meeting: Meeting): Told | null {
  if (signal.kind === "tally" || signal.kind === "opens") return null;
  const { text } = sentence;
  const rest = text.slice(signal.end);
  const opening = words.complementizers.all(rest)[0]?.span.start ?? rest.length;
  const date = dayOf(sentence, signal, signal.end + opening, meeting, words);
  const by = subjectOf(text.slice(0, signal.start)) ?? inverted(rest.slice(0, opening), words);
  if (date !== null) return { by, date };
  if (signal.kind !== "resolve" || !signal.past) return null;
  const lead = text.slice(0, signal.start) + rest.slice(0, opening);
  if (words.earlier.all(lead).length > 0) return { by: null, date: null };
  return by !== null && isOtherBody(by, pack, meeting.body) ? { by, date: null } : null;
}

/** The day beside the deciding verb, where it is before the meeting: between the verb and what was decided, or at the sentence's start. */
function dayOf(sentence: Sentence, signal: Signal, until: number, meeting: Meeting, words: Words): string | null {
  const at = sentence.span.start;
  const { text } = sentence;
  const mention = within(meeting.mentions, sentence.span).find((one) => {
    if (one.date === null || one.precision !== "day") return false;
    if (meeting.meetingDate !== null && one.date >= meeting.meetingDate) return false;
    const behind = one.span.start >= at + signal.end && one.span.end <= at + until && one.span.start - at - signal.end <= (signal.kind === "resolve" ? 40 : 12);
    const inFront = signal.kind === "resolve" && signal.past && one.span.end <= at + signal.start && one.span.start - at <= 15;
    return (behind && words.ranges.all(text.slice(signal.end, one.span.start - at)).length === 0) || inFront;
  });
  return mention?.date ?? null;
}

/** The words in front of the verb, where they can be a name: few, without figures. */
function subjectOf(before: string): string | null {
  const clause = (before.split(/[.;:,–]\s/u).at(-1) ?? "").trim();
  return clause !== "" && countWords(clause) <= 8 && !/\d/u.test(clause) && /^\p{Lu}/u.test(clause) ? clause : null;
}

/** `Den 3 maj beslutade | kommunfullmäktige | att …` */
function inverted(between: string, words: Words): string | null {
  const clause = between.trim();
  return clause !== "" && countWords(clause) <= 5 && !/\d/u.test(clause) && words.outcomes.all(clause).length === 0 ? clause : null;
}

/** A compound of a body's word (`kommunfullmäktige`, not `nämnden`) that shares no word's beginning with the name of the body that meets. */
function isOtherBody(by: string, pack: LocalePack, body: string | null): boolean {
  if (body === null) return false;
  const tails = pack.bodyWords.map((word) => word.toLowerCase());
  const compound = (by.toLowerCase().match(/[\p{L}-]{1,60}/gu) ?? []).find((name) => {
    const tail = bodyTail(name, tails);
    return tail !== null && tail.length + 3 <= name.length && !tails.includes(name);
  });
  if (compound === undefined) return false;
  const own = body.toLowerCase().match(/[\p{L}-]{4,60}/gu) ?? [];
  return !own.some((word) => word.slice(0, 5) === compound.slice(0, 5) || compound.includes(word.slice(0, Math.max(4, word.length - 2))));
}
