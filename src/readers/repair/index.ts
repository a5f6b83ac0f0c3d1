import { diagnostic, type Diagnostic } from "../../diagnostics.ts";
import { withoutInvisible } from "../../document/cleaning.ts";
import { locate } from "../../document/locate.ts";
import type { Document } from "../../document/model.ts";
import { fillHoles, losesToQuestionMarks, wholeWords, withHoles } from "./holes.ts";
import { undoMojibake } from "./mojibake.ts";
import { provedRemap, remapWord } from "./remaps.ts";

/** A change made to the text as it stood in the file, and the lines it was made on. */
interface Repair {
  readonly message: string;
  readonly lines: ReadonlySet<number>;
}

interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

export interface Repaired<L extends NumberedLine> {
  readonly lines: readonly L[];
  readonly repairs: readonly Repair[];
  /** Lines on which letters are missing still. */
  readonly doubtful: ReadonlySet<number>;
}

/**
 * Puts right what can be proved of letters that a wrong encoding changed: UTF-8 saved as another encoding, code pages taken for each other, the 7-bit codes
 * of old terminals, letters lost of words that stand whole elsewhere. What cannot be proved stays as it is, with its lines named.
 * @param plain true for text without marks of its own: Markdown means its brackets.
 */
export function repairLines<L extends NumberedLine>(lines: readonly L[], plain: boolean): Repaired<L> {
  const repairs: Repair[] = [];
  let current: readonly L[] = lines.map((line) => ({ ...line, text: withoutInvisible(line.text) }));
  const apply = (message: string, change: (text: string) => string): void => {
    const changed = current.map((line) => ({ ...line, text: change(line.text) }));
    const on = changed.flatMap((line, i) => (line.text === current[i]?.text ? [] : [line.number]));
    if (on.length > 0) repairs.push({ message, lines: new Set(on) });
    current = changed;
  };
  const whole = current.map(({ text }) => text).join("\n");
  const undone = undoMojibake(whole);
  const apart = undone.text.split("\n");
  if (undone.as !== null && apart.length === current.length) {
    let at = 0;
    apply(`UTF-8 had been taken for ${undone.as}`, () => apart[at++] ?? "");
  }
  const remap = provedRemap(undone.text, plain);
  if (remap) apply(`The letters were those of ${remap.name}`, (text) => remapWord(text, remap));
  if (losesToQuestionMarks(current.map(({ text }) => text))) apply("Question marks stand for letters that were lost: they show as U+FFFD", withHoles);
  const torn = current.filter(({ text }) => text.includes("\uFFFD"));
  if (torn.length > 0) {
    const words = wholeWords(current.map(({ text }) => text));
    if (words.size > 0) apply("Letters that were lost were taken from the same words elsewhere in the document", (text) => (text.includes("\uFFFD") ? fillHoles(text, words).text : text));
  }
  return { lines: current, repairs, doubtful: new Set(current.filter(({ text }) => text.includes("\uFFFD")).map(({ number }) => number)) };
}

/** What to say of the repairs and of the lines left in doubt, each with the lines it is about. */
export function repairDiagnostics({ repairs, doubtful }: Omit<Repaired<NumberedLine>, "lines">, document: Document): Diagnostic[] {
  const evidenceOf = (numbers: ReadonlySet<number>): Diagnostic["evidence"] =>
    document.lines.filter(({ number, span }) => numbers.has(number) && document.text.slice(span.start, span.end).trim() !== "").map(({ span }) => locate(document, span));
  return [
    ...repairs.map(({ message, lines }) => diagnostic("text/repaired", "info", `${message} (${counted(lines.size)}).`, { evidence: evidenceOf(lines).slice(0, 1) })),
    ...(doubtful.size === 0 ? [] : [diagnostic("text/lost-letters", "warning", `Letters are missing on ${counted(doubtful.size)}: they show as U+FFFD.`, { evidence: evidenceOf(doubtful) })]),
  ];
}

function counted(lines: number): string {
  return lines === 1 ? "1 line" : `${lines} lines`;
}
