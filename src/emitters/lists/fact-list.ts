import type { AgendaItem, MinutesRecord, Owner } from "../../record/schema.ts";
import type { Rows } from "../tables/rows.ts";
import type { Cell } from "../tables/table.ts";

/** What every fact has; most say in which item they stand. */
interface Fact {
  readonly item?: string | null;
  readonly evidence: MinutesRecord["meeting"]["evidence"];
}

type Columns<F> = Readonly<Record<string, (fact: F) => Cell>>;

/** One of the record's lists as a table: the same columns whatever the records hold. */
export interface FactList {
  readonly columns: readonly string[];
  readonly rowsOf: (record: MinutesRecord) => { readonly cells: readonly Cell[]; readonly fact: object }[];
}

/** A list of facts; the meeting they are of stands before them, and their item where they have one, the place in the document behind. */
export function factList<F extends Fact>(facts: (record: MinutesRecord) => readonly F[], columns: Columns<F>, { items = true } = {}): FactList {
  const before = ["source", "meetingDate", "body", ...(items ? ["itemNumber", "itemTitle"] : [])];
  return {
    columns: [...before, ...Object.keys(columns), "page", "line"],
    rowsOf: (record) => facts(record).map((fact) => {
      const context = { ...meetingOf(record), ...(items ? itemOf(record, fact.item ?? null) : {}) };
      const cells = [...Object.values(context), ...Object.values(columns).map((column) => column(fact)), ...placeOf(fact)];
      return { cells, fact: { ...context, ...fact } };
    }),
  };
}

/** The rows of all records, in order; records are let go of as they come. */
export async function listRows({ columns, rowsOf }: FactList, records: AsyncIterable<MinutesRecord>): Promise<Rows> {
  const found: ReturnType<FactList["rowsOf"]> = [];
  for await (const record of records) found.push(...rowsOf(record));
  return { columns, rows: found.map(({ cells }) => cells), facts: found.map(({ fact }) => fact) };
}

function meetingOf({ source, meeting }: MinutesRecord): Readonly<Record<"source" | "meetingDate" | "body", string | null>> {
  return { source: source.path, meetingDate: meeting.date, body: meeting.body };
}

function itemOf(record: MinutesRecord, id: string | null): Readonly<Record<"itemNumber" | "itemTitle", string | null>> {
  const item = findItem(record, id);
  return { itemNumber: item?.number ?? null, itemTitle: item?.title ?? null };
}

export function findItem(record: MinutesRecord, id: string | null): AgendaItem | undefined {
  return id === null ? undefined : record.agendaItems.find((item) => item.id === id);
}

function placeOf({ evidence, ...fact }: Fact & { readonly page?: number }): Cell[] {
  const first = evidence[0];
  return [first?.page ?? fact.page ?? null, first?.lines[0] ?? null];
}

/** @example namesOf([{ name: "Asta Lindvall", … }, { name: "BE", … }]) // "Asta Lindvall; BE" */
export function namesOf(owners: readonly Owner[]): string | null {
  return joined(owners.map(({ name }) => name));
}

export function joined(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join("; ");
}
