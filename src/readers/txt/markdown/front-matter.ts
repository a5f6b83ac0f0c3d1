import type { DocumentProperties } from "../../../document/model.ts";
import type { SourceLine } from "../stray-html.ts";

interface FrontMatter {
  readonly properties: DocumentProperties;
  /** The lines between the two fences. */
  readonly lines: readonly SourceLine[];
  /** Index of the first line behind the closing fence. */
  readonly end: number;
}

const KNOWN: Readonly<Record<string, "title" | "author" | "subject" | "created" | "modified">> = {
  title: "title", author: "author", authors: "author", subject: "subject", description: "subject", date: "created", created: "created", modified: "modified", updated: "modified",
};

/** The block between `---` or `+++` fences at a file's start, if it reads as `key: value` or `key = value` lines. Lists and nested values stay as written. */
export function frontMatterOf(lines: readonly SourceLine[]): FrontMatter | undefined {
  const first = lines.findIndex((line) => line.text.trim() !== "");
  const fence = lines[first]?.text.trimEnd();
  if (fence !== "---" && fence !== "+++") return undefined;
  const ends = fence === "---" ? /^(?:---|\.\.\.)\s{0,20}$/u : /^\+{3}\s{0,20}$/u;
  const close = lines.findIndex((line, i) => i > first && ends.test(line.text));
  if (close < 0) return undefined;
  const inner = lines.slice(first + 1, close);
  const reads = fence === "---" ? /^(?:[\w-]{1,60}\s?:(?:\s|$)|\s|- |#|$)/u : /^(?:[\w.-]{1,60}\s{0,3}=|\s|\[|\]|"|#|$)/u;
  if (!inner.every((line) => reads.test(line.text))) return undefined;
  return { properties: propertiesOf(inner), lines: inner, end: close + 1 };
}

function propertiesOf(lines: readonly SourceLine[]): DocumentProperties {
  const values = new Map<string, string>();
  let key: string | undefined;
  for (const line of lines) {
    if (/^\[[\w.-]{1,60}\]\s{0,3}$/u.test(line.text)) continue; // a table's name in TOML
    const pair = /^(?<key>[\w.-]{1,60})\s{0,3}[:=]\s*(?<value>.*)$/u.exec(line.text)?.groups;
    if (pair) {
      key = pair["key"] as string;
      values.set(key, unquote(pair["value"] as string));
    } else if (key !== undefined && line.text.trim() !== "" && !line.text.trim().startsWith("#")) {
      const more = unquote(line.text.trim().replace(/^- /u, ""));
      values.set(key, [values.get(key) ?? "", more].filter((part) => part !== "" && !/^[>|][-+]?$/u.test(part)).join(", "));
    }
  }
  const known: { -readonly [K in "title" | "author" | "subject" | "created" | "modified"]?: string } = {};
  const other: Record<string, string> = {};
  for (const [name, value] of values) {
    const property = KNOWN[name.toLowerCase()];
    if (value === "") continue;
    if (property !== undefined && known[property] === undefined) known[property] = value;
    else other[name] = value;
  }
  return { ...known, ...(Object.keys(other).length > 0 ? { other } : {}) };
}

function unquote(value: string): string {
  const bare = value.trim();
  return /^(["']).*\1$/u.test(bare) && bare.length >= 2 ? bare.slice(1, -1) : bare;
}
