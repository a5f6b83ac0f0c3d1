import type { LocaleTag } from "../locales/pack.ts";
import { compilePhrases, type PhraseMatcher } from "../locales/phrases.ts";
import type { AgendaItem, MinutesRecord } from "../record/schema.ts";
import { finding, type Finding } from "./finding.ts";

/** How the titles of items begin that are there to be decided on: the heads of the packs' `itemTitles` (approval of the agenda, election of attesters). */
const OPENERS: Readonly<Record<LocaleTag, readonly string[]>> = {
  sv: ["beslut om", "fastställande av", "val av", "godkännande av", "utseende av", "antagande av"],
  nb: ["vedtak om", "godkjenning av", "valg av", "fastsetting av"],
  nn: ["vedtak om", "godkjenning av", "val av", "fastsetjing av"],
  da: ["beslutning om", "godkendelse af", "valg af", "vedtagelse af"],
  fi: [],
  en: ["decision on", "approval of", "adoption of", "election of", "appointment of", "confirmation of"],
  nl: ["besluit over", "vaststelling van", "vaststellen van", "vaststelling", "goedkeuring van", "benoeming van", "verkiezing van"],
  fr: ["approbation de", "approbation du", "approbation des", "adoption de", "adoption du", "adoption des", "élection de", "élection du", "élection des", "désignation de", "désignation du", "désignation des", "désignation d'un"],
  de: ["beschluss über", "beschluss der", "beschlussfassung über", "genehmigung der", "genehmigung des", "genehmigung von", "wahl der", "wahl des", "wahl von", "verabschiedung der", "verabschiedung des", "annahme der", "annahme des"],
};
/** Finnish puts the noun last: `esityslistan hyväksyminen`, `pöytäkirjantarkastajien valinta`. */
const FINNISH_CLOSERS = /(?<=\p{L} )(?:hyväksyminen|valinta|valitseminen|vahvistaminen)\.?$/iu;

const matchers = new Map<LocaleTag, PhraseMatcher<"opener">>();

/** Items whose title announces a decision and that have none; only where the minutes record decisions at all. */
export function checkDecisions({ agendaItems, decisions, language }: MinutesRecord): Finding[] {
  if (decisions.length === 0) return [];
  const decided = new Set(decisions.map(({ item }) => item));
  const settles = (item: AgendaItem): boolean => decided.has(item.id) || agendaItems.some((child) => child.parent === item.id && settles(child));
  return agendaItems
    .filter((item) => announces(item.title, language) && !settles(item))
    .map((item) => finding("check/no-decision", `Expected a decision under \`${item.title}\`, found none`, { item: item.id, evidence: item.evidence }));
}

function announces(title: string, language: LocaleTag): boolean {
  if (language === "fi") return FINNISH_CLOSERS.test(title);
  const known = matchers.get(language) ?? compilePhrases({ opener: OPENERS[language] });
  matchers.set(language, known);
  return known.atStart(title) !== null;
}
