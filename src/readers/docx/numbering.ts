import { formatNumber } from "./number-format.ts";
import type { StyleChain, Styles } from "./styles.ts";
import { formatOf } from "./styles.ts";
import { bulletText } from "./symbols.ts";
import { child, children, integer, toggle, value, type XmlElement } from "./xml.ts";

interface Level {
  readonly format: string;
  /** For `custom`: "001, 002, ..." pads to three digits. */
  readonly pattern: string | undefined;
  readonly text: string;
  readonly start: number;
  /** 0: never restarts; n: restarts only after a paragraph of level n (from 1) or higher; undefined: after any higher level. */
  readonly restart: number | undefined;
  readonly legal: boolean;
  readonly font: string | undefined;
  /** The paragraph style that this level belongs to. */
  readonly style: string | undefined;
}

interface NumberingList {
  /** Lists of the same abstract numbering count together. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** All lists of `numbering.xml` by `numId`. */
export type Numbering = ReadonlyMap<string, NumberingList>;

/** Which list and level a paragraph belongs to. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

export interface ListLabel {
  /** As printed: "§ 45", "1.1", "a)", "•". Empty where the level prints nothing. */
  readonly text: string;
  readonly ordered: boolean;
}

export function readNumbering(root: XmlElement | undefined, styles: Styles): Numbering {
  const abstracts = new Map(children(root, "abstractNum").map((it) => [it.attributes["abstractNumId"] ?? "", it]));
  const nums = new Map(children(root, "num").map((it) => [it.attributes["numId"] ?? "", it]));
  const definers = new Map([...abstracts].map(([id, it]) => [value(it, "styleLink"), id]));
  const linked = (style: string): string | undefined => {
    const num = value(child(styles.chain(style).styles[0]?.paragraph, "numPr"), "numId");
    return definers.get(style) ?? (num === undefined ? undefined : value(nums.get(num), "abstractNumId"));
  };
  const lists = new Map<string, NumberingList>();
  for (const [id, num] of nums) {
    const abstractId = resolveAbstract(value(num, "abstractNumId") ?? "", abstracts, linked);
    const levels = new Map<number, Level>();
    for (const level of children(abstracts.get(abstractId), "lvl")) addLevel(levels, level);
    const startOverrides = new Map<number, number>();
    for (const override of children(num, "lvlOverride")) {
      const index = Number(override.attributes["ilvl"] ?? 0);
      const replaced = child(override, "lvl");
      if (replaced) levels.set(index, readLevel(replaced));
      const start = integer(override, "startOverride");
      if (start !== undefined) startOverrides.set(index, start);
    }
    lists.set(id, { abstractId, levels, startOverrides });
  }
  return lists;
}

/** An abstract numbering may only point to a list style (`numStyleLink`), which points to the list that defines it. */
function resolveAbstract(id: string, abstracts: ReadonlyMap<string, XmlElement>, linked: (style: string) => string | undefined): string {
  let current = id;
  for (let hop = 0; hop < 5; hop++) {
    const style = value(abstracts.get(current), "numStyleLink");
    const next = style === undefined ? undefined : linked(style);
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

function addLevel(levels: Map<number, Level>, element: XmlElement): void {
  levels.set(Number(element.attributes["ilvl"] ?? 0), readLevel(element));
}

function readLevel(element: XmlElement): Level {
  const format = child(element, "numFmt")?.attributes;
  return {
    format: format?.["val"] ?? "decimal",
    pattern: format?.["format"],
    text: value(element, "lvlText") ?? "",
    start: integer(element, "start") ?? 0,
    restart: integer(element, "lvlRestart"),
    legal: toggle(element, "isLgl") ?? false,
    font: formatOf(child(element, "rPr")).font,
    style: value(element, "pStyle"),
  };
}

/**
 * The list that a paragraph belongs to by its own `numPr` or its styles'. `numId` 0 takes a paragraph out of its style's list.
 * The level may be stated by the numbering instead, which names the style that each level belongs to.
 */
export function listPlace(paragraph: XmlElement | undefined, chain: StyleChain, numbering: Numbering): ListPlace | undefined {
  const own = child(paragraph, "numPr");
  const ownList = value(own, "numId");
  const list = ownList ?? chain.styles.map((style) => value(child(style.paragraph, "numPr"), "numId")).find((id) => id !== undefined);
  const levels = list === undefined ? undefined : numbering.get(list)?.levels;
  if (list === undefined || !levels) return undefined;
  const ownLevel = integer(own, "ilvl");
  const level = ownLevel ?? (ownList === undefined ? styleLevel(chain, levels) : 0);
  return { list, level: Math.min(Math.max(level, 0), 8) };
}

function styleLevel(chain: StyleChain, levels: ReadonlyMap<number, Level>): number {
  for (const style of chain.styles) {
    for (const [index, level] of levels) if (level.style === style.id) return index;
    const stated = integer(child(style.paragraph, "numPr"), "ilvl");
    if (stated !== undefined) return stated;
  }
  return 0;
}

/** Counts the lists of one story (the body, a header, ...) while it is read from top to bottom. */
export class ListCounters {
  readonly #numbering: Numbering;
  readonly #language: string | undefined;
  /** By abstract numbering, then level; undefined: the level starts afresh. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #startsUsed = new Set<string>();

  constructor(numbering: Numbering, language: string | undefined) {
    this.#numbering = numbering;
    this.#language = language;
  }

  /** Counts one paragraph and gives its label. */
  next(place: ListPlace): ListLabel | undefined {
    const list = this.#numbering.get(place.list);
    const level = list?.levels.get(place.level);
    if (!list || !level) return undefined;
    const counts = this.#counts.get(list.abstractId) ?? [];
    this.#counts.set(list.abstractId, counts);
    this.#count(list, level, place, counts);
    for (const [index, deeper] of list.levels) {
      const restarts = deeper.restart === undefined || (deeper.restart > 0 && place.level < deeper.restart);
      if (index > place.level && restarts) counts[index] = undefined;
    }
    const bullet = level.format === "bullet";
    return {
      text: bullet ? bulletText(level.text, level.font) : this.#label(list, level, counts),
      ordered: !bullet && /%[1-9]/u.test(level.text),
    };
  }

  #count(list: NumberingList, level: Level, place: ListPlace, counts: (number | undefined)[]): void {
    const override = list.startOverrides.get(place.level);
    const key = `${place.list}:${place.level}`;
    const before = counts[place.level];
    if (override !== undefined && !this.#startsUsed.has(key)) counts[place.level] = override;
    else counts[place.level] = before === undefined ? override ?? level.start : before + 1;
    this.#startsUsed.add(key);
  }

  #label(list: NumberingList, level: Level, counts: readonly (number | undefined)[]): string {
    return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const shown = list.levels.get(index);
      const count = counts[index] ?? list.startOverrides.get(index) ?? shown?.start ?? 1;
      const format = level.legal && shown?.format !== "none" ? "decimal" : shown?.format ?? "decimal";
      if (format === "custom") return String(count).padStart(/^0{0,9}\d(?=,)/u.exec(shown?.pattern ?? "")?.[0].length ?? 1, "0");
      return formatNumber(count, format, this.#language);
    }).trim();
  }
}
