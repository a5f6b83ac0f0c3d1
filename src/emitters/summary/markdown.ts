import { packs } from "../../locales/index.ts";
import type { SummaryLabels } from "../../locales/pack.ts";
import type { Place, Summary, SummaryItem } from "../../summary/model.ts";
import { dueText, headingDepths, headingText, itemHeading, itemName, nextText, oneLine, ownerText, peopleLines, placeText, whenAndWhere } from "../../summary/phrases.ts";
import { escapeInvisible } from "../escape.ts";

/** CommonMark with tables of GitHub's; nothing of the documents becomes markup. */
export function summaryMarkdown(summaries: readonly Summary[]): string {
  return summaries.map(meetingMarkdown).join("\n");
}

function meetingMarkdown(summary: Summary): string {
  const labels = packs[summary.language].summary;
  const people = peopleLines(summary, labels).map(([label, names]) => `${label}: ${escaped(names)}`).join("\\\n");
  const facts = [...(summary.organisation === null ? [] : [escaped(summary.organisation)]), `**${escaped(whenAndWhere(summary, labels))}**`].join("\\\n");
  const depths = headingDepths(summary.items);
  const blocks = [
    `# ${inHeading(headingText(summary))}`,
    facts,
    people,
    ...actionTable(summary, labels),
    ...section(labels.next, summary.next.length === 0 ? [labels.notStated] : summary.next.map((next) => statement(nextText(next, labels), next, labels))),
    ...summary.items.flatMap((item, index) => itemBlocks(item, labels, depths[index] ?? 1)),
    ...section(labels.otherDecisions, summary.otherDecisions.map((one) => statement(one.text, one, labels))),
    ...section(labels.questions, summary.questions.map((one) => statement(one.message, one, labels))),
  ];
  return blocks.filter((block) => block !== "").map((block) => `${block}\n`).join("\n");
}

function itemBlocks(item: SummaryItem, labels: SummaryLabels, depth: number): string[] {
  const lines = [
    ...item.sentences.map((one) => statement(one.text, one, labels)),
    ...item.decisions.map((one) => `**${labels.decision}:** ${statement(one.text, one, labels)}`),
  ];
  return [`${"#".repeat(Math.min(6, depth + 1))} ${inHeading(itemHeading(item))}${where(item, labels)}`, lines.map((line) => `- ${line}`).join("\n")];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${line}`).join("\n")];
}

function actionTable({ actions, items }: Summary, labels: SummaryLabels): string[] {
  if (actions.length === 0) return [];
  const rows = actions.map((action) => [action.text, ownerText(action, labels), dueText(action, labels), itemName(items, action.item), placeText(action, labels)].map((cell) => inline(oneLine(cell))));
  const table = [[labels.action, labels.owner, labels.due, labels.item, ""], ["---", "---", "---", "---", "---"], ...rows];
  return [`## ${labels.actions}`, table.map((cells) => `| ${cells.join(" | ")} |`).join("\n")];
}

function statement(text: string, place: Place, labels: SummaryLabels): string {
  return `${escaped(text)}${where(place, labels)}`;
}

function where(place: Place, labels: SummaryLabels): string {
  const text = placeText(place, labels);
  return text === "" ? "" : ` (${text})`;
}

/**
 * Text as Markdown that shows it as it is; its line breaks become hard ones within a list item.
 * @example escaped("1. <b> *ja*") // "1\\. \\<b\\> \\*ja\\*"
 */
function escaped(text: string): string {
  // What would open a list, a heading or an underline at a line's beginning; of a number the dot is escaped, figures cannot be.
  return text.split(/\n\s*/u).map((line) => inline(line).replace(/^[-+#=]/u, "\\$&").replace(/^(\d{1,9})(?=[.)])/u, "$1\\")).join("\\\n  ");
}

/** In a heading only closing `#` count. */
function inHeading(text: string): string {
  return inline(oneLine(text)).replace(/(?<=^|\s)#/gu, "\\#");
}

function inline(line: string): string {
  return escapeInvisible(line).replace(/[\\`*_[\]<>|~]|&(?=[#\p{L}])/gu, "\\$&");
}
