// Lines beside a decision that are none: how it was voted, that nothing was decided, that the elected accept.
import type { LocalePack } from "../../locales/pack.ts";
import type { Finding } from "./compose.ts";
import { hasTally } from "./votes/counts.ts";
import { countWords, type Words } from "./words.ts";

/** `Inga.`, `Kein Beschluss`, `Not applicable` behind the label: nothing was decided. */
export function saysNothing(text: string, words: Words, { actions }: LocalePack): boolean {
  const plain = text.trim().replace(/[.!]{1,2}$/u, "").toLowerCase();
  const rest = actions.none.filter((none) => plain === none || plain.startsWith(`${none} `)).map((none) => plain.slice(none.length).trim());
  return rest.some((behind) => behind === "" || words.labels.whole(behind)?.key === "decision");
}

/** `Der Vorstand stimmt wie folgt ab:`, `Dafür 5, dagegen 0` below the decision itself: how it was voted. */
export function tellsVote(text: string, pack: LocalePack): boolean {
  if (/:\s{0,3}$/u.test(text)) return pack.decisions.votes.verbs.some((verb) => text.toLowerCase().split(/[^\p{L}]+/u).includes(verb));
  const sides = [...pack.decisions.votes.for, ...pack.decisions.votes.against, ...pack.decisions.votes.abstained];
  const rest = text.toLowerCase().split(/[^\p{L}-]+/u).filter((word) => word !== "" && !sides.includes(word) && !pack.decisions.votes.units.includes(word));
  return /\d/u.test(text) && rest.length <= 1 && (hasTally(text, pack) || rest.length === 0);
}

/** `Er nimmt die Wahl an.` behind the election that it answers: no decision of its own. */
export function isAcceptance(text: string, found: readonly Finding[], words: Words): boolean {
  const accepts = words.accepts.all(text)[0];
  const elected = found.some((one) => one.told === null && (one.outcome === "elected" || one.outcome === "approved"));
  return accepts !== undefined && elected && countWords(text) <= 9 && !/\d/u.test(text);
}
