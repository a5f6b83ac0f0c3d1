// Marks that give a sentence or line to somebody: a word for tasks with the name directly behind it, without a colon between.
import { readOwners } from "../owners.ts";
import type { Owner } from "../../record/schema.ts";
import { subjectOf, type Cast } from "./subjects.ts";
import { actionPatterns } from "./words.ts";

/** A mark as found in a sentence. */
export interface Mark {
  readonly owners: readonly Owner[];
  /** `leads`: the task follows (`Actie Kim: …`); `alone`: the mark is the whole of it (`Action: KE`); `closes`: the task stands in front (`… (actie Kim)`). */
  readonly place: "leads" | "alone" | "closes";
  /** Where the mark ends in a sentence that it leads. */
  readonly end: number;
}

/**
 * Who a mark in a sentence gives it to, or null. Names of those there and codes in capitals only: a label with other words behind it is a heading or talk.
 * @example markOf("Actiepunt Kim: de zaal boeken.", cast)?.place // "leads"
 */
export function markOf(text: string, cast: Cast): Mark | null {
  const patterns = actionPatterns(cast.pack);
  const lead = patterns.opensWithLabel(text) ? patterns.mark.exec(text) : null;
  const who = lead?.groups?.["who"] ?? "";
  const owners = lead ? markedOwners(who, cast) : [];
  if (lead && owners.length > 0) return { owners, place: text.slice(lead[0].length).trim() === "" ? "alone" : "leads", end: lead[0].length };
  const tail = /[)\]]/.test(text.slice(-MOST_BEHIND_BRACKET)) && patterns.labelWords(text).length > 0 ? patterns.closingMark.exec(text) : null;
  const named = tail ? markedOwners(tail.groups?.["who"] ?? "", cast) : [];
  return named.length > 0 ? { owners: named, place: "closes", end: text.length } : null;
}

/** A bracket at a sentence's end, and the dots and white space behind it. */
const MOST_BEHIND_BRACKET = 5;

/** People and groups, or codes that stand for people: `DW/MZ`. */
function markedOwners(words: string, cast: Cast): readonly Owner[] {
  const who = words.trim().replace(/[.\]]{1,2}$/u, "");
  const subject = who.length <= 60 ? subjectOf(who, cast) : null;
  if (subject?.kind === "named") return subject.owners;
  return /^\p{Lu}{2,3}(?:\s?[/,+&]\s?\p{Lu}{2,3}){0,4}$/u.test(who) ? readOwners(who, cast.people, cast.pack, true).owners : [];
}
