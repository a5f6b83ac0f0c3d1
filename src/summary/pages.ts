import type { MinutesRecord } from "../record/schema.ts";

/**
 * The page that all words of each item stand on, by the items' order; null where an item may run over several pages, or its format has none.
 * An item's text lies between its own heading and the next one's.
 * @example pagesOfItems(record) // [1, 1, null, 3]: the third begins on page 1 and the fourth on page 3
 */
export function pagesOfItems({ agendaItems, source }: MinutesRecord): (number | null)[] {
  const heads = agendaItems.map(({ evidence }) => evidence[0]?.page ?? null);
  return heads.map((page, index) => {
    const end = index + 1 < heads.length ? heads[index + 1] : source.pages;
    return page !== null && page === end ? page : null;
  });
}
