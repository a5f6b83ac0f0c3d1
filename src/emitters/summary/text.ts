import { packs } from "../../locales/index.ts";
import type { SummaryLabels } from "../../locales/pack.ts";
import type { Place, Summary, SummaryDecision, SummaryItem } from "../../summary/model.ts";
import { dueText, headingText, itemHeading, itemName, nextText, ownerText, peopleLines, placeText, whenAndWhere } from "../../summary/phrases.ts";
import { escapeInvisible } from "../escape.ts";

/** Plain text for a terminal or a mail: indented, one line a statement, nothing in it that a terminal would act on. */
export function summaryText(summaries: readonly Summary[]): string {
  return summaries.map(meetingText).join("\n\n");
}

function meetingText(summary: Summary): string {
  const labels = packs[summary.language].summary;
  const heading = headingText(summary);
  const parts = [
    [heading, "=".repeat([...heading].length), ...(summary.organisation === null ? [] : [summary.organisation]), whenAndWhere(summary, labels), ...peopleLines(summary, labels).map(([label, names]) => `${label}: ${names}`)],
    listed(labels.actions, summary.actions.map((action) => {
      const item = itemName(summary.items, action.item);
      return `${statement(action.text, action, labels)}\n  ${labels.owner}: ${ownerText(action, labels)}. ${labels.due}: ${dueText(action, labels)}.${item === "" ? "" : ` ${labels.item}: ${item}`}`;
    })),
    listed(labels.next, summary.next.length === 0 ? [labels.notStated] : summary.next.map((next) => statement(nextText(next, labels), next, labels))),
    ...summary.items.map((item) => itemLines(item, labels)),
    listed(labels.otherDecisions, summary.otherDecisions.map((one) => decisionLine(one, labels))),
    listed(labels.questions, summary.questions.map((one) => statement(one.message, one, labels))),
  ];
  return parts.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}\n`).map(safe).join("\n");
}

function itemLines(item: SummaryItem, labels: SummaryLabels): string[] {
  return [
    statement(itemHeading(item), item, labels),
    ...item.sentences.map((one) => bullet(statement(one.text, one, labels))),
    ...item.decisions.map((one) => bullet(`${labels.decision}: ${decisionLine(one, labels)}`)),
  ];
}

function decisionLine(decision: SummaryDecision, labels: SummaryLabels): string {
  return statement(decision.text, decision, labels);
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map(bullet)];
}

/** Further lines (att-satser) stand below the first. */
function bullet(text: string): string {
  return `- ${text.replace(/\n\s*/gu, "\n  ")}`;
}

function statement(text: string, place: Place, labels: SummaryLabels): string {
  const where = placeText(place, labels);
  return where === "" ? text : `${text} [${where}]`;
}

/** Its own line breaks stay. */
function safe(text: string): string {
  return text.split("\n").map(escapeInvisible).join("\n");
}
