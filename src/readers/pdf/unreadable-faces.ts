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
 */
export function unreadableFaces(chars: CharTable, belongs: (index: number) => boolean): number[] {
  const words = letterRuns(chars).map(({ from, to }) => ({ from, to, faces: facesOf(chars, from, to, belongs), known: false }));
  const all = new Map<number, number>();
  for (const { faces } of words) for (const face of faces) all.set(face, (all.get(face) ?? 0) + 1);
  const open = new Map([...all].filter(([, count]) => count >= ENOUGH_WORDS).map(([face, count]) => [face, Math.ceil(UNREADABLE * count)]));
  for (const pack of Object.values(packs)) {
    for (const word of words) {
      if (open.size === 0) return [];
      if (word.known || !word.faces.some((face) => open.has(face))) continue;
      word.known = vocabularyOf(pack).has(textOfRun(chars, word.from, word.to));
      if (word.known) for (const face of word.faces) countDown(open, face);
    }
  }
  return [...open.keys()].sort((a, b) => a - b);
}

/** One word less that the face must make to be readable. */
function countDown(open: Map<number, number>, face: number): void {
  const missing = open.get(face);
  if (missing === undefined) return;
  if (missing <= 1) open.delete(face);
  else open.set(face, missing - 1);
}

/** The runs of letters that make words of three letters and more. */
function letterRuns(chars: CharTable): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let [from, length] = [0, 0];
  for (let i = 0; i <= chars.count; i++) {
    const code = i === chars.count ? 0 : (chars.code[i] as number);
    const letter = isLetter(code);
    if (!letter || startsWord(chars, i)) {
      if (length >= 3) runs.push({ from, to: i });
      [from, length] = [i, 0];
    }
    if (letter) length += code > 0xffff ? 2 : 1;
    else from = i + 1;
  }
  return runs;
}

function facesOf(chars: CharTable, from: number, to: number, belongs: (index: number) => boolean): number[] {
  const faces: number[] = [];
  for (let i = from; i < to; i++) {
    const face = chars.face[i] as number;
    if (belongs(i) && !faces.includes(face)) faces.push(face);
  }
  return faces;
}

function textOfRun(chars: CharTable, from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i++) text += characterOf(chars.code[i] as number);
  return text.toLowerCase();
}
