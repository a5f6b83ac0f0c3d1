import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** A folder with those above it, where they are missing. Node's own `recursive` goes on for ever where a folder that is there takes none (`/proc`). */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" && dirname(path) !== path) {
      await makeFolder(dirname(path));
      await mkdir(path).catch(unlessThere(path));
    } else await unlessThere(path)(error);
  }
}

/** Two threads may make the same folder at a time. */
function unlessThere(path: string): (error: unknown) => Promise<void> {
  return async (error) => {
    const entry = await stat(path).catch(() => null);
    if (!entry?.isDirectory()) throw error;
  };
}
