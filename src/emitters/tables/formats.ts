/** How a list can be written: the choices of `--format`. */
export const ROW_FORMATS = ["table", "csv", "tsv", "md", "json", "ndjson"] as const;

export type RowFormat = (typeof ROW_FORMATS)[number];
