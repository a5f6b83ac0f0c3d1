import type { Document } from "../document/model.ts";
import type { LocalePack } from "../locales/pack.ts";
import type { Outline } from "../structure/outline.ts";
import type { Unit } from "../structure/units.ts";

/** What every extractor reads: the document, how it is cut up, and its language. */
export interface ExtractContext {
  readonly document: Document;
  readonly units: readonly Unit[];
  readonly outline: Outline;
  readonly pack: LocalePack;
}
