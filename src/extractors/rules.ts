/**
 * Which rule made which fact: the fact's place in the record, as a JSON Pointer (RFC 6901), and the rule's id. Beside the record, never in it.
 * @example { "/actionItems/0": "promise", "/agendaItems/2/owners/0": "title-owner", "/meeting/date": "label-date" }
 */
export type Rules = Readonly<Record<string, string>>;

/**
 * The rules of a list of facts in order; null where a fact is no rule's.
 * @param list the list's own pointer: `/actionItems`
 */
export function rulesOf(list: string, rules: readonly (string | null)[]): Rules {
  return Object.fromEntries(rules.flatMap((rule, i) => (rule === null ? [] : [[`${list}/${i}`, rule]])));
}
