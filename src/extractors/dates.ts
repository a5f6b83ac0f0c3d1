import type { DateMention } from "../dates/index.ts";
import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import { locate } from "../document/locate.ts";
import { overlaps, type Span } from "../document/span.ts";
import { packs } from "../locales/index.ts";
import type { LocalePack } from "../locales/pack.ts";
import type { DateFact } from "../record/schema.ts";
import { itemAt } from "../structure/outline.ts";
import { collapse } from "../structure/words.ts";
import type { ExtractContext } from "./context.ts";
import { rulesOf, type Rules } from "./rules.ts";
import { compilePattern } from "../locales/pattern.ts";

/** Where the dates with a part of their own stand. */
export interface DateRoles {
  readonly meeting: Span | null;
  readonly next: readonly Span[];
  readonly previous: readonly Span[];
}

/** Rules that count from the day of the meeting. */
const RELATIVE: ReadonlySet<string> = new Set(["relative", "offset"]);

type RoleWords = keyof LocalePack["dateRoles"];

/** All languages together: a notice's stamp or a signature's line is often in another one than the minutes. */
const before = (key: RoleWords, tail: string): RegExp => {
  const words = [...new Set(Object.values(packs).flatMap((pack) => pack.dateRoles[key]))];
  return compilePattern(String.raw`(?<!\p{L})(?:${words.map((word) => word.replace(/\./gu, "\\.")).join("|")})${tail}`, "iu");
};
const ATTESTATION = before("attestation", "");
const POSTED = before("posted", "");
const DECIDED = before("decision", String.raw`(?!\p{L})`);

/** Every date of the document with its part in it, once per date, part and item. Furniture gives the meeting's own date only. */
export function extractDates(context: ExtractContext, mentions: readonly DateMention[], roles: DateRoles): { dates: DateFact[]; diagnostics: Diagnostic[]; rules: Rules } {
  const diagnostics: Diagnostic[] = [];
  const rules: string[] = [];
  const seen = new Set<string>();
  const furniture = context.document.blocks.filter((block) => block.layer === "furniture").map((block) => block.span);
  const dates = mentions.flatMap((mention): DateFact[] => {
    const role = roleOf(context, mention, roles);
    const outside = furniture.some((span) => overlaps(span, mention.span));
    if (outside && role !== "meeting") return [];
    // `imorgon`, `in two weeks` fix a task's time, and are no calendar dates
    if (RELATIVE.has(mention.rule) && role !== "meeting" && role !== "nextMeeting") return [];
    const evidence = [locate(context.document, mention.span)];
    if (mention.weekdayMismatch) diagnostics.push(diagnostic("date/weekday-mismatch", "warning", `Unexpected weekday beside \`${collapse(textOf(context, mention.span))}\`: ${mention.date ?? mention.edtf} is another`, { evidence }));
    if (mention.precision === "day" && mention.date === null) diagnostics.push(diagnostic("date/ambiguous-year", "warning", `Unexpected date without a year: \`${collapse(textOf(context, mention.span))}\`, and nothing here that gives one`, { evidence }));
    const item = outside ? null : (itemAt(context.outline, mention.span.start)?.id ?? null);
    const key = `${mention.edtf}|${role}|${item ?? ""}`;
    if (seen.has(key)) return [];
    seen.add(key);
    rules.push(mention.rule);
    return [{ date: mention.date, endDate: mention.endDate, time: mention.time, precision: mention.precision, edtf: mention.edtf, text: collapse(textOf(context, mention.span)), role, item, certainty: mention.certainty, evidence }];
  });
  return { dates, diagnostics, rules: rulesOf("/dates", rules) };
}

function textOf({ document }: ExtractContext, span: Span): string {
  return document.text.slice(span.start, span.end);
}

function roleOf(context: ExtractContext, mention: DateMention, roles: DateRoles): DateFact["role"] {
  const is = (span: Span): boolean => overlaps(span, mention.span);
  if (roles.meeting && is(roles.meeting)) return "meeting";
  if (roles.next.some(is)) return "nextMeeting";
  if (roles.previous.some(is)) return "previousMeeting";
  if (mention.deadline) return "deadline";
  const lead = context.document.text.slice(Math.max(0, mention.span.start - 70), mention.span.start).split("\n").at(-1) ?? "";
  if (ATTESTATION.test(lead)) return "attestation";
  if (POSTED.test(lead)) return "posted";
  return DECIDED.test(lead) ? "decision" : "mention";
}
