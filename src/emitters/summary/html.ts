import { packs } from "../../locales/index.ts";
import type { SummaryLabels } from "../../locales/pack.ts";
import type { Place, Summary, SummaryItem } from "../../summary/model.ts";
import { dueText, headingDepths, headingText, itemHeading, itemName, nextText, ownerText, peopleLines, placeText, whenAndWhere } from "../../summary/phrases.ts";
import { escapeInvisible } from "../escape.ts";

const STYLE = "body{font:1rem/1.5 sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}th,td{border:1px solid #bbb;padding:.25rem .5rem;text-align:left;vertical-align:top}.place{color:#555}article+article{margin-top:4rem}";

/** A page of its own that loads nothing: print it, mail it, put it on an intranet. */
export function summaryHtml(summaries: readonly Summary[]): string {
  const languages = new Set(summaries.map(({ language }) => language));
  // `mul`: several languages; each meeting says its own.
  const language = languages.size === 1 ? (summaries[0]?.language ?? "en") : languages.size === 0 ? "en" : "mul";
  const [only] = summaries;
  const title = summaries.length === 1 && only ? [headingText(only), only.date].filter((part) => part !== null).join(", ") : packs[language === "mul" ? "en" : language].summary.summary;
  const top = summaries.length === 1 ? 1 : 2;
  const head = ['<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">', `<title>${escaped(shortened(title))}</title>`, `<style>${STYLE}</style>`];
  const body = [...(top === 1 ? [] : [`<h1>${escaped(title)}</h1>`]), ...summaries.map((summary) => meetingHtml(summary, top))];
  return `<!DOCTYPE html>\n<html lang="${language}">\n<head>\n${head.join("\n")}\n</head>\n<body>\n<main>\n${body.join("\n")}\n</main>\n</body>\n</html>\n`;
}

/** What a browser's tab and a search engine show; the heading has it whole. */
const LONGEST_TITLE = 70;

function shortened(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}

function meetingHtml(summary: Summary, top: number): string {
  const labels = packs[summary.language].summary;
  const people = peopleLines(summary, labels).map(([label, names]) => `${label}: ${escaped(names)}`).join("<br>\n");
  const depths = headingDepths(summary.items);
  const parts = [
    `<article lang="${summary.language}">`,
    heading(top, escaped(headingText(summary))),
    summary.organisation === null ? "" : `<p>${escaped(summary.organisation)}</p>`,
    `<p><strong>${escaped(whenAndWhere(summary, labels))}</strong></p>`,
    people === "" ? "" : `<p>${people}</p>`,
    actionTable(summary, labels, top),
    section(labels.next, summary.next.length === 0 ? [labels.notStated] : summary.next.map((next) => statement(nextText(next, labels), next, labels)), top),
    ...summary.items.map((item, index) => itemHtml(item, labels, top + (depths[index] ?? 1))),
    section(labels.otherDecisions, summary.otherDecisions.map((one) => statement(one.text, one, labels)), top),
    section(labels.questions, summary.questions.map((one) => `<span lang="en">${escaped(one.message)}</span>${where(one, labels)}`), top),
    "</article>",
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function itemHtml(item: SummaryItem, labels: SummaryLabels, level: number): string {
  const lines = [
    ...item.sentences.map((one) => statement(one.text, one, labels)),
    ...item.decisions.map((one) => `<strong>${labels.decision}:</strong> ${statement(one.text, one, labels)}`),
  ];
  return heading(level, `${escaped(itemHeading(item))}${where(item, labels)}`) + list(lines);
}

function section(title: string, lines: readonly string[], top: number): string {
  return lines.length === 0 ? "" : heading(top + 1, title) + list(lines);
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n<ul>\n${lines.map((line) => `<li>${line}</li>`).join("\n")}\n</ul>`;
}

function actionTable({ actions, items }: Summary, labels: SummaryLabels, top: number): string {
  if (actions.length === 0) return "";
  const heads = [labels.action, labels.owner, labels.due, labels.item].map((cell) => `<th scope="col">${cell}</th>`).join("");
  const rows = actions.map((action) => `<tr><td>${statement(action.text, action, labels)}</td>${[ownerText(action, labels), dueText(action, labels), itemName(items, action.item)].map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`);
  return `${heading(top + 1, labels.actions)}\n<table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}

function heading(level: number, html: string): string {
  const depth = Math.min(6, level);
  return `<h${depth}>${html}</h${depth}>`;
}

function statement(text: string, place: Place, labels: SummaryLabels): string {
  return `${escaped(text)}${where(place, labels)}`;
}

function where(place: Place, labels: SummaryLabels): string {
  const text = placeText(place, labels);
  return text === "" ? "" : ` <span class="place">(${text})</span>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as HTML that shows it as it is. */
function escaped(text: string): string {
  return text.split(/\n\s*/u).map((line) => escapeInvisible(line).replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? mark)).join("<br>");
}
