import { locate } from "../document/locate.ts";
import type { Span } from "../document/span.ts";
import type { Signature } from "../record/schema.ts";
import { labelKind, leadingLabel } from "../structure/labels.ts";
import type { Unit } from "../structure/units.ts";
import { parsePeople } from "./attendance/names.ts";
import { roleIn, type MeetingRole } from "./attendance/roles.ts";
import type { ExtractContext } from "./context.ts";

interface Line {
  readonly text: string;
  readonly span: Span;
}

/**
 * Who signed: the names below the words that open the signature block (`Vid protokollet`, `Justeras`), each with the role printed under, over or beside it.
 */
export function extractSignatures(context: ExtractContext): Signature[] {
  const signatures: { name: string; role: MeetingRole | null; span: Span; roleFirst: boolean }[] = [];
  let pending: { role: MeetingRole; opener: boolean } | null = null;
  for (const line of signatureLines(context)) {
    const text = line.text.replace(/[_.…]{3,200}/gu, " ");
    const role = signRole(roleIn(text, context.pack));
    const people = parsePeople(text, context.pack).filter((person) => person.name.includes(" "));
    if (people.length === 0) {
      if (!role) continue;
      const last = signatures.at(-1);
      // Below a name the role is that name's, unless the block prints its roles above the names.
      if (last && !last.roleFirst) signatures[signatures.length - 1] = { ...last, role, roleFirst: true };
      else pending = { role, opener: labelKind(text, context.pack) === "signature" };
      continue;
    }
    for (const person of people) {
      const own = signRole(roleIn(person.roleText, context.pack)) ?? (people.length === 1 ? role : null);
      signatures.push({
        name: person.name, role: own ?? pending?.role ?? null, roleFirst: own !== null || pending?.opener === false,
        span: { start: line.span.start + person.span.start, end: line.span.start + person.span.end },
      });
    }
    pending = null;
  }
  return signatures.map((signature) => ({ name: signature.name, role: signature.role, evidence: [locate(context.document, signature.span)] }));
}

/** The lines of the back matter's signature block: from its opener, as long as they are short. */
function signatureLines(context: ExtractContext): Line[] {
  const { units, outline, pack, document } = context;
  const lines: Line[] = [];
  let open = false;
  for (const unit of units) {
    if (unit.span.start < (outline.items.at(-1)?.head.end ?? 0)) continue;
    const kind = labelKind(unit.text, pack) ?? leadingLabel(unit.text, pack);
    if (kind === "signature") open = true;
    if (!open) continue;
    if (unit.text.length > 160 && unit.lines.length < 3) break;
    for (const line of linesOf(unit)) lines.push({ text: document.text.slice(line.start, line.end), span: line });
  }
  return lines;
}

function linesOf(unit: Unit): Span[] {
  return unit.lines.map((line) => line.span);
}

function signRole(role: ReturnType<typeof roleIn>): MeetingRole | null {
  return role === "chair" || role === "secretary" || role === "attester" ? role : null;
}
