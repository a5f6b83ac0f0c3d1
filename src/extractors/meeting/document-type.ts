import { compilePhrases, type PhraseMatcher } from "../../locales/phrases.ts";
import { oncePerPack } from "../../locales/once-per-pack.ts";
import type { LocalePack } from "../../locales/pack.ts";
import type { MinutesRecord } from "../../record/schema.ts";
import type { ExtractContext } from "../context.ts";

type TypeWord = keyof LocalePack["documentTypes"];

/** The words that documents call themselves by. */
export const typeMatcher = oncePerPack((pack): PhraseMatcher<TypeWord> => compilePhrases(pack.documentTypes));

/** What the document calls itself near its top; the word as printed is the label. Minutes outweigh the notice or agenda they were written into. */
export function documentType(context: ExtractContext): { type: MinutesRecord["documentType"]; label: string | null } {
  const top = context.units.slice(0, 14).filter((unit) => unit.text.length <= 200).map((unit) => unit.text);
  const furniture = context.document.blocks.filter((block) => block.layer === "furniture" && block.kind !== "table").slice(0, 8).map((block) => context.document.text.slice(block.span.start, block.span.end)).filter((text) => text.length <= 300);
  const found: { type: TypeWord; label: string }[] = [];
  for (const text of [...top, ...furniture, context.document.properties.title ?? ""]) {
    for (const hit of typeMatcher(context.pack).all(text)) found.push({ type: hit.key, label: text.slice(hit.span.start, hit.span.end) });
  }
  for (const type of ["minutes", "notes", "notice", "agenda"] as const) {
    const hit = found.find((other) => other.type === type);
    if (hit) return { type, label: hit.label };
  }
  return { type: "unknown", label: null };
}

/** True where the text is nothing but the document's word for itself, perhaps with a number (`Protokoll nr 3`). */
export function isTypeLine(text: string, pack: LocalePack): boolean {
  const plain = !/\d/u.test(text) ? text.trim() : text.replace(/(?:nr|no|n[°º]|number|nummer)?\.?\s{0,3}\d{1,4}(?:\s?\/\s?\d{2,4})?/giu, "").trim();
  return typeMatcher(pack).whole(plain) !== null;
}
