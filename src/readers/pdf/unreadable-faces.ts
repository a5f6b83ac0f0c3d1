import { packs } from "../../locales/index.ts";
import { vocabularyOf } from "../../locales/vocabulary.ts";
import { characterOf, isLetter, startsWord } from "./letters.ts";
import type { CharTable } from "./page-content.ts";

/** A face of which less than this share of the words is known, among so many, is taken to be shifted as a whole. */
const UNREADABLE = 0.04;
const ENOUGH_WORDS = 12;

/**
 * The faces that make hardly a word of the language: most documents have none, and all have to be asked. So a face is asked about only until it has made words
 * enough, and the packs one by one: the first that a text's language has words in common with decides.
 * @param belongs tells the characters that are asked about; left out, all
 */
export function unreadableFaces(chars: CharTable, belongs?: (index: number) => boolean): number[] {
  const runs = letterRuns(chars, belongs);
  const open = countDowns(runs);
  for (const pack of Object.values(packs)) {
    for (const run of runs) {
      if (open.size === 0) return [];
      if (run.known || !run.faces.some((face) => open.has(face))) continue;
      run.known = vocabularyOf(pack).has(textOfRun(chars, run.from, run.to));
      if (run.known) for (const face of run.faces) countDown(open, face);
    }
  }
  return [...open.keys()].sort((a, b) => a - b);
}

/** How many words each face must make to be readable. Left out are those with too few words to tell. */
function countDowns(runs: readonly Run[]): Map<number, number> {
  const counts: number[] = [];
  for (const { faces } of runs) for (const face of faces) counts[face] = (counts[face] ?? 0) + 1;
  const open = new Map<number, number>();
  counts.forEach((count, face) => {
    if (count >= ENOUGH_WORDS) open.set(face, Math.ceil(UNREADABLE * count));
  });
  return open;
}
/** Letters that make a word. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly faces: readonly number[];
  known: boolean;
}

/** The runs of letters that make words of three letters and more. */
function letterRuns(chars: CharTable, belongs?: (index: number) => boolean): Run[] {
  const runs: Run[] = [];
  let [from, length] = [0, 0];
  for (let i = 0; i <= chars.count; i++) {
    const code = i === chars.count ? 0 : (chars.code[i] as number);
    const letter = isLetter(code);
    if (!letter || startsWord(chars, i)) {
      if (length >= 3) runs.push({ from, to: i, faces: facesOf(chars, from, i, belongs), known: false });
      [from, length] = [i, 0];
    }
    if (letter) length += code > 0xffff ? 2 : 1;
    else from = i + 1;
  }
  return runs;
}

function facesOf({ face }: CharTable, from: number, to: number, belongs?: (index: number) => boolean): readonly number[] {
  if (!belongs && isOneFace(face, from, to)) return [face[from] as number];
  const faces: number[] = [];
  for (let i = from; i < to; i++) {
    const one = face[i] as number;
    if ((!belongs || belongs(i)) && !faces.includes(one)) faces.push(one);
  }
  return faces;
}

/** So are nearly all words, and all of them are asked. */
function isOneFace(face: CharTable["face"], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (face[i] !== face[from]) return false;
  return true;
}

/** One word less that the face must make to be readable. */
function countDown(open: Map<number, number>, face: number): void {
  const missing = open.get(face);
  if (missing === undefined) return;
  if (missing <= 1) open.delete(face);
  else open.set(face, missing - 1);
}

function textOfRun(chars: CharTable, from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i++) text += characterOf(chars.code[i] as number);
  return text.toLowerCase();
}
