import type { AgendaItem, MinutesRecord } from "../record/schema.ts";
import { finding, type Finding } from "./finding.ts";

/** A leap as large as this is another numbering, no gap. */
const MOST_LEFT_OUT = 20;

/** Numbers left out and numbers that stand twice, among items under the same heading and numbered the same way. */
export function checkNumbering({ agendaItems }: MinutesRecord): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const before = new Map<string, number>();
  const all = new Set(agendaItems.map(({ parent, number }) => `${parent ?? ""}|${number ?? ""}`));
  for (const item of agendaItems) {
    const number = ownNumber(item);
    if (number === null) continue;
    const row = `${item.parent ?? ""}|${shape(item)}`;
    const where = { item: item.id, evidence: item.evidence };
    const last = before.get(row);
    if (seen.has(`${row}|${number}`)) findings.push(finding("check/number-double", `Expected each number once, found \`${item.number ?? ""}\` twice`, where));
    else if (last !== undefined && number - last > 1 && number - last < MOST_LEFT_OUT && !all.has(`${item.parent ?? ""}|${withNumber(item, last + 1)}`)) {
      findings.push(finding("check/number-gap", `Expected number \`${withNumber(item, last + 1)}\` after \`${withNumber(item, last)}\`, found \`${item.number ?? ""}\``, where));
    }
    seen.add(`${row}|${number}`);
    before.set(row, number);
  }
  return findings;
}

/** The last part of a number: 2 of `5.2`; null where that is no figure. */
function ownNumber({ number }: AgendaItem): number | null {
  const digits = /(?:^|[^\d])(\d{1,6})$/u.exec(number ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}

/** `§ 12` and `12.` are numbered differently. */
function shape({ number, label }: AgendaItem): string {
  return (label ?? number ?? "").replace(/\d{1,6}/gu, "0").replace(/\s/gu, "");
}

function withNumber({ number }: AgendaItem, own: number): string {
  return (number ?? "").replace(/\d{1,6}$/u, String(own));
}
