import type { BlockInput } from "../../document/builder.ts";
import { readBlocks } from "./body.ts";
import type { Part } from "./package.ts";
import { openStory, type Definitions } from "./story.ts";
import { flatten } from "./tables.ts";
import { children, elements, toggle, type XmlElement } from "./xml.ts";

export interface Furniture {
  readonly headers: readonly BlockInput[];
  readonly footers: readonly BlockInput[];
}

/** On which pages a header stands; in the order in which a reader meets them. */
const PAGES = ["first", "default", "even"] as const;

/**
 * The headers and footers that the sections print, each text once. One for first or even pages counts only where the document has such pages:
 * Word keeps the others in the file, unseen.
 * @param open gives a part by its relationship id.
 */
export function readFurniture(main: Part, settings: XmlElement | undefined, definitions: Definitions, open: (name: string) => Part | undefined): Furniture {
  const evenPages = toggle(settings, "evenAndOddHeaders") ?? false;
  const found = { headers: new Map<string, BlockInput[]>(), footers: new Map<string, BlockInput[]>() };
  const seen = new Set<string>();
  for (const section of sections(main.root)) {
    const firstPage = toggle(section, "titlePg") ?? false;
    for (const page of PAGES) {
      if ((page === "first" && !firstPage) || (page === "even" && !evenPages)) continue;
      for (const kind of ["header", "footer"] as const) {
        const reference = children(section, `${kind}Reference`).find((it) => (it.attributes["type"] ?? "default") === page);
        const name = main.relationships.get(reference?.attributes["id"] ?? "")?.target;
        if (name === undefined || seen.has(name)) continue;
        seen.add(name);
        const part = open(name);
        if (!part) continue;
        const blocks = readBlocks(part.root, openStory(part, definitions, `running-${kind}`));
        // Three header parts with the same words are one header to a reader.
        const words = flatten(blocks).flatMap((block) => block.lines.map((line) => line.text.trim())).join("\n");
        if (!found[`${kind}s`].has(words)) found[`${kind}s`].set(words, blocks);
      }
    }
  }
  return { headers: [...found.headers.values()].flat(), footers: [...found.footers.values()].flat() };
}

/** The section properties, in order: the last stands in the body, the others in the last paragraph of their section. */
function sections(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (element.name === "sectPr") return [element];
    return element.name === "r" || element.name === "sectPrChange" ? [] : sections(element);
  });
}
