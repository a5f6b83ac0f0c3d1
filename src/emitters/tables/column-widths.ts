import { displayWidth, longestWord } from "./display-width.ts";

/** A column is never narrower than its longest word, but for words longer than this. */
const LONGEST_WORD = 16;
/** A column of text (weight above 1) that gets less than this, where most of its cells are longer, is a ladder of words. */
const LEAST_FOR_TEXT = 26;
const MOST = 0.9;
/** An address in pieces cannot be copied. */
const ADDRESS = /^[a-z]{2,10}:\S{3}/u;

/**
 * How wide each column is where together they may take so much room; null where they could only be read with their words cut up.
 * The widest for its weight gives way first.
 * @param cells by rows, the head among them. @param weights 1 for what is short by nature, more for what is text.
 */
export function columnWidths(cells: readonly (readonly string[])[], room: number, weights: readonly number[]): number[] | null {
  const columns = weights.map((weight, column) => ({ weight, texts: cells.map((row) => row[column] ?? "") }));
  const natural = columns.map(({ texts }) => texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0));
  const least = columns.map(({ weight, texts }) => leastWidth(texts, weight > 1));
  if (total(least) > room) return null;
  const widths = [...natural];
  const weighed = (column: number): number => ((widths[column] ?? 0) > (least[column] ?? 0) ? (widths[column] ?? 0) / (weights[column] ?? 1) : 0);
  while (total(widths) > room) {
    const widest = widths.reduce((found, _, column) => (weighed(column) > weighed(found) ? column : found), 0);
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function leastWidth(texts: readonly string[], isText: boolean): number {
  const words = texts.reduce((most, text) => Math.max(most, ADDRESS.test(text) ? displayWidth(text) : Math.min(LONGEST_WORD, longestWord(text))), 0);
  if (!isText) return words;
  const usual = texts.map(displayWidth).sort((a, b) => a - b)[Math.ceil((texts.length - 1) * MOST)] ?? 0;
  return Math.max(words, Math.min(usual, LEAST_FOR_TEXT));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one, 0);
}
