import type { LocalePack } from "../../locales/pack.ts";
import { bodyWordIn } from "./words.ts";

/**
 * What a body is called where its title line only has it in another case: `über die Sitzung des Gemeinderates`, `nämndens protokoll`, `Työryhmän muistio`,
 * `der ordentlichen Mitgliederversammlung`. Null where the words are its name as they stand.
 * @example baseForm("Gemeinderates", de) // "Gemeinderat"
 */
export function baseForm(name: string, pack: LocalePack): string | null {
  const { genitives, kindEndings, kinds, organs } = pack.meetings;
  const first = /^[\p{L}-]{4,30}(?=\s)/u.exec(name)?.[0].toLowerCase() ?? "";
  const plain = kinds.includes(first) && kindEndings.some((ending) => first.endsWith(ending)) ? name.slice(first.length).trimStart() : name;
  const word = bodyWordIn(plain, pack);
  // `Hovudstyrets temamøte`: before another noun the genitive is that one's
  if (!word || /^\s\P{Lu}/u.test(plain.slice(word.span.end))) return plain === name ? null : plain;
  const { start, end } = word.span;
  const before = plain.slice(0, start);
  const found = plain.slice(start, end);
  const organ = organs[word.word];
  if (organ !== undefined && genitives.some((ending) => word.word.endsWith(ending) && !organ.endsWith(ending)) && found.toLowerCase() === word.word) {
    const told = /^\p{Lu}/u.test(found) ? organ.charAt(0).toUpperCase() + organ.slice(1) : organ;
    return before + told + plain.slice(end);
  }
  const tail = found.slice(word.word.length).toLowerCase();
  const ending = genitives.find((one) => tail === one);
  const based = ending === undefined ? plain : before + found.slice(0, found.length - ending.length) + plain.slice(end);
  return based === name ? null : based;
}
