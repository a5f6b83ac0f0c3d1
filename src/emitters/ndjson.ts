import type { Emitter } from "./emitter.ts";
import { recordLine } from "./json.ts";

export const ndjson: Emitter = {
  name: "ndjson",
  extension: ".ndjson",
  description: "One record a line (JSON Lines), for jq and other line tools",
  head: () => "",
  between: () => "",
  record: (record) => `${recordLine(record)}\n`,
  tail: () => "",
};
