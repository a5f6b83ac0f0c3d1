import type { ExtractContext } from "../context.ts";
import { listMatcher } from "./labels.ts";
import { listEntry, type ListEntry } from "./list-entry.ts";
import { isPeopleList, parsePeople } from "./names.ts";

/** Between the words for being there and the names: `tilstedeværelse av`, `närvarande var:`. */
const BRIDGE = /^\s{0,3}(?:(?:av|af|of|von|var|är|er|were|was|waren|olivat|zijn|étaient|sont|vid mötet|ved møtet)\s{1,3}){0,2}[:–-]?\s{0,3}/iu;

/** Sentences of the front matter that list who was there (`… med tilstedeværelse av Kim, Bo og Mia.`), for documents without a list. Two people at least. */
export function proseEntries(context: ExtractContext): ListEntry[] {
  const { units, outline, pack } = context;
  const entries: ListEntry[] = [];
  for (const unit of units) {
    if (unit.span.start >= outline.front.end || unit.text.length > 1500) break;
    for (const hit of listMatcher(pack).all(unit.text)) {
      if (hit.key === "copy" || hit.key === "invited") continue;
      const from = hit.span.end + (BRIDGE.exec(unit.text.slice(hit.span.end))?.[0].length ?? 0);
      const sentence = unit.text.slice(from).split(/(?<=[\p{L})])\.(?:\s|$)/u)[0] ?? "";
      const people = parsePeople(sentence, pack);
      // One name proves nothing alone, but goes with a list in the same paragraph (`… Frånvarande var Kim Ek.`).
      const beside = entries.some((entry) => entry.span.start >= unit.span.start && entry.span.end <= unit.span.end);
      if (people.length < (beside ? 1 : 2) || !isPeopleList(sentence, people)) continue;
      entries.push(...people.map((person) => listEntry(person, hit.key, unit.span.start + from, "attendance-prose")));
    }
  }
  return entries;
}
