import { sentencesOf } from "../extractors/sentences.ts";
import { packs } from "../locales/index.ts";
import type { LocalePack } from "../locales/pack.ts";
import type { AgendaItem, MinutesRecord } from "../record/schema.ts";

/** A sentence that may be chosen. */
export interface Candidate {
  readonly text: string;
  /** Index of its item in the record. */
  readonly item: number;
}

/** Fewer words tell little by themselves (`Se bilaga 1.`); more letters are a table or a list run together. */
const FEWEST_WORDS = 4;
const MOST_LETTERS = 500;
/** Ranking compares each with each: of a volume larger than this, each item's first sentences. */
const MOST_CANDIDATES = 1500;

/** The sentences of all items that a summary could quote, in the document's order. What is a decision or an action item, or announces the next meeting, is not among them: those stand anyway. */
export function candidatesOf(record: MinutesRecord): Candidate[] {
  const pack = packs[record.language];
  const said = new Set([...record.decisions, ...record.actionItems].flatMap(({ text }) => [folded(text), ...sentences(text, pack).map(folded)]));
  const whole = [...record.decisions, ...record.actionItems].map(({ text }) => folded(text)).filter((text) => text.length > 20);
  const byItem = record.agendaItems.map((item, index) => ofItem(item, pack, (text) => said.has(text) || whole.some((fact) => fact.includes(text) || text.includes(fact)) || announcesNext(record, item, text)).map((text) => ({ text, item: index })));
  let most = Math.max(0, ...byItem.map((list) => list.length));
  while (byItem.reduce((sum, list) => sum + Math.min(list.length, most), 0) > MOST_CANDIDATES && most > 1) most = Math.floor(most * 0.8);
  return byItem.flatMap((list) => list.slice(0, most));
}

/** Signatures and lists of people that ended up in an item: `Asta Lindvall Kim Ek`. */
function isNames(text: string): boolean {
  return !/[.!?]$/u.test(text) && /^(?:\p{Lu}[\p{L}'’.-]{0,40}[\s,/]{0,5}){2,40}$/u.test(text);
}

/** More words than this say more than when the next meeting is. */
const MOST_WORDS_OF_NOTICE = 20;

/** `Nästa möte hålls den 8 april kl. 18`, where the record has that day as the next meeting's. */
function announcesNext({ dates }: MinutesRecord, { id }: AgendaItem, text: string): boolean {
  return wordCount(text) <= MOST_WORDS_OF_NOTICE && dates.some((date) => date.role === "nextMeeting" && date.item === id && text.includes(folded(date.text)));
}

function ofItem(item: AgendaItem, pack: LocalePack, isFact: (folded: string) => boolean): string[] {
  const all = sentences(item.text, pack).filter((text) => !text.endsWith(":") && !isNames(text) && !isFact(folded(text)));
  const telling = all.filter((text) => text.length <= MOST_LETTERS && wordCount(text) >= FEWEST_WORDS);
  return telling.length > 0 ? telling : all.filter((text) => wordCount(text) >= 2).slice(0, 1);
}

/** Verbatim but for the bullet before them. */
function sentences(text: string, pack: LocalePack): string[] {
  return sentencesOf(text, 0, pack).map(({ start, end }) => text.slice(start, end).replace(/^- /u, "")).filter((sentence) => sentence !== "");
}

function wordCount(text: string): number {
  return [...text.matchAll(/\p{L}{2,60}/gu)].length;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/^- /u, "").replace(/[\s.]+/gu, " ").trim();
}
