import type { Sentence } from "./passages.ts";
import type { Meeting, Told } from "./reported.ts";

/** `Kommunstyrelsen 2024-02-12 § 45`, `Kunnanhallitus 12.2.2024 § 45`: a body, a day and its paragraph, and nothing else. */
const HEAD = /^(?<by>\p{Lu}[\p{L}\s-]{2,60}?),?\s(?:den\s)?\d[\d./\s-]{4,14},?\s{0,3}(?:§|§:t|kohta|punkt|sak)\s?\d{1,4}(?:\/\d{2,4})?[:.]?$/u;

const BEFORE_NUMBER = ["§", "kohta", "punkt", "sak"];

/** Few lines end in a number, and hardly one in a paragraph's. */
function headIn(text: string): RegExpExecArray | null {
  const line = text.trim();
  return /\d[:.]?$/u.test(line.slice(-2)) && BEFORE_NUMBER.some((word) => line.includes(word)) ? HEAD.exec(line) : null;
}

/**
 * The sentences of an item's history, each with whose it is and of which day. Finnish and Swedish public bodies print above an item what earlier bodies did with it, each
 * below a line of its own (`Kunnanhallitus 12.2.2024 § 45`); the meeting's own part begins with such a line of its day, or with its proposal.
 */
export function historyOf(sentences: readonly Sentence[], { mentions, meetingDate }: Meeting): ReadonlyMap<Sentence, Told> {
  const found = new Map<Sentence, Told>();
  let open: Told | null = null;
  for (const [i, sentence] of sentences.entries()) {
    const by = sentence.first ? headIn(sentence.text)?.groups?.["by"] : undefined;
    if (by !== undefined) {
      const date = mentions.find(({ span }) => span.start >= sentence.span.start && span.end <= sentence.span.end)?.date ?? null;
      open = date !== null && meetingDate !== null && date < meetingDate ? { by: by.trim(), date } : null;
    } else if (open && sentence.section !== null && !headsBelow(sentences, i)) open = null;
    if (open) found.set(sentence, open);
  }
  return found;
}

/** Another such line follows: what stands here is still of the one above. */
function headsBelow(sentences: readonly Sentence[], from: number): boolean {
  return sentences.slice(from + 1).some((one) => one.first && headIn(one.text) !== null);
}
