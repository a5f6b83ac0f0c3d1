import type { Summary } from "../../summary/model.ts";
import { summaryHtml } from "./html.ts";
import { summaryJson } from "./json.ts";
import { summaryMarkdown } from "./markdown.ts";
import { summaryText } from "./text.ts";

/** Every format of summaries by its `--format` name; each takes them in the order they are shown. Pure: same summaries, same text. */
export const summaryFormats = { md: summaryMarkdown, text: summaryText, html: summaryHtml, json: summaryJson } as const satisfies Readonly<Record<string, (summaries: readonly Summary[]) => string>>;

export type SummaryFormat = keyof typeof summaryFormats;
