import type { LocalePack } from "../../locales/pack.ts";
import type { Signal } from "./signals.ts";
import { bodyTail } from "./subjects.ts";
import type { Words } from "./words.ts";

/**
 * Who is named as having decided in a passive (`godkendt af revisor`, `von der Stadt genehmigt`, `approved by the auditor`), where that is not the body that meets, one of its
 * kind, all those there or a way of voting. Reports tell so of permits, grants and audits. Null where nobody else is named.
 * @example otherAgent("Regnskabet er godkendt af revisor.", signal, wordsOf(da), da) // "revisor"
 */
export function otherAgent(text: string, signal: Signal, words: Words, pack: LocalePack): string | null {
  if (signal.kind !== "participle" && signal.kind !== "finite") return null;
  const behind = words.agents.atStart(text.slice(signal.end).trimStart());
  const after = behind ? clauseOf(text.slice(signal.end).trimStart().slice(behind.span.end)) : null;
  const agent = after ?? agentBefore(text.slice(0, signal.start), words, pack);
  return agent !== null && /^(?:\p{L}{1,6}\s){0,2}\p{L}{4,40}/u.test(agent) && !isOwn(agent, words, pack) ? agent : null;
}

/** Where the verb stands last, the agent is in front of it: `von dieser | genehmigt`, `door de gemeente | verleend`; German also has it first: `Von der Stadt wurde uns … genehmigt`. */
function agentBefore(before: string, words: Words, { actions }: LocalePack): string | null {
  const opening = actions.capitalNouns ? words.agents.atStart(before) : null;
  if (opening) return before.slice(opening.span.end).split(/\s(?:wird|wurde|werden|wurden|ist|sind)\s/u)[0]?.trim() ?? null;
  const last = words.agents.all(before).at(-1);
  if (!last || !actions.verbSecond) return null;
  const [first = "", ...rest] = before.slice(last.span.end).trim().split(/\s/u);
  const between = rest.length > 0 && actions.articles.includes(first.toLowerCase()) ? rest.join(" ") : [first, ...rest].join(" ");
  const lead = before.slice(0, last.span.start);
  return /^\p{L}{4,40}$/u.test(between) && (words.auxiliaries.all(lead).length > 0 || words.and.all(lead).length > 0) ? between : null;
}

function clauseOf(text: string): string {
  return (/^[^.,;:()!?\n]{0,60}/u.exec(text)?.[0] ?? "").trim().split(/\s+/u).slice(0, 4).join(" ");
}

/** The body itself in any word, everybody, a count, or how it was voted; and people by name. */
function isOwn(agent: string, words: Words, pack: LocalePack): boolean {
  const tails = [...pack.bodyWords, ...pack.everybody, ...pack.actions.meetings].map((word) => word.toLowerCase());
  const names = agent.match(/[\p{L}-]{2,40}/gu) ?? [];
  const voted = words.methods.all(agent).length > 0 || words.subjects.all(agent).length > 0 || /(?<!\d)\d{1,3}(?!\d)/u.test(agent);
  const members = [...pack.counted.members, ...pack.counted.people, ...pack.counted.present, ...pack.roles.member].map((word) => word.toLowerCase().slice(0, 6));
  return voted || names.some((name) => bodyTail(name, tails) !== null || tails.some((tail) => tail.length >= 5 && name.toLowerCase().startsWith(tail)) || members.some((stem) => stem.length >= 5 && name.toLowerCase().startsWith(stem))) || /^(?:\p{Lu}\p{L}+\s?){2,3}$/u.test(agent);
}
