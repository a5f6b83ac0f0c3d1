import picomatch from "picomatch";
import { UsageError } from "./usage-error.ts";

/** Which of the files found are wanted. */
export interface Selection {
  /** Globs on the place below the folder: a file must match one; none given, all do. */
  readonly include?: readonly string[];
  /** Globs likewise: a file must match none. */
  readonly exclude?: readonly string[];
  /** A day (2025-09-10): a file must have been changed on it or later, by UTC. */
  readonly since?: string;
}

/** Why a file is left out; null where it is wanted. Of what could not be looked into the time is not known (null): then only `exclude` counts. */
export type Select = (place: string, modified: number | null) => string | null;

/**
 * A glob matches a file by its place (`2024/*.pdf`), by its name where the glob has no slash (`*.pdf`), or by a folder above it (`2024`); upper and lower case are
 * the same, as in the names of a folder from another machine.
 * @throws UsageError for what is no glob.
 * @example selector({ exclude: ["utkast"] })("2024/utkast/a.pdf", null) // "left out by --exclude utkast"
 */
export function selector({ include = [], exclude = [], since }: Selection): Select {
  const wanted = include.map((glob) => matcher(glob, "--include"));
  const unwanted = exclude.map((glob) => ({ glob, matches: matcher(glob, "--exclude") }));
  const from = since === undefined ? -Infinity : Date.parse(`${since}T00:00:00Z`);
  return (place, modified) => {
    const places = upwards(place.normalize("NFC"));
    const out = unwanted.find(({ matches }) => places.some((one) => matches(one)));
    if (out) return `left out by --exclude ${out.glob}`;
    if (modified === null) return null;
    if (wanted.length > 0 && !wanted.some((matches) => places.some((one) => matches(one)))) return "not among --include";
    return modified < from ? `not changed since ${since}` : null;
  };
}

/** @example upwards("2024/mars/a.pdf") // ["2024/mars/a.pdf", "2024/mars", "2024"] */
function upwards(place: string): string[] {
  const parts = place.split("/");
  return parts.map((_part, index) => parts.slice(0, parts.length - index).join("/"));
}

function matcher(glob: string, flag: string): (place: string) => boolean {
  try {
    const plain = glob.normalize("NFC").replace(/\/$/u, "");
    const basename = !plain.includes("/");
    return picomatch(plain.replace(/^\.?\//u, ""), { basename, dot: true, nocase: true, nonegate: true, windows: false });
  } catch (error) {
    throw new UsageError(`${flag} ${glob}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
