import type { Sentence } from "./passages.ts";
import { signalOf, type Signal } from "./signals.ts";
import { countWords, type Words } from "./words.ts";

/** How far back a list of candidates or points reaches above its result. */
const REACH = 14;

/** A sentence that says little without the one in front: `Valgt ved akklamasjon.`, `Der Vorschlag wird … angenommen.` */
export function isAnswer(sentence: Sentence, signal: Signal): boolean {
  return signal.kind !== "resolve" && signal.kind !== "opens" && countWords(sentence.text) <= 14;
}

/** `Enstemmigt vedtaget.`, `-> angenommen`, `6/0/1 -> angenommen`, `8 in favor - motion carried`: a result and nothing else. */
export function isBareResult(text: string, signal: Signal | null): boolean {
  if (!signal || signal.kind === "resolve" || signal.kind === "opens") return false;
  const lead = text.slice(0, signal.start);
  return countWords(text.slice(signal.end)) <= 5 && countWords(lead.replace(/\d{1,4}(?:\s\p{L}{2,12}){0,2}/gu, "")) <= 1;
}

/** A sentence that proposes, moves, asks or stands for election. */
export function isProposed(sentence: Sentence, words: Words): boolean {
  const { text } = sentence;
  if (sentence.section === "proposal" && sentence.inline) return true;
  return text.endsWith("?") || words.proposes.all(text).length > 0 || words.moves.all(text).length > 0 || words.proposalOpens.atStart(text) !== null || words.stands.all(text).length > 0;
}

/**
 * Where begins what the result at `i` answers: the proposal in front of it, over the list that the proposal announces (`Følgende stiller op:`, names,
 * `Enstemmigt vedtaget.`). `i` itself where nothing there asks for a result.
 */
export function answeredFrom(sentences: readonly Sentence[], i: number, signals: readonly (Signal | null)[], words: Words): number {
  for (let j = i - 1; j >= 0 && j >= i - REACH; j--) {
    const one = sentences[j] as Sentence;
    if (signals[j] || (one.section === "proposal" && !one.inline)) return i;
    if (isProposed(one, words)) return j === i - 1 || /:\s{0,3}$/u.test(one.text) ? j : i;
    if (!one.listItem && countWords(one.text) > 6) return i;
  }
  return i;
}

/** A field in front of its result (`Text: Approve the budget.` / `Resolution: Passed.`), or the point that a result stands below as a sub-point; null where neither is. */
export function fieldBefore(sentences: readonly Sentence[], i: number, signals: readonly (Signal | null)[], words: Words): number | null {
  const result = sentences[i] as Sentence;
  const before = sentences[i - 1];
  if (!before || signals[i - 1] || before.part !== result.part - 1) return null;
  const part = sentences.findIndex((one) => one.part === before.part);
  const text = sentences.slice(part, i).map((one) => one.text).join(" ");
  if (countWords(text) > 60 || signals.slice(part, i).some(Boolean)) return null;
  const parent = result.listItem && before.listItem && before.depth < result.depth;
  return parent || isProposed(before, words) || /^\p{Lu}\p{L}{2,20}:\s/u.test(text) ? part : null;
}

/**
 * A label `Forslag:` alone on its line holds for what is proposed below it, up to the sentence that tells what became of it (`Forslaget faller.`,
 * `Årsmötet beslutar enligt förslaget.`).
 */
export function reopened(sentences: readonly Sentence[], words: Words, isBody: (subject: string) => boolean): readonly Sentence[] {
  let open = false;
  return sentences.map((one, i) => {
    if (one.section === "proposal" && one.inline && concludes(sentences, i, words, isBody)) return { ...one, section: null };
    if (one.section !== "proposal" || one.inline) {
      open = false;
      return one;
    }
    const starts = i === 0 || sentences[i - 1]?.section !== "proposal";
    if (starts) {
      open = false;
      return one;
    }
    open ||= one.first && countWords(one.text) <= 12 && settles(one.text, words, isBody);
    return open ? { ...one, section: null } : one;
  });
}

/** Longer paragraphs behind such a label tell the story so far. */
const WORDS_OF_SHORT_PART = 60;

/** `Esitys: … Kim ehdotti lyhyempää. Hallitus päätti hakea jatkoaikaa.`: in the label's own short paragraph, what the body decided on it. */
function concludes(sentences: readonly Sentence[], i: number, words: Words, isBody: (subject: string) => boolean): boolean {
  const one = sentences[i] as Sentence;
  const part = sentences.filter(({ part: at }) => at === one.part);
  if (one.first || part.reduce((sum, { text }) => sum + countWords(text), 0) > WORDS_OF_SHORT_PART) return false;
  const signal = signalOf(one.text, words, isBody);
  return signal?.kind === "resolve" && signal.past && isBody(one.text.slice(0, signal.start).trim());
}

function settles(text: string, words: Words, isBody: (subject: string) => boolean): boolean {
  const signal = signalOf(text, words, isBody);
  if (!signal || words.complementizers.all(text.slice(signal.end)).length > 0) return false;
  if (signal.kind === "resolve") return ofProposal(text.slice(signal.end), words);
  if (signal.outcome !== "approved" && signal.outcome !== "rejected") return false;
  return isBareResult(text, signal) && countWords(text.slice(0, signal.start)) === 0 || ofProposal(text.slice(0, signal.start), words);
}

/** Words that name the proposal itself (`Forslaget`, `enligt förslaget`): a label's noun in any form. What else is `godkänns` below the label is proposed. */
function ofProposal(text: string, words: Words): boolean {
  const stems = words.data.proposalLabels.map((label) => label.split(" ")[0] ?? "").filter((word) => word.length >= 6).map((word) => word.slice(0, 6).toLowerCase());
  return (text.toLowerCase().match(/\p{L}{6,40}/gu) ?? []).some((word) => stems.some((stem) => word.startsWith(stem)));
}
