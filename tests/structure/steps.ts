import type { Document } from "../../src/document/model.ts";
import type { LocalePack } from "../../src/locales/pack.ts";
import { candidatesOf, type Candidate } from "../../src/structure/candidates.ts";
import { headingsOf, type Heading } from "../../src/structure/headings.ts";
import { outline, type Outline } from "../../src/structure/index.ts";
import type { HeadContext } from "../../src/structure/placed-head.ts";
import { bodyFace } from "../../src/structure/typeface.ts";
import { unitsOf } from "../../src/structure/units.ts";
import { documentOf, type TestBlock } from "../document-of.ts";

/** The steps from a document to its outline. */
export interface Steps extends HeadContext {
  readonly candidates: readonly Candidate[];
  readonly headings: readonly Heading[];
}

export function stepsOf(pack: LocalePack, ...blocks: readonly TestBlock[]): Steps {
  const document = documentOf(...blocks);
  const units = unitsOf(document, pack);
  const face = bodyFace(document, units);
  return { document, pack, units, face, candidates: candidatesOf(units, face, pack), headings: headingsOf(units, face, pack) };
}

export function cut(pack: LocalePack, ...blocks: readonly TestBlock[]): { readonly document: Document; readonly outline: Outline } {
  const document = documentOf(...blocks);
  return { document, outline: outline(document, pack) };
}

/** The items of an outline, a string each: `id title`. */
export function items(pack: LocalePack, ...blocks: readonly TestBlock[]): string[] {
  return cut(pack, ...blocks).outline.items.map((item) => `${item.id} ${item.title}`.trim());
}
