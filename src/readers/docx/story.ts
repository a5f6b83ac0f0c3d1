import type { Layer } from "../../document/model.ts";
import { Fields, unclosedFields } from "./fields.ts";
import { ListCounters, type Numbering } from "./numbering.ts";
import type { Part, Relationship } from "./package.ts";
import type { RunFormat, Styles } from "./styles.ts";
import type { XmlElement } from "./xml.ts";

export type NoteKind = "footnote" | "endnote";

/** What the whole file shares. */
export interface Definitions {
  readonly styles: Styles;
  readonly numbering: Numbering;
}

/** What is true while one story is read (the body, a header, the notes): its part's links, its open fields, its list counters. */
export interface Story extends Definitions {
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly unclosed: ReadonlySet<XmlElement>;
  readonly fields: Fields;
  readonly counters: ListCounters;
  /** Text boxes count their lists apart from the text around them. */
  readonly boxCounters: ListCounters;
  readonly layer: Layer;
  readonly rule: string | undefined;
  /** What the style of the table around gives the text. */
  readonly tableFormat: RunFormat;
  /** The notes that the text refers to, in order, each once: `footnote:3`. */
  readonly notes: Set<`${NoteKind}:${string}`>;
}

export function openStory(part: Part, definitions: Definitions, rule?: string): Story {
  return {
    ...definitions,
    relationships: part.relationships,
    unclosed: unclosedFields(part.root),
    fields: new Fields(),
    counters: new ListCounters(definitions.numbering, definitions.styles.language),
    boxCounters: new ListCounters(definitions.numbering, definitions.styles.language),
    layer: rule === undefined ? "body" : "furniture",
    rule,
    tableFormat: {},
    notes: new Set(),
  };
}

/** The same story within a text box. */
export function boxStory(story: Story): Story {
  return { ...story, fields: new Fields(), counters: story.boxCounters, tableFormat: {} };
}

/** The same story where all text is a table of contents. */
export function contentsStory(story: Story): Story {
  return story.rule === undefined ? { ...story, layer: "furniture", rule: "table-of-contents" } : story;
}
