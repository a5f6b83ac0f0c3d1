import { readFileSync } from "node:fs";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { UsageError } from "./usage-error.ts";

/**
 * Takes a lock: a file that names the process that holds it. One whose process is gone is taken over: after a crash nobody has to remove anything.
 * @throws UsageError where a run that is still alive holds it.
 */
export async function takeLock(path: string, folder: string): Promise<void> {
  const own = `${path}.${process.pid}`;
  await writeFile(own, holderOf(process.pid));
  try {
    for (;;) {
      if (await put(own, path)) return;
      const text = await readFile(path, "utf8").catch(() => "");
      if (isHeld(text)) throw new UsageError(`${folder} is being written by another run (process ${pidOf(text)}); if it is not, remove ${path}`);
      await takeAway(path, text, `${own}.old`);
    }
  } finally {
    await rm(own, { force: true });
  }
}

/** Puts the lock there, whole at once; false where there is one. */
async function put(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    // Some disks (FAT, some network disks) have no hard links.
    if (code === "EPERM" || code === "ENOTSUP" || code === "ENOSYS") return putNew(own, path);
    throw error;
  }
}

async function putNew(own: string, path: string): Promise<boolean> {
  try {
    await writeFile(path, await readFile(own), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Two runs may find the same lock left behind; the one that comes later must not take away the lock of the other. */
async function takeAway(path: string, text: string, old: string): Promise<void> {
  try {
    await rename(path, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  const taken = await readFile(old, "utf8").catch(() => "");
  if (taken !== text) await put(old, path);
  await rm(old, { force: true });
}

/**
 * What names a process for ever, where the system tells it: its number, when it began (clock ticks since the machine did), and which start of the machine that
 * was. Numbers alone come again.
 * @example holderOf(4711) // "4711 1288731 8a361591-6505-4f0d-a6a4-a8a9ca5faed3"; "4711" where there is no /proc
 */
export function holderOf(pid: number): string {
  const start = startOf(pid);
  return start === null ? String(pid) : `${pid} ${start}`;
}

function startOf(pid: number): string | null {
  try {
    // The name of the program, in brackets, may hold anything: fields are counted from behind it. The 22nd is the start.
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1").replace(/^[\s\S]{0,200}\) /u, "").split(" ");
    return `${fields[19]} ${readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim()}`;
  } catch {
    return null;
  }
}

function pidOf(text: string): number {
  return Number(text.split(" ", 1)[0]);
}

/** Whether somebody else has it: an own number is that of a run that ended in this process, or of an earlier process with it. */
function isHeld(text: string): boolean {
  const pid = pidOf(text);
  if (pid === process.pid || !isAlive(pid)) return false;
  // Without a start on one side there is nothing but the number.
  const now = holderOf(pid);
  return !text.includes(" ") || !now.includes(" ") || now === text;
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
