import { diagnostic, type Diagnostic } from "../../diagnostics.ts";
import { buildDocument, type BlockInput } from "../../document/builder.ts";
import type { DocumentProperties } from "../../document/model.ts";
import { LIMITS } from "../limits.ts";
import type { Reader, ReaderInput, ReadResult } from "../reader.ts";
import { readBlocks } from "./body.ts";
import { DocxError, openContainer, type DocxLimits } from "./container.ts";
import { readFurniture } from "./furniture.ts";
import { readNotes } from "./notes.ts";
import { readNumbering } from "./numbering.ts";
import { openPackage, relatedName, type Package, type Part } from "./package.ts";
import { readProperties } from "./properties.ts";
import { openStory } from "./story.ts";
import { readStyles } from "./styles.ts";
import { children, child } from "./xml.ts";

/**
 * Reads Word documents and templates (OOXML, transitional and strict): headers first, then the body, notes and footers. Never throws; a file that
 * cannot be opened gives `document: null` and an error, a lesser part that cannot be read (styles, a header) an error beside the document.
 */
export const docxReader: Reader = {
  format: "docx",
  name: "Word (OOXML)",
  extensions: [".docx", ".docm", ".dotx", ".dotm"],
  read: (input, { limits = LIMITS }) => Promise.resolve(readDocx(input, limits)),
};

/** As `docxReader.read`, with other limits. */
export function readDocx(input: ReaderInput, limits: DocxLimits): ReadResult {
  if (input.bytes.length === 0) return failed(diagnostic("input/empty", "error", "The file is empty."));
  try {
    return readPackage(input, openPackage(openContainer(input.bytes, limits), limits.elements));
  } catch (error) {
    return failed(asDiagnostic(error));
  }
}

function failed(problem: Diagnostic): ReadResult {
  return { document: null, diagnostics: [problem] };
}

function asDiagnostic(error: unknown): Diagnostic {
  if (error instanceof DocxError) return diagnostic(error.code, "error", error.message);
  return diagnostic("document/internal", "error", `The DOCX reader failed: ${error instanceof Error ? error.message : String(error)}`);
}

function readPackage(input: ReaderInput, source: Package): ReadResult {
  const diagnostics: Diagnostic[] = [];
  const main = source.main();
  const open = (name: string): Part | undefined => {
    try {
      return source.part(name);
    } catch (error) {
      if (error instanceof DocxError && error.code === "docx/damaged") {
        diagnostics.push(asDiagnostic(error));
        return undefined;
      }
      throw error;
    }
  };
  const { properties, blocks } = readParts(main, open, source.propertiesName());
  const document = buildDocument({
    source: { path: input.path, sha256: input.sha256, bytes: input.bytes.length, format: "docx", encoding: null },
    properties,
    pages: [],
    blocks,
  });
  if (children(child(main.root, "body"), "altChunk").length > 0) {
    diagnostics.push(diagnostic("input/unsupported", "error", "The document holds another file (altChunk) that was not read."));
  }
  if (document.text !== "") return { document, diagnostics };
  return { document: null, diagnostics: [...diagnostics, diagnostic("input/empty", "error", "The document holds no text.")] };
}

function readParts(main: Part, open: (name: string) => Part | undefined, propertiesName: string): { properties: DocumentProperties; blocks: BlockInput[] } {
  const related = (type: string): Part | undefined => open(relatedName(main, type));
  const styles = readStyles(related("styles")?.root);
  const definitions = { styles, numbering: readNumbering(related("numbering")?.root, styles) };
  const story = openStory(main, definitions);
  const body = readBlocks(main.root, story);
  const { headers, footers } = readFurniture(main, related("settings")?.root, definitions, open);
  const notes = (["footnote", "endnote"] as const).flatMap((kind) => readNotes(kind, story.notes, related(`${kind}s`), definitions));
  return { properties: readProperties(open(propertiesName)?.root), blocks: [...headers, ...body, ...notes, ...footers] };
}
