import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packs } from "../../src/locales/index.ts";
import { compilePhrases } from "../../src/locales/phrases.ts";

type Table = Record<string, readonly string[]>;
interface Hit {
  key: string;
  phrase: string;
  span: { start: number; end: number };
}

const fold = (phrase: string): string => phrase.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").replace(/’/gu, "'");
const blanked = (phrase: string): string => phrase.replace(/[^\u0000-\u007F]/gu, "\uFFFD");

/** What the matcher must find, said by one pattern of all phrases: simple, and slow. */
function slowly(table: Table): { atStart: (text: string) => Hit | null; whole: (text: string) => Hit | null; all: (text: string) => Hit[] } {
  const keys = new Map<string, string>();
  for (const [key, phrases] of Object.entries(table)) for (const phrase of phrases) if (!keys.has(fold(phrase))) keys.set(fold(phrase), key);
  const lossy = new Map([...keys].map(([phrase, key]) => [blanked(phrase), key]));
  const pattern = (phrase: string): string => phrase.split(" ").map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&").replace(/[^\u0000-\u007F]/gu, (letter) => `[${letter}\uFFFD]`).replace(/'/gu, "['’]")).join("\\s{1,5}");
  const source = [...keys.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(pattern).join("|") || "(?!)";
  const hit = (words: string, at: number): Hit | null => {
    const whole = fold(words.trim());
    const phrase = fold(words.trim().replace(/\s{0,5}[:.]$/u, ""));
    const key = keys.get(phrase) ?? keys.get(whole) ?? lossy.get(blanked(phrase)) ?? lossy.get(blanked(whole));
    return key === undefined ? null : { key, phrase, span: { start: at + words.length - words.trimStart().length, end: at + words.trimEnd().length } };
  };
  const first = (pattern: RegExp, text: string): Hit | null => {
    const match = pattern.exec(text);
    return match && hit(match[0], 0);
  };
  return {
    atStart: (text) => first(new RegExp(`^\\s{0,20}(?:${source})(?![\\p{L}\\p{N}])`, "iu"), text),
    whole: (text) => first(new RegExp(`^\\s{0,20}(?:${source})\\s{0,5}[:.]?\\s{0,20}$`, "iu"), text),
    all: (text) => [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "giu"))].flatMap((match) => hit(match[0], match.index) ?? []),
  };
}

function sameAs(table: Table, text: string): void {
  const [fast, slow] = [compilePhrases(table), slowly(table)];
  expect(fast.atStart(text), JSON.stringify(text)).toEqual(slow.atStart(text));
  expect(fast.whole(text), JSON.stringify(text)).toEqual(slow.whole(text));
  expect(fast.all(text), JSON.stringify(text)).toEqual(slow.all(text));
}

describe("compilePhrases", () => {
  const lists = compilePhrases({ present: ["närvarande", "till stede"], absent: ["frånvarande", "ej närvarande"], field: ["dnr.", "chair's notes"] });

  test("the longest phrase at a place, whole words, any case, loose white space", () => {
    expect(lists.atStart("Ej  NÄRVARANDE: Kim Ek")).toEqual({ key: "absent", phrase: "ej närvarande", span: { start: 0, end: 14 } });
    expect(lists.all("Till\nstede var, ej närvarande var").map((hit) => [hit.key, hit.span.start])).toEqual([["present", 0], ["absent", 16]]);
    expect(lists.atStart("närvarandes")).toBeNull();
    expect(lists.all("onärvarande, ej" + " ".repeat(6) + "närvarande").map((hit) => hit.phrase)).toEqual(["närvarande"]);
  });

  test("both apostrophes, and letters that a wrong encoding lost", () => {
    expect(lists.whole("Chair’s Notes :")?.phrase).toBe("chair's notes");
    expect(lists.whole("N\uFFFDrvarande")?.key).toBe("present");
    expect(lists.whole("N\uFFFDrvar\uFFFDnde")).toBeNull();
  });

  test("a whole text may be closed, not go on", () => {
    expect(lists.whole("  Närvarande: ")?.span).toEqual({ start: 2, end: 13 });
    expect(lists.whole("Närvarande: Kim")).toBeNull();
    expect(lists.whole("Dnr.")?.key).toBe("field");
  });

  test("an empty table and an empty text match nothing", () => {
    expect(compilePhrases({ none: [] }).all("a b")).toEqual([]);
    expect(compilePhrases({ none: [""] }).all("a b")).toEqual([]);
    expect(lists.all("")).toEqual([]);
    expect(lists.atStart(" ".repeat(21) + "närvarande")).toBeNull();
  });

  // few letters, so that phrases meet: cases that fold oddly, lost letters, letters of two units, marks, white space
  const letter = fc.constantFrom("a", "b", "A", "å", "Å", "ä", "\u212B", "\u212A", "k", "s", "ß", "ẞ", "i", "İ", "ı", "'", "’", ".", ":", "-", "1", "é", "\u0301", "\u0345", "\u{10428}", "\u{10400}", "(", "§");
  const word = fc.array(letter, { minLength: 1, maxLength: 3 }).map((letters) => letters.join(""));
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
  const table = fc.record({ one: fc.array(phrase, { maxLength: 6 }), two: fc.array(phrase, { maxLength: 6 }) });
  const gap = fc.constantFrom(" ", " ", " ", "", "\n", "\t  ", "\u00A0", "      ", ", ", "\uFFFD", "\uD800", ":", "ſ");

  test("finds what one pattern of all phrases finds, in random tables and texts", () => {
    fc.assert(fc.property(table, fc.array(fc.tuple(gap, fc.oneof(phrase, word, fc.nat(11))), { maxLength: 8 }), fc.nat(3), (phrases, parts, lost) => {
      const known = [...phrases.one, ...phrases.two];
      const text = parts.map(([space, part]) => space + (typeof part === "number" ? known[part % (known.length || 1)] ?? "" : part)).join("");
      sameAs(phrases, lost ? text : text.replace(/å|é/gu, "\uFFFD"));
    }), { numRuns: 300 });
  });

  test("finds what one pattern of all phrases finds, in the tables of every language", () => {
    for (const pack of Object.values(packs)) {
      const tables: Table[] = [pack.header, pack.attendance, pack.itemTitles, pack.roles, { titles: pack.titles, not: pack.decisions.negations, next: pack.nextMeeting }];
      for (const known of tables) {
        const phrases = Object.values(known).flat();
        sameAs(known, phrases.map((each, at) => `${at % 3 ? each : each.toUpperCase()}${at % 2 ? ": x " : " "}`).join(""));
        sameAs(known, blanked(phrases.join(" , ")));
        const [first = ""] = phrases;
        for (const text of [first, ` ${first} :`, `${first}s`]) sameAs(known, text);
      }
    }
  });
});
