import { packs } from "../locales/index.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import { compilePhrases, type PhraseMatcher } from "../locales/phrases.ts";
import type { AgendaItem, MinutesRecord } from "../record/schema.ts";
import { finding, type Finding } from "./finding.ts";
import { compilePattern } from "../locales/pattern.ts";

interface TitleWords {
  readonly opens: PhraseMatcher<"opens">;
  /** `esityslistan hyväksyminen`: the noun at the end, another word in front. */
  readonly closes: RegExp;
}

/** Items whose title announces a decision and that have none; only where the minutes record decisions at all. */
export function checkDecisions({ agendaItems, decisions, language }: MinutesRecord): Finding[] {
  if (decisions.length === 0) return [];
  const decided = new Set(decisions.map(({ item }) => item));
  const settles = (item: AgendaItem): boolean => decided.has(item.id) || agendaItems.some((child) => child.parent === item.id && settles(child));
  return agendaItems
    .filter((item) => announces(item.title, packs[language]) && !settles(item))
    .map((item) => finding("check/no-decision", `Expected a decision under \`${item.title}\`, found none`, { item: item.id, evidence: item.evidence }));
}

function announces(title: string, pack: LocalePack): boolean {
  const { opens, closes } = wordsOf(pack);
  return opens.atStart(title) !== null || closes.test(title);
}

const wordsOf = oncePerPack((pack): TitleWords => {
  const { opens, closes } = pack.decisionTitles;
  return { opens: compilePhrases({ opens }), closes: closes.length === 0 ? /(?!)/u : compilePattern(String.raw`(?<=\p{L} )(?:${closes.join("|")})\.?$`, "iu") };
});
