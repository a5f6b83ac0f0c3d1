import { Command } from "commander";
import { print, type Run } from "./io.ts";

export function formatsCommand(run: Run): Command {
  return new Command("formats").description("List the formats that minutes reads and writes.").action(async () => {
    const { table } = await import("./table.ts");
    const { readers } = await import("../readers/index.ts");
    const { emitters } = await import("../emitters/index.ts");
    const rows = [
      ...readers.map(({ format, extensions, name }) => ["reads", format, extensions.join(" "), name]),
      ...Object.values(emitters).map(({ name, extension, description }) => ["writes", name, extension, description]),
    ];
    await print(run.io, table(rows));
  });
}
