export * from "./model.ts";
export * from "./span.ts";
export { locate, linesOf } from "./locate.ts";
export { buildDocument } from "./builder.ts";
export type { BlockInput, CellInput, DocumentInput, LineInput, LinkInput, TableInput, TextBlockInput } from "./builder.ts";
