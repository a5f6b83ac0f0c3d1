import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** Top to bottom: a file may import from its own layer and those below. */
const LAYERS = [
  ["cli"],
  ["batch", "index"],
  ["pipeline", "assemble"],
  ["readers", "structure", "extractors", "refiners", "emitters", "summary", "checks", "archive"],
  ["dates", "locales", "record", "diagnostics"],
  ["document"],
];
/** Files that may touch the world; all others are pure functions of their arguments. */
const RIM = ["cli", "batch"];
const WORLD = /^node:(?:child_process|cluster|dgram|dns|fs|http|https|http2|net|os|process|readline|tls|worker_threads)(?:\/|$)/u;

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Its folder in src, or its own name where it stands directly in src. */
  readonly part: string;
  readonly imports: readonly { readonly target: string; readonly typeOnly: boolean; readonly dynamic: boolean }[];
}

const files: SourceFile[] = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => {
    const path = join("src", name);
    const text = readFileSync(path, "utf8");
    return { path, text, part: partOf(path), imports: importsOf(text) };
  });

function partOf(path: string): string {
  return (path.split("/")[1] as string).replace(/\.ts$/u, "");
}

/** `import … from "x"`, `export … from "x"`, `import("x")`. */
function importsOf(text: string): SourceFile["imports"] {
  const fixed = [...text.matchAll(/^(?:import|export)\s(?<type>type\s)?(?:[^"';]{0,2000}?\sfrom\s)?"(?<target>[^"]{1,300})";/gmu)];
  const dynamic = [...text.matchAll(/(?<![.\w])import\("(?<target>[^"]{1,300})"\)/gu)];
  return [
    ...fixed.map(({ groups }) => ({ target: groups?.["target"] as string, typeOnly: groups?.["type"] !== undefined, dynamic: false })),
    ...dynamic.map(({ groups }) => ({ target: groups?.["target"] as string, typeOnly: false, dynamic: true })),
  ];
}

const layerOf = (part: string): number => LAYERS.findIndex((layer) => layer.includes(part));
const matching = (pattern: RegExp, parts: (part: string) => boolean): string[] => files.filter(({ part, text }) => parts(part) && pattern.test(code(text))).map(({ path }) => path);

/** Without comments: they may name what the code must not do. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/(?<=^|\s)\/\/.*$/gmu, "");
}

test("every part of src has its layer", () => {
  expect(files.filter(({ part }) => layerOf(part) === -1).map(({ path }) => path)).toEqual([]);
});

test("imports point down the layers only", () => {
  const upward = files.flatMap(({ path, part, imports }) =>
    imports
      .filter(({ target }) => target.startsWith(".") && layerOf(partOf(join(dirname(path), target))) < layerOf(part))
      .map(({ target }) => `${path} imports ${target}`),
  );
  expect(upward).toEqual([]);
});

test("only the command line and the batch layer touch files, processes, the console and the clock", () => {
  const inside = files.filter(({ part }) => !RIM.includes(part));
  expect(inside.flatMap(({ path, imports }) => imports.filter(({ target }) => WORLD.test(target)).map(({ target }) => `${path} imports ${target}`))).toEqual([]);
  expect(matching(/(?<![.\w])(?:console|process)\.|Date\.now\(|new Date\(\)|Math\.random\(|(?<![.\w])fetch\(/u, (part) => !RIM.includes(part))).toEqual([]);
});

/** What is loaded together with a file, without what it loads later (`await import`). */
function loadedWith(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { target, typeOnly, dynamic } of files.find((file) => file.path === path)?.imports ?? []) {
    if (typeOnly || dynamic) continue;
    if (target.startsWith(".")) loadedWith(join(dirname(path), target), seen);
    else seen.add(target);
  }
  return seen;
}

test("start-up is quick: the version needs nothing, the commands commander alone, the rest comes with what is run", () => {
  expect([...loadedWith("src/cli/main.ts")]).toEqual(["src/cli/main.ts"]);
  const program = [...loadedWith("src/cli/program.ts")];
  expect(program.filter((name) => !name.startsWith("src/")).sort()).toEqual(["commander", "node:fs"]);
  expect(program.filter((name) => !name.startsWith("src/cli/"))).toEqual(expect.not.arrayContaining([expect.stringMatching(/readers|record|pipeline|locales/u)]));
});

test("no default exports, no any, and no \\b or \\W in patterns (both take å, ä, ö for word edges)", () => {
  expect(matching(/^export default/mu, () => true)).toEqual([]);
  expect(matching(/(?::|<|\bas|,)\s?any(?![\p{L}\p{N}])/u, () => true)).toEqual([]);
  expect(matching(/\\[bBW]/u, () => true)).toEqual([]);
});
