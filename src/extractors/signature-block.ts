import type { Span } from "../document/span.ts";
import { isPeopleList, parsePeople } from "./attendance/names.ts";
import { roleMatcher } from "./attendance/roles.ts";
import { labelKind, leadingLabel, signatureLead } from "../structure/labels.ts";
import type { LocalePack } from "../locales/pack.ts";
import type { Unit } from "../structure/units.ts";
import type { ExtractContext } from "./context.ts";
import { foldCase } from "../locales/letters.ts";

/** A line of a signature block. */
export interface SignatureLine {
  readonly text: string;
  readonly span: Span;
}

/** Words that nothing but a block of signatures stands below, wherever it is: on the front page of formal minutes, too. */
const BLOCK = /^(?:underskrifter?|namnunderskrifter|signaturer?|allekirjoitu(?:s|kset)|unterschrift(?:en)?|signatures?|signert av.{0,20}|undertecknas|ondertekening|handtekening(?:en)?)\s{0,3}:?$/iu;
/** `gez. Kim Ek`: signed, as a copy says it. */
const SIGNED = /^(?:gez\.|gezeichnet|sign\.|\/s\/)\s/iu;
/** What either begins with: most lines with none of these. */
const OPENINGS = ["underskrift", "namnunderskrift", "signatur", "allekirjoitu", "unterschrift", "signert av", "undertecknas", "ondertekening", "handtekening", "gez", "sign.", "/s/"];
const LONGEST_OPENING = 20;

/** A line over signatures, or one that says of itself that it was signed. */
function isSignature(text: string): boolean {
  const line = text.trim();
  const opening = foldCase(line.slice(0, LONGEST_OPENING));
  return OPENINGS.some((one) => opening.startsWith(one)) && (BLOCK.test(line) || SIGNED.test(text));
}

/** A block ends where so many lines have passed. */
const LONGEST_BLOCK = 40;

/** `Le maire, Kim Ek`, `Fait à Ekby, le 3 mai 2024`, `Aldus vastgesteld … 3 mei 2024,`: words that open the block with a name or a date behind them, and no sentence. */
function isSigned(text: string, { pack }: ExtractContext): boolean {
  if (isRolesOnly(text, pack) || labelKind(text.replace(/,\s{0,3}$/u, ""), pack) === "signature") return true;
  const lead = signatureLead(text, pack);
  const rest = text.slice(lead).trim();
  if (lead === 0 || /[.!?]$/u.test(rest)) return false;
  return isPeopleList(rest, parsePeople(rest, pack), 0.8) || /(?<!\d)(?:19|20)\d{2}\s{0,2},?$/u.test(rest);
}

/** `Le maire,   La secrétaire de séance,`: the heads of columns of names, two roles and nothing else. */
function isRolesOnly(text: string, pack: LocalePack): boolean {
  const hits = roleMatcher(pack).all(text);
  if (hits.length < 2 || text.length > 120) return false;
  const rest = hits.reduceRight((left, { span }) => left.slice(0, span.start) + " " + left.slice(span.end), text);
  return rest.split(/[^\p{L}'’]+/u).every((word) => word === "" || pack.actions.articles.includes(word.toLowerCase()));
}

function firstLine(unit: Unit, text: string): string {
  const [line] = unit.lines;
  return line && unit.lines.length > 1 ? text.slice(line.span.start, line.span.end).trim() : unit.text;
}

/** The lines of the signature blocks: behind the last item's head from the words that open them, on the front page below a heading that says so. */
export function signatureLines(context: ExtractContext): SignatureLine[][] {
  const { units, outline, pack, document } = context;
  const last = outline.items.at(-1)?.head.end ?? units[Math.ceil(units.length / 2)]?.span.start ?? Infinity;
  const blocks: SignatureLine[][] = [];
  let open: SignatureLine[] | null = null;
  for (const unit of units) {
    const behind = unit.span.start >= last;
    const kind = labelKind(unit.text, pack) ?? leadingLabel(unit.text, pack);
    const opens = isSignature(unit.text) || (behind && (kind === "signature" || isSigned(firstLine(unit, document.text), context)));
    if (opens && !open) blocks.push((open = []));
    if (!open) continue;
    const inItem = !behind && outline.items.some((item) => item.head.start === unit.span.start);
    const other = !behind && !opens && (kind === "attendance" || kind === "agenda" || /^\p{Lu}{4,}(?:[/ -]\p{Lu}{2,})*$/u.test(unit.text.trim()));
    if (inItem || other || open.length >= LONGEST_BLOCK || (unit.text.length > 160 && unit.lines.length < 3)) {
      open = null;
      continue;
    }
    for (const { span } of unit.lines) open.push({ text: document.text.slice(span.start, span.end), span });
  }
  return blocks;
}
