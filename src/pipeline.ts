import { diagnostic, type Diagnostic } from "./diagnostics.ts";
import type { Document } from "./document/model.ts";
import { sliceDocument } from "./document/slice.ts";
import { assembleRecord } from "./assemble.ts";
import type { Rules } from "./extractors/rules.ts";
import { detectLanguage } from "./locales/detect.ts";
import { packs } from "./locales/index.ts";
import type { LocalePack, LocaleTag } from "./locales/pack.ts";
import type { ReaderInput, ReadOptions } from "./readers/reader.ts";
import { readDocument } from "./readers/index.ts";
import type { MinutesRecord } from "./record/schema.ts";
import { outline, type Outline } from "./structure/index.ts";
import { meetingSpans } from "./structure/meetings.ts";

export interface ParseOptions extends ReadOptions {
  /** The language's pack; `auto` tells it from the text. */
  readonly locale?: LocaleTag | "auto";
  /** An ISO date that years are inferred from where the document states no meeting date. */
  readonly referenceDate?: string;
}

/** One meeting as it was understood: the record and what it was made from (for `inspect`). */
export interface Reading {
  readonly record: MinutesRecord;
  readonly outline: Outline;
  /** The meeting's own stretch of the document, which the outline's offsets count in, and where it begins in the whole. */
  readonly document: Document;
  readonly start: number;
  readonly rules: Rules;
}

export interface ParseResult {
  /** Null where the bytes could not be read. */
  readonly document: Document | null;
  readonly readings: readonly Reading[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The way through the house: bytes → document → outline → facts → record. Never throws for bad input.
 * @example const { readings } = await parseMinutes({ path: "minutes.txt", bytes, sha256 }, { locale: "auto" });
 */
export async function parseMinutes(input: ReaderInput, options: ParseOptions = {}): Promise<ParseResult> {
  const { document, diagnostics } = await readDocument(input, options);
  return document ? parseDocument(document, diagnostics, options) : { document, readings: [], diagnostics };
}

/** The rest of the way, for a document that is read already, with what was said about it then. */
export function parseDocument(document: Document, diagnostics: readonly Diagnostic[], options: ParseOptions = {}): ParseResult {
  const whole = packFor(document, options.locale ?? "auto");
  const spans = meetingSpans(document, whole.pack);
  const readings = spans.map((span, i): Reading => {
    const part = spans.length === 1 ? document : sliceDocument(document, span);
    const { pack, diagnostics: doubts } = spans.length === 1 ? whole : packFor(part, options.locale ?? "auto");
    const cut = outline(part, pack);
    const input = { document: part, pack, outline: cut, referenceDate: options.referenceDate ?? null, part: { index: i + 1, count: spans.length } };
    const { record, rules } = assembleRecord({ ...input, diagnostics: [...diagnostics, ...doubts] });
    return { record, outline: cut, rules, document: part, start: span.start };
  });
  return { document, readings, diagnostics: readings.flatMap(({ record }) => record.diagnostics as readonly Diagnostic[]) };
}

function packFor(document: Document, locale: LocaleTag | "auto"): { pack: LocalePack; diagnostics: Diagnostic[] } {
  if (locale !== "auto") return { pack: packs[locale], diagnostics: [] };
  const { tag, certain } = detectLanguage(document.text);
  const doubt = certain || document.text.trim() === "" ? [] : [diagnostic("language/unknown", "info", `Expected a text in one known language, took it for ${packs[tag].name}; set --locale if that is wrong`)];
  return { pack: packs[tag], diagnostics: doubt };
}
