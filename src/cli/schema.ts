import { Command } from "commander";
import { print, type Run } from "./io.ts";

export function schemaCommand(run: Run): Command {
  return new Command("schema").description("Print the JSON Schema (2020-12) of a record.").action(async () => {
    const { jsonSchema } = await import("../record/json-schema.ts");
    await print(run.io, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
  });
}
