import { Command } from "commander";
import { print, type Run } from "./io.ts";

export function localesCommand(run: Run): Command {
  return new Command("locales").description("List the languages that minutes reads.").action(async () => {
    const { table } = await import("./table.ts");
    const { packs } = await import("../locales/index.ts");
    await print(run.io, table(Object.values(packs).map(({ tag, name }) => [tag, name])));
  });
}
