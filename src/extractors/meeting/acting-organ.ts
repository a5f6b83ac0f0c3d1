import type { Span } from "../../document/span.ts";
import { compilePhrases, type PhraseMatcher } from "../../locales/phrases.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { ExtractContext } from "../context.ts";
import { bodyWordIn, mayOpenWithBody, MEETING_WORD, sentencesOfUnit } from "./words.ts";
import { compilePattern } from "../../locales/pattern.ts";

const actMatcher = oncePerPack((pack): PhraseMatcher<"act"> => {
  const { resolves, actives, finite } = pack.decisions;
  return compilePhrases({ act: [...pack.meetings.acts, ...resolves.now, ...resolves.past, ...Object.values(actives ?? {}).flat(), ...Object.values(finite).flat()] });
});

const MEETING = compilePattern(`${MEETING_WORD}$`, "iu");
/** Before the organ's word at a sentence's start: `- The board`, `l'assemblée`. */
const ARTICLE = /^[\s•*–-]{0,6}(?:(?:the|de|het|le|la|der|die|das)\s|l['’])?/iu;

/**
 * Where no line on top names a body: the organ that sentences of the minutes begin with as who decides or discusses (`Le bureau décide …`,
 * `De raad heeft …`). None where two organs act about as often, or where the organ only stands in rules (`Styret skal …`).
 */
export function actingOrgan({ units, pack }: ExtractContext): Span | null {
  const found = new Map<string, { readonly span: Span; readonly count: number }>();
  for (const unit of units) {
    for (const sentence of sentencesOfUnit(unit)) {
      const text = unit.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 80));
      const from = ARTICLE.exec(text)?.[0].length ?? 0;
      if (!mayOpenWithBody(text.slice(from), pack)) continue;
      const organ = bodyWordIn(text.slice(from), pack);
      if (!organ?.strong || organ.span.start !== 0 || MEETING.test(organ.word) || actMatcher(pack).atStart(text.slice(from + organ.span.end)) === null) continue;
      const start = unit.span.start + sentence.start + from;
      const known = found.get(organ.word);
      found.set(organ.word, { span: known?.span ?? { start, end: start + organ.span.end }, count: (known?.count ?? 0) + 1 });
    }
  }
  const [most, second] = [...found.values()].sort((a, b) => b.count - a.count || a.span.start - b.span.start);
  return most && most.count > 2 * (second?.count ?? 0) ? most.span : null;
}
