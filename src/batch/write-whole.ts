import { open, rename, rm } from "node:fs/promises";

/**
 * Writes a file so that nobody ever sees half of it: to `part`, which must be on the same disk, flushed, then renamed. What goes wrong leaves what stood
 * there.
 */
export async function writeWhole(path: string, text: string, part: string): Promise<void> {
  const file = await open(part, "w");
  try {
    await file.writeFile(text);
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(part, { force: true });
    throw error;
  }
  await file.close();
  await rename(part, path);
}
