import type { LineInput, LinkInput } from "../../document/builder.ts";
import type { PageContent } from "./page-content.ts";
import type { LinkPart } from "./words.ts";

/** For each character the index of the link area it lies under, or -1; `undefined` on a page without links. */
export function linkOfCharacters(page: PageContent): Int16Array | undefined {
  if (page.links.length === 0) return undefined;
  const { chars } = page;
  const owner = new Int16Array(chars.count).fill(-1);
  page.links.forEach((link, index) => {
    for (const box of link.boxes) {
      for (let i = 0; i < chars.count; i++) {
        const x = ((chars.left[i] as number) + (chars.right[i] as number)) / 2;
        const y = ((chars.top[i] as number) + (chars.bottom[i] as number)) / 2;
        if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) owner[i] = index;
      }
    }
  });
  return owner;
}

/** A line's link parts as the builder takes them. */
export function linkInputs(text: string, parts: readonly LinkPart[]): LinkInput[] {
  return parts.map((part) => ({ ...part, anchor: isPrinted(text.slice(part.start, part.end), part.url) ? "printed" : "words" }));
}

/** A link that wraps has one kind: "see our plans (https://harb" / "our.example/plans)" is words on both lines. */
export function continueLinks(lines: readonly LineInput[]): LineInput[] {
  const done: LineInput[] = [];
  for (const line of lines) {
    const [before, first] = [done.at(-1), line.links?.[0]];
    const open = before?.links?.at(-1);
    const wraps = before && open && first && open.url === first.url && first.start === 0 && open.end === before.text.length;
    done.push(wraps ? { ...line, links: [{ ...first, anchor: open.anchor }, ...(line.links ?? []).slice(1)] } : line);
  }
  return done;
}

/**
 * True where the words under a link are the address itself, or the part of it that fits on the line.
 * @example isPrinted("www.exempel.se/moten", "https://www.exempel.se/moten/") // true
 */
export function isPrinted(words: string, url: string): boolean {
  const printed = bare(words);
  if (printed.length < 4 || /\s/u.test(words.trim())) return false;
  const target = bare(url);
  return target === printed || (/[./@]/u.test(printed) && printed.length > 8 && target.includes(printed));
}

function bare(text: string): string {
  return text.trim().toLowerCase().replace(/^(?:https?:\/\/|mailto:)/u, "").replace(/^www\./u, "").replace(/[/.,;)\s]{1,5}$/u, "");
}
