import type { BlockInput } from "../../document/builder.ts";
import { readBlocks } from "./body.ts";
import type { Part } from "./package.ts";
import { openStory, type Definitions, type NoteKind } from "./story.ts";
import { flatten } from "./tables.ts";
import { children } from "./xml.ts";

/** The notes of a kind that the text refers to, in the order of their marks. The rules that separate notes from text are in the part too, unreferenced. */
export function readNotes(kind: NoteKind, referenced: ReadonlySet<string>, part: Part | undefined, definitions: Definitions): BlockInput[] {
  if (!part) return [];
  const story = openStory(part, definitions);
  const byId = new Map(children(part.root, kind).map((note) => [note.attributes["id"], note]));
  return [...referenced].flatMap((reference) => {
    const [of, id] = reference.split(":");
    const note = of === kind ? byId.get(id) : undefined;
    return note ? flatten(readBlocks(note, story)) : [];
  });
}
