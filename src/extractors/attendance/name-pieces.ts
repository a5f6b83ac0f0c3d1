import { escapePattern } from "../../locales/escape-pattern.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { LocalePack } from "../../locales/pack.ts";
import { compilePattern } from "../../locales/pattern.ts";
import { titleLength, titleOrLabel } from "./name-titles.ts";

const patternsOf = oncePerPack((pack): { readonly separator: RegExp; readonly and: RegExp } => {
  const and = pack.and.map(escapePattern).join("|") || "(?!)";
  return {
    separator: compilePattern(String.raw`[,;\n\t•]|\s[|/·]\s|\s(?:${and}|&|\+|samt)\s(?=\p{Lu})`, "giu"),
    and: compilePattern(String.raw`\s(?:${and})\s{0,3}$`, "iu"),
  };
});

/** Cuts at commas, semicolons, slashes between names, line breaks and conjunctions, but never within brackets. */
export function pieces(text: string, pack: LocalePack): { text: string; start: number }[] {
  const { separator, and } = patternsOf(pack);
  const masked = text.replace(/\([^()]{0,120}\)|\[[^[\]]{2,120}\]/gu, (inner) => "_".repeat(inner.length));
  const found: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of [...masked.matchAll(separator), ...titleCuts(masked, separator, pack)].sort((a, b) => a.index - b.index)) {
    found.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  found.push({ text: text.slice(start), start });
  // `Kim Ek and, Bo Al`
  for (const piece of found.slice(0, -1)) piece.text = piece.text.replace(and, "");
  return found.filter((piece) => piece.text.trim() !== "");
}

/** `Frau K. Ek Herr B. Al Frau Y. Lo`: a row without any separator that begins with a title, and has two more, is cut before each. */
function titleCuts(masked: string, separator: RegExp, pack: LocalePack): RegExpExecArray[] {
  const lead = /^\s{0,9}/u.exec(masked)?.[0].length ?? 0;
  if (masked.length > 2000 || titleLength(masked.slice(lead), pack) === 0 || masked.trim().search(separator) >= 0) return [];
  const cuts = [...masked.matchAll(/(?<=[\p{Ll}_])\s(?=\p{Lu})/gu)].filter((match) => {
    const at = match.index + 1;
    const before = /\S{1,30}$/u.exec(masked.slice(0, match.index))?.[0] ?? "";
    return !titleOrLabel(before, pack) && titleLength(masked.slice(at), pack) > 0;
  });
  return cuts.length >= 2 ? cuts : [];
}
