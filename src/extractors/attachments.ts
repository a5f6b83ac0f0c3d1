import { alternatives } from "../locales/escape-pattern.ts";
import { locate } from "../document/locate.ts";
import { oncePerPack } from "../locales/once-per-pack.ts";
import type { Attachment } from "../record/schema.ts";
import { itemAt } from "../structure/outline.ts";
import { collapse } from "../structure/words.ts";
import type { ExtractContext } from "./context.ts";
import { bodyText } from "./body-text.ts";
import { compilePattern } from "../locales/pattern.ts";

/** `bilaga 1`, `Appendix B`, `Liite 2`: the word with a number or capital letter behind it. */
const pattern = oncePerPack((pack): RegExp => {
  return compilePattern(String.raw`(?<![\p{L}\p{N}])(?<word>${alternatives(pack.attachmentWords)})\.?\s{1,3}(?:nr\.?\s{0,2}|no\.?\s{0,2}|n[°º]\s{0,2})?(?<which>\d{1,3}[a-z]?|[A-ZÅÄÖ])(?![\p{L}\p{N}/])`, "giu");
});

/** The papers appended to the minutes, once per label, where they are first referred to. */
export function extractAttachments(context: ExtractContext): Attachment[] {
  const { document, pack } = context;
  const seen = new Set<string>();
  const found: Attachment[] = [];
  for (const match of bodyText(document).matchAll(pattern(pack))) {
    const which = match.groups?.["which"] ?? "";
    if (/^\p{Ll}$/u.test(which)) continue;
    const key = which.toUpperCase();
    if (seen.has(key)) continue;
    seen.add(key);
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ label: collapse(match[0]), title: null, item: itemAt(context.outline, span.start)?.id ?? null, url: linkAt(context, span.start, span.end), evidence: [locate(document, span)] });
  }
  return found;
}

function linkAt({ document }: ExtractContext, start: number, end: number): string | null {
  return document.links.find((link) => link.span.start < end && start < link.span.end)?.url ?? null;
}
