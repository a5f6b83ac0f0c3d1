import { packs } from "../locales/index.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { MinutesRecord } from "../record/schema.ts";
import { finding, type Finding } from "./finding.ts";
import { compilePattern } from "../locales/pattern.ts";

/**
 * `12 närvarande`, `9 ledamöter är närvarande`, `12 members present`: a figure, at most a noun and a verb, and the word. `all` counts everybody, `some`
 * (members, those with a vote) only part of the list.
 */
const statedBy = oncePerPack((pack): RegExp => {
  const { members, people, verbs, present } = pack.counted;
  return compilePattern(String.raw`(?<![\p{L}\p{N}.,:/–-])(?<count>\d{1,3}) (?:(?<some>${members.join("|")}) |(?:${people.join("|")}) )?(?:(?:${verbs.join("|")}) )?(?:${present.join("|")})(?!\p{L})`, "iu");
});

/** How many were there, as an item says it, against the list. Where somebody came or left on the way, or the list is not all, nothing is said. */
export function checkQuorum({ attendees, agendaItems, language }: MinutesRecord): Finding[] {
  const present = attendees.filter(({ attendance }) => attendance === "present").length;
  const came = attendees.some(({ items }) => items !== null);
  if (present === 0 || came) return [];
  return agendaItems.flatMap(({ id, title, text, evidence }) => {
    const groups = statedBy(packs[language]).exec(`${title}\n${text}`)?.groups;
    const stated = Number(groups?.["count"] ?? present);
    const differs = groups?.["some"] === undefined ? stated !== present : stated > present;
    return differs ? [finding("check/quorum", `Expected ${stated} present, as stated, found ${present} in the list`, { item: id, evidence })] : [];
  });
}
