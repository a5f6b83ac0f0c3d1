import { child, children, integer, toggle, value, type XmlElement } from "./xml.ts";

/** How a run of characters looks; absent where nothing says so. */
export interface RunFormat {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly struck?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  /** Points. */
  readonly fontSize?: number | undefined;
  readonly font?: string | undefined;
}

export interface Style {
  readonly id: string;
  /** Lower case; built-in styles have their English name whatever the language of Word. */
  readonly name: string;
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
  /** The whole `w:style`, for what only tables ask for. */
  readonly element: XmlElement | undefined;
  readonly basedOn: string | undefined;
}

export interface Styles {
  /** A paragraph style and what it is based on, nearest first; without an id the default paragraph style. */
  readonly chain: (id: string | undefined) => StyleChain;
  /** A character style and what it is based on; without an id nothing. */
  readonly characterChain: (id: string | undefined) => StyleChain;
  readonly defaults: RunFormat;
  /** The language of the text where it states one (`sv-SE`). */
  readonly language: string | undefined;
}

/** A style and what it is based on, nearest first, with what they state together. */
export interface StyleChain {
  readonly styles: readonly Style[];
  readonly format: RunFormat;
}

/** Longer than any real chain; a damaged file must not make every paragraph walk thousands. */
const MAX_CHAIN = 50;
/** Word's size where nothing states one. */
const DEFAULT_POINTS = 10;

export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map<string, Style>();
  let fallback: string | undefined;
  for (const element of children(root, "style")) {
    const id = element.attributes["styleId"];
    if (id === undefined) continue;
    styles.set(id, {
      id,
      name: (value(element, "name") ?? id).toLowerCase(),
      paragraph: child(element, "pPr"),
      run: child(element, "rPr"),
      element,
      basedOn: value(element, "basedOn"),
    });
    if (element.attributes["type"] === "paragraph" && ["1", "true", "on"].includes(element.attributes["default"] ?? "")) fallback ??= id;
  }
  const chains = new Map<string, StyleChain>();
  const chain = (id: string | undefined): StyleChain => {
    if (id === undefined) return NO_CHAIN;
    const known = chains.get(id) ?? walkChain(styles, id);
    chains.set(id, known);
    return known;
  };
  const defaults = child(child(child(root, "docDefaults"), "rPrDefault"), "rPr");
  return {
    chain: (id) => chain(id ?? fallback),
    characterChain: chain,
    defaults: { fontSize: DEFAULT_POINTS, ...stated(formatOf(defaults)) },
    language: child(defaults, "lang")?.attributes["val"],
  };
}

const NO_CHAIN: StyleChain = { styles: [], format: {} };

function walkChain(styles: ReadonlyMap<string, Style>, id: string): StyleChain {
  const chain: Style[] = [];
  const seen = new Set<string>();
  let next: string | undefined = id;
  while (next !== undefined && !seen.has(next) && chain.length < MAX_CHAIN) {
    seen.add(next);
    // A style that is used but not defined still says what it is by its id: "Heading1".
    const style: Style = styles.get(next) ?? { id: next, name: next.toLowerCase(), paragraph: undefined, run: undefined, element: undefined, basedOn: undefined };
    chain.push(style);
    next = style.basedOn;
  }
  const format = chain.reduceRight<RunFormat>((before, style) => ({ ...before, ...stated(formatOf(style.run)) }), {});
  return { styles: chain, format };
}

/** What run properties (`w:rPr`) state themselves. */
export function formatOf(properties: XmlElement | undefined): RunFormat {
  if (!properties) return {};
  const halfPoints = integer(properties, "sz");
  const fonts = child(properties, "rFonts")?.attributes;
  return {
    bold: toggle(properties, "b"),
    italic: toggle(properties, "i"),
    struck: toggle(properties, "strike") ?? toggle(properties, "dstrike"),
    hidden: toggle(properties, "vanish"),
    fontSize: halfPoints === undefined || halfPoints <= 0 ? undefined : halfPoints / 2,
    font: fonts?.["ascii"] ?? fonts?.["hAnsi"],
  };
}

/**
 * The look of a run: its own properties over its character style over the paragraph's style over the defaults. On/off properties of the two
 * styles cancel each other (ISO 29500-1, 17.7.3): the character style "Strong" in a bold heading is not bold.
 */
export function runFormat(properties: XmlElement | undefined, paragraph: RunFormat, styles: Styles): RunFormat {
  const characterStyle = value(properties, "rStyle");
  if (properties === undefined || (characterStyle === undefined && properties.children.length === 0)) return { ...styles.defaults, ...stated(paragraph) };
  const character = styles.characterChain(characterStyle).format;
  const both = (key: "bold" | "italic" | "struck" | "hidden"): boolean | undefined =>
    character[key] === undefined ? paragraph[key] : (paragraph[key] ?? false) !== character[key];
  return {
    ...styles.defaults,
    ...stated(paragraph),
    ...stated(character),
    ...stated({ bold: both("bold"), italic: both("italic"), struck: both("struck"), hidden: both("hidden") }),
    ...stated(formatOf(properties)),
  };
}

function stated(format: RunFormat): RunFormat {
  return Object.fromEntries(Object.entries(format).filter(([, it]) => it !== undefined)) as RunFormat;
}

/** Built-in names, and those that writers other than Word translate: "Heading 1", "Rubrik 1", "Overskrift 1", "Otsikko 1", "Überschrift 1". */
const HEADING_NAME = /^(?:heading|rubrik|overskrift|otsikko|überschrift) {0,2}([1-9])$/u;

/**
 * The heading level (1 is the topmost) of a paragraph by its own outline level or its style's, or undefined for running text.
 * The outline levels 0 to 8 are headings, 9 is body text.
 */
export function headingLevel(paragraph: XmlElement | undefined, chain: StyleChain): number | undefined {
  const own = integer(paragraph, "outlineLvl");
  if (own !== undefined) return fromOutline(own);
  for (const style of chain.styles) {
    const outline = integer(style.paragraph, "outlineLvl");
    if (outline !== undefined) return fromOutline(outline);
    if (style.name === "title") return 1;
    const named = HEADING_NAME.exec(style.name) ?? HEADING_NAME.exec(style.id.toLowerCase());
    if (named) return Number(named[1]);
  }
  return undefined;
}

function fromOutline(level: number): number | undefined {
  return level >= 0 && level < 9 ? level + 1 : undefined;
}

/** True for the styles of a table of contents: "toc 1", "TOC Heading", "table of figures". */
export function isContentsStyle(chain: StyleChain): boolean {
  return chain.styles.some((style) => /^(?:toc (?:[1-9]|heading)|table of figures)$/u.test(style.name));
}
