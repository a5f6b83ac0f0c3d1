import type { DateMention } from "../dates/index.ts";
import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import { locate } from "../document/locate.ts";
import { overlaps, type Span } from "../document/span.ts";
import type { DateFact } from "../record/schema.ts";
import { itemAt } from "../structure/outline.ts";
import { collapse } from "../structure/words.ts";
import type { ExtractContext } from "./context.ts";
import { rulesOf, type Rules } from "./rules.ts";

/** Where the dates with a part of their own stand. */
export interface DateRoles {
  readonly meeting: Span | null;
  readonly next: readonly Span[];
  readonly previous: readonly Span[];
}

const ATTESTATION = /(?<![\p{L}])(?:juster|attest|tarkast|allekirj|underskr|underteckn|signer|signed|genehmigt|unterzeichnet|gez\.|ondertekend|goedgekeurd|signé|godkjent|godkendt)/iu;
const POSTED = /(?<![\p{L}])(?:anslag|publicer|offentliggj|kungjort|posted|published|nähtäv|tas ned|tas ner|sätts upp|veröffentlicht|bekanntgemacht|ausgehängt|gepubliceerd|publié|affiché|notice given)/iu;
const DECIDED = /(?<![\p{L}])(?:beslut(?:ade|ades|at)?|vedt(?:ok|att|aget)|besluttede|päätt(?:i|yi)|beschlossen|resolved|decided|approved|besloot|besloten|décidé|a décidé)(?![\p{L}])/iu;

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
  const before = context.document.text.slice(Math.max(0, mention.span.start - 70), mention.span.start).split("\n").at(-1) ?? "";
  if (ATTESTATION.test(before)) return "attestation";
  if (POSTED.test(before)) return "posted";
  return DECIDED.test(before) ? "decision" : "mention";
}
