import { oneLine } from "../tables/table.ts";
import { bodyOf, isDone, type ActionRow } from "./action-row.ts";

/**
 * todo.txt: a line an action item, the meeting's date as the day it was written down.
 * @example "2025-03-04 Bryggan lagas. +Styrelsen @Asta_Lindvall due:2025-05-01 item:4.1\n"
 */
export function todoText(rows: readonly ActionRow[]): string {
  return rows.map((row) => `${todoLine(row)}\n`).join("");
}

function todoLine({ action, item, record }: ActionRow): string {
  const { date } = record.meeting;
  const tokens = [
    ...token("+", bodyOf(record)),
    ...action.owners.flatMap(({ name }) => token("@", name)),
    ...(action.dueDate === null ? [] : [`due:${action.dueDate}`]),
    ...token("item:", item?.number ?? null),
  ];
  const text = plainWords(oneLine(action.text));
  // Without a date in front a text that begins with `x` would be done, one with `(A)` urgent: then the tokens come first.
  const words = date === null && /^(?:x|\([A-Z]\)|\d{4}-\d{2}-\d{2})(?= |$)/u.test(text) ? [...(tokens.length > 0 ? tokens : ["-"]), text] : [text, ...tokens];
  return [...(isDone(action) ? ["x"] : []), ...(date === null ? [] : [date]), ...words].join(" ");
}

/** @example token("@", "Asta Lindvall") // ["@Asta_Lindvall"] */
function token(mark: string, value: string | null): string[] {
  const name = oneLine(value).replace(/[\s:]{1,100}/gu, "_");
  return name === "" ? [] : [`${mark}${name}`];
}

/** The document's words that look like tokens, made to look like words: `@all` is `(@all)`, `due:2025-01-01` is `due: 2025-01-01`. */
function plainWords(text: string): string {
  return text.replace(/(?<=^| )[+@][^ ]{1,1000}/gu, "($&)").replace(/(?<=^| )\p{L}{1,50}:(?=[^ /])/gu, "$& ");
}
