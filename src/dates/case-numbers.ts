import type { Span } from "../document/span.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { LocalePack } from "../locales/pack.ts";
import { compilePattern } from "../locales/pattern.ts";
import { figureZones, matchesIn } from "./figure-zones.ts";

const patternsOf = oncePerPack((pack): readonly RegExp[] => pack.caseNumbers.patterns.map(({ source, flags }) => compilePattern(source, flags)));

/**
 * Where the pack's forms of case numbers stand, form by form; two forms may overlap. None is without a figure, so that only the text around figures is looked through.
 * @example caseNumbersIn("Dnr 2014/304", packs.sv) // [{ start: 4, end: 12 }]
 */
export function caseNumbersIn(text: string, pack: LocalePack, zones: readonly Span[] = figureZones(text)): Span[] {
  if (zones.length === 0) return [];
  return patternsOf(pack).flatMap((pattern) => zones.flatMap((zone) => matchesIn(zone, pattern, text).map((match) => ({ start: match.index, end: match.index + match[0].length }))));
}
