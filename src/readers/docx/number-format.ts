/**
 * A counter as Word prints it under a `w:numFmt`. Formats of other scripts come as decimal numbers.
 * @param language of the text (`sv-SE`), for ordinals.
 * @example formatNumber(4, "lowerRoman", undefined) // "iv"
 * @example formatNumber(28, "lowerLetter", undefined) // "bb"
 */
export function formatNumber(count: number, format: string, language: string | undefined): string {
  switch (format) {
    case "none": return "";
    case "decimalZero": return String(count).padStart(2, "0");
    case "upperLetter": return letters(count).toUpperCase();
    case "lowerLetter": return letters(count);
    case "upperRoman": return roman(count);
    case "lowerRoman": return roman(count).toLowerCase();
    case "ordinal": return ordinal(count, language);
    case "numberInDash": return `- ${count} -`;
    case "decimalEnclosedParen": return `(${count})`;
    case "decimalEnclosedFullstop": return `${count}.`;
    case "decimalEnclosedCircle": return count >= 1 && count <= 20 ? String.fromCodePoint(0x2460 + count - 1) : String(count);
    default: return String(count);
  }
}

/** After z Word doubles the letter: aa, bb, cc. */
function letters(count: number): string {
  if (count < 1 || count > 26 * 30) return String(count);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"],
];

function roman(count: number): string {
  if (count < 1 || count > 4999) return String(count);
  let left = count;
  let text = "";
  for (const [value, sign] of ROMAN) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}

/** "1:a", "2:a", "3:e" in Swedish, "3." in the languages that write a full stop, "3rd" in English. */
function ordinal(count: number, language: string | undefined): string {
  const last = count % 10;
  const teen = Math.floor(count / 10) % 10 === 1;
  const base = (language ?? "en").slice(0, 2).toLowerCase();
  if (base === "sv") return `${count}:${(last === 1 || last === 2) && !teen ? "a" : "e"}`;
  if (base !== "en") return `${count}.`;
  return `${count}${(teen ? undefined : ["th", "st", "nd", "rd"][last]) ?? "th"}`;
}
