import { bulletLength } from "./candidates.ts";
import { headingLead, isNoItem, type Heading } from "./headings.ts";
import type { HeadContext, PlacedHead } from "./placed-head.ts";
import { addressAt } from "./titles.ts";
import type { Unit } from "./units.ts";
import { compilePattern } from "../locales/pattern.ts";

/** A line that begins with the time the item was planned for: `13:05 Budget`, `:05 - :10 Budget`, `9.30–9.45: Budget`. */
interface Slot {
  readonly unit: Unit;
  /** Minutes since midnight, or since the hour where the hour is left out. */
  readonly minutes: number;
  readonly hourless: boolean;
  /** Where the words begin and end, counted from the start of the unit's text. */
  readonly title: { readonly start: number; readonly end: number };
}

// 13:05, 9.30, 1:10 pm, :05; with seconds it is the clock of a log
const TIME = String.raw`(?:(?:[01]?\d|2[0-4])[:.][0-5]\d(?![:.]?\d)(?:\s?[ap]\.?m\.?)?|:[0-5]?\d(?!\d))`;
const SLOT = compilePattern(String.raw`^[(\[]?(?<time>${TIME})(?:\s{0,3}(?:[-–—]|->)\s{0,3}${TIME})?[)\]]?\s{0,2}(?:[:|.–—-]\s{0,3}|\s{1,10})(?=["“„(]?\p{Lu}|["“„(]?\p{N}{0,4}\s?\p{L})`, "iu");

const LONGEST_TITLE = 120;
const FEWEST = 3;
const MOST = 40;

/**
 * The items of minutes whose headings carry the time of day instead of a number: three lines or more of one dress, each no earlier than the one before,
 * none of them a sentence. Headings without a time stand beside them where they are no more than these. Empty where there is no such run.
 */
export function slotHeads(context: HeadContext, headings: readonly Heading[]): PlacedHead[] {
  const slots = mainDress(context.units.flatMap((unit) => slotOf(unit) ?? []));
  if (slots.length < FEWEST || slots.length > MOST || !rising(slots)) return [];
  const taken = new Set(slots.map((slot) => slot.unit.index));
  const beside = headings.filter((one) => one.rule === "format-heading" && !taken.has(one.unit.index) && one.unit.index > 0 && !isNoItem(one.title, context.pack));
  if (beside.length > slots.length) return [];
  return [
    ...slots.map((slot) => slotHead(slot)),
    ...beside.map((one): PlacedHead => {
      const span = { start: one.unit.span.start + headingLead(one.unit), end: one.unit.span.end };
      return { unit: one.unit, span, title: span, remainder: null, taken: [one.unit], ...UNNUMBERED, rule: one.rule };
    }),
  ];
}

const UNNUMBERED = { number: null, label: null, scheme: "none", values: [], level: 1, ownerSpans: [] } as const;

function slotOf(unit: Unit): Slot | null {
  if (unit.cell) return null;
  const lead = bulletLength(unit);
  const text = unit.text.slice(lead);
  const match = SLOT.exec(text);
  if (!match) return null;
  const words = text.slice(match[0].length);
  const address = addressAt(words);
  const title = { start: lead + match[0].length, end: lead + match[0].length + (address ?? words.length) };
  const length = title.end - title.start;
  if (length < 2 || length > LONGEST_TITLE || isSentence(unit.text.slice(title.start, title.end)) || /^(?:uhr|utc|gmt|am|pm)(?!\p{L})/iu.test(words)) return null;
  const time = match.groups?.["time"] ?? "";
  const [hour = "", minute = ""] = time.split(/[:.]/u);
  const late = /p\.?m/iu.test(time) && Number(hour) < 12 ? 12 : 0;
  return { unit, minutes: (Number(hour) + late) * 60 + Number.parseInt(minute, 10), hourless: hour === "", title };
}

/** `Kim came in.`; `Welcome!` is none. */
function isSentence(words: string): boolean {
  return /[.!?]\s*$/u.test(words) && words.trim().split(/\s+/u).length > 2;
}

/** The deepest list level at which headings stand: a page break may count the levels anew. */
const DEEPEST = 1;

/** The slots written as most of them are, with the hour or without, and not deep in a list. */
function mainDress(slots: readonly Slot[]): Slot[] {
  const outer = slots.filter(({ unit }) => unit.block.kind !== "listItem" || unit.block.depth <= DEEPEST);
  const hourless = outer.filter((slot) => slot.hourless).length * 2 > outer.length;
  return outer.filter((slot) => slot.hourless === hourless);
}

/** Twelve hours without am and pm, and minutes without the hour, begin again once. */
function rising(slots: readonly Slot[]): boolean {
  return slots.slice(1).filter((slot, i) => slot.minutes < (slots[i]?.minutes ?? 0)).length <= 1;
}

function slotHead({ unit, title }: Slot): PlacedHead {
  const span = { start: unit.span.start + title.start, end: unit.span.start + title.end };
  const remainder = span.end < unit.span.end ? { start: span.end, end: unit.span.end } : null;
  return { unit, span: { start: unit.span.start, end: span.end }, title: span, remainder, taken: [unit], ...UNNUMBERED, rule: "time-slot" };
}
