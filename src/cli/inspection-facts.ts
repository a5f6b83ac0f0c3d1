import type { Rules } from "../extractors/rules.ts";
import type { MinutesRecord } from "../record/schema.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * One row a fact of the record: which, where it stands, the rule that made it, what it says, the words it was read from. Goes by the record's shape alone, so that
 * new lists show without a line here.
 * @param rules facts inside one (an item's owners, the meeting's date) show theirs behind a name: `number-sequence owners: title-owner`.
 * @param longest longer values are cut.
 */
export function factRows(record: MinutesRecord, rules: Rules, longest: number): string[][] {
  const rows: string[][] = [];
  for (const [kind, value] of Object.entries(record)) {
    if (kind === "source" || kind === "diagnostics") continue;
    if (Array.isArray(value)) for (const [i, fact] of (value as Values[]).entries()) rows.push(factRow(kind, fact, ruleAt(rules, `/${kind}/${i}`, fact), longest));
    else if (isValues(value)) rows.push(...nestedRows(kind, value, rules, longest));
    else if (value !== null) rows.push([kind, "", "", String(value), ""]);
  }
  return rows;
}

/** A fact with facts inside: the meeting with the ones before and after it. */
function nestedRows(kind: string, fact: Values, rules: Rules, longest: number): string[][] {
  const lists = Object.entries(fact).filter(([key, value]) => key !== "evidence" && Array.isArray(value)) as [string, Values[]][];
  return [
    factRow(kind, fact, ruleAt(rules, `/${kind}`, fact), longest),
    ...lists.flatMap(([key, facts]) => facts.map((inner, i) => factRow(`${kind}.${key}`, inner, ruleAt(rules, `/${kind}/${key}/${i}`, inner), longest))),
  ];
}

function ruleAt(rules: Rules, pointer: string, fact: Values): string {
  const own = rules[pointer];
  const inner = Object.entries(fact).flatMap(([key, value]) => {
    const told = isFactList(value) ? [] : [rules[`${pointer}/${key}`], ...(Array.isArray(value) ? value.map((_, i) => rules[`${pointer}/${key}/${i}`]) : [])];
    const distinct = [...new Set(told.filter((rule) => rule !== undefined))];
    return distinct.length === 0 ? [] : [`${key}: ${distinct.join(", ")}`];
  });
  return [...(own === undefined ? [] : [own]), ...inner].join(" ");
}

function factRow(kind: string, fact: Values, rule: string, longest: number): string[] {
  const evidence = (fact["evidence"] ?? []) as MinutesRecord["meeting"]["evidence"];
  const said = Object.entries(fact).filter(([key, value]) => key !== "evidence" && value !== null && value !== "" && !(isFactList(value) || (Array.isArray(value) && value.length === 0)));
  return [
    kind,
    evidence.map(({ page, lines }) => `${page === null ? "" : `p${page}:`}l${lines[0]}`).join(" "),
    rule,
    said.map(([key, value]) => `${key}=${cut(shown(value), longest)}`).join(" "),
    evidence.map(({ quote }) => `“${cut(quote, longest)}”`).join(" "),
  ];
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(", ");
  if (isValues(value)) return Object.values(value).filter((inner) => inner !== null && !Array.isArray(inner)).join("/");
  return String(value);
}

function isFactList(value: unknown): boolean {
  return Array.isArray(value) && value.some((inner) => isValues(inner) && "evidence" in inner);
}

function isValues(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function cut(text: string, longest: number): string {
  const oneLine = text.replace(/\s+/gu, " ").trim();
  return oneLine.length > longest ? `${oneLine.slice(0, longest - 1)}…` : oneLine;
}
