import { alternatives } from "../../locales/escape-pattern.ts";
import type { DateMention } from "../../dates/index.ts";
import { overlaps } from "../../document/span.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { LocalePack } from "../../locales/pack.ts";
import type { FieldValue } from "./fields.ts";
import type { TitleLine } from "./title-lines.ts";
import { MEETING_WORD } from "./words.ts";
import { compilePattern } from "../../locales/pattern.ts";

/** The meeting's or minutes' number: a labelled value (`Möte nr: 3`), or behind the title's word for them (`Styrelsemöte nr 11`, `Pöytäkirja 3/2025`). A year alone is none. */
export function meetingNumber(fields: readonly FieldValue[], lines: readonly TitleLine[], mentions: readonly DateMention[], pack: LocalePack): string | null {
  const labelled = fields.find((field) => field.field === "meetingNumber")?.text ?? "";
  const value = /^(?:nr\.?\s{0,2}|n[°º]\s{0,2}|#\s{0,2})?(?<number>\d{1,4}(?:\s?[/-]\s?\d{2,4})?)(?![\d.:]\d|\d|-)/u.exec(labelled)?.groups?.["number"];
  if (value && !isYear(value)) return value.replace(/\s/gu, "");
  const numbered = lines.filter((one) => one.namesDocument && /\d/u.test(one.text));
  if (numbered.length === 0) return null;
  for (const pattern of patternsOf(pack)) {
    for (const line of numbered) {
      const match = pattern.exec(line.text);
      const found = match?.groups?.["number"];
      if (!match || !found || isYear(found)) continue;
      const end = line.span.start + match.index + match[0].length;
      if (mentions.some((mention) => mention.precision === "day" && overlaps(mention.span, { start: end - found.length, end }))) continue;
      return found.replace(/\s/gu, "");
    }
  }
  return null;
}

const patternsOf = oncePerPack((pack): readonly RegExp[] => {
  const words = alternatives(Object.values(pack.documentTypes).flat());
  const sign = String.raw`(?:(?:nr|no|nro|n:o|n[°º]|number|nummer)\.?:?\s{0,2}|#\s{0,2})`;
  const number = String.raw`(?<number>\d{1,4}(?:\s?/\s?\d{2,4})?)(?![\p{L}\p{N}]|[.:/-]\s?\d)`;
  return [
    compilePattern(String.raw`(?<![\p{L}])(?:${words}|\p{L}{0,25}${MEETING_WORD})\s{0,2}${sign}?${number}(?!\.?\s(?:${pack.dates.months.flat().join("|")}))`, "iu"),
    compilePattern(String.raw`(?<![\p{L}])${sign}${number}`, "iu"),
  ];
});

function isYear(number: string): boolean {
  return /^(?:19|20)\d{2}$/u.test(number);
}
