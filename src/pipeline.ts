import { diagnostic, type Diagnostic } from "./diagnostics.ts";
import type { Document } from "./document/model.ts";
import { assembleRecord } from "./assemble.ts";
import type { Rules } from "./extractors/rules.ts";
import { detectLanguage } from "./locales/detect.ts";
import { packs } from "./locales/index.ts";
import type { LocalePack, LocaleTag } from "./locales/pack.ts";
import type { ReaderInput, ReadOptions } from "./readers/reader.ts";
import { readDocument } from "./readers/index.ts";
import type { MinutesRecord } from "./record/schema.ts";
import { outline, type Outline } from "./structure/index.ts";

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
  if (!document) return { document, readings: [], diagnostics };
  const { pack, diagnostics: doubts } = packFor(document, options.locale ?? "auto");
  const cut = outline(document, pack);
  const { record, rules } = assembleRecord({ document, pack, outline: cut, referenceDate: options.referenceDate ?? null, diagnostics: [...diagnostics, ...doubts] });
  return { document, readings: [{ record, outline: cut, rules }], diagnostics: record.diagnostics as readonly Diagnostic[] };
}

function packFor(document: Document, locale: LocaleTag | "auto"): { pack: LocalePack; diagnostics: Diagnostic[] } {
  if (locale !== "auto") return { pack: packs[locale], diagnostics: [] };
  const { tag, certain } = detectLanguage(document.text);
  const doubt = certain || document.text.trim() === "" ? [] : [diagnostic("language/unknown", "info", `Expected a text in one known language, took it for ${packs[tag].name}; set --locale if that is wrong`)];
  return { pack: packs[tag], diagnostics: doubt };
}
