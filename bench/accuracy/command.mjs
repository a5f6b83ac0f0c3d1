// @ts-check
// The command line of bench/accuracy.mjs; reading is handed in, so that tests can run it on the sources.
/** @import { Compared, Parse } from "./documents.mjs" */
/** @import { Kind } from "./measures.mjs" */
import { parseArgs } from "node:util";
import { differencesOf, differenceText } from "./differences.mjs";
import { annotatedDocuments, compared } from "./documents.mjs";
import { groupOf, groupsBy, parts } from "./groups.mjs";
import { KINDS } from "./measures.mjs";
import { documentTable, groupTable, kindTable, splitTable } from "./tables.mjs";

const USAGE = `usage: node bench/accuracy.mjs DOCUMENTS ANNOTATIONS
  --document NAME    one document only, with what was missed and what is extra in it
  --kind KINDS       these kinds only, commas between: ${KINDS.join(",")}
  --language TAG     documents of one language only
  --worst N          what was missed and what is extra in the N worst documents
  --split            F1 in five parts of the collection that share no organisation
  --group-by REGEX   what of a file name tells the organisation: its first group, or all that it matches (up to __ where not given)
  --json             all of it as JSON`;

/** @typedef {{ parse: Parse, print: (text: string) => void, warn: (text: string) => void }} World */
/** @typedef {{ folders: [string, string], document: string | null, kinds: readonly Kind[], language: string | null, worst: number, split: boolean, groupBy: RegExp, json: boolean }} Options */

/**
 * @param {readonly string[]} argv
 * @param {World} world
 * @returns {Promise<number>} exit status: 0 whatever the figures, 2 for wrong usage or files that cannot be read.
 */
export async function accuracy(argv, { parse, print, warn }) {
  try {
    const options = optionsOf(argv);
    const wanted = annotatedDocuments(...options.folders)
      .filter(({ name }) => options.document === null || name === options.document)
      .filter(({ annotation }) => options.language === null || annotation.language === options.language);
    if (wanted.length === 0) throw new Error("no annotation is left to compare with");
    /** @type {Compared[]} */
    const documents = [];
    for (const one of wanted) documents.push(await compared(one, parse));
    print(options.json ? `${JSON.stringify(reportOf(documents, options), null, 2)}\n` : textOf(documents, options));
    return 0;
  } catch (error) {
    warn(`accuracy: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

/**
 * @param {readonly string[]} argv
 * @returns {Options}
 */
function optionsOf(argv) {
  const { values, positionals } = parseArgs({
    args: [...argv], allowPositionals: true,
    options: {
      document: { type: "string" }, kind: { type: "string" }, language: { type: "string" }, worst: { type: "string" },
      split: { type: "boolean", default: false }, "group-by": { type: "string" }, json: { type: "boolean", default: false },
    },
  });
  const [documents, annotations, ...more] = positionals;
  if (documents === undefined || annotations === undefined || more.length > 0) throw new Error(`expected two folders\n${USAGE}`);
  const kinds = values.kind === undefined ? KINDS : KINDS.filter((kind) => values.kind?.split(",").includes(kind));
  const unknown = (values.kind?.split(",") ?? []).filter((kind) => !KINDS.some((known) => known === kind));
  if (unknown.length > 0) throw new Error(`unknown kind ${unknown.join(", ")}; there are ${KINDS.join(", ")}`);
  const worst = values.worst === undefined ? (values.document === undefined ? 0 : 1) : Number(values.worst);
  if (!Number.isInteger(worst) || worst < 0) throw new Error(`--worst takes a whole number, not ${values.worst}`);
  return {
    folders: [documents, annotations], document: values.document ?? null, kinds, language: values.language ?? null, worst,
    split: values.split, groupBy: new RegExp(values["group-by"] ?? "^(.+?)__", "u"), json: values.json,
  };
}

/**
 * All figures, before they are printed.
 * @param {readonly Compared[]} documents
 * @param {Options} options
 */
function figuresOf(documents, { kinds, worst, split, groupBy }) {
  const each = documents.map((one) => ({ compared: one, group: groupOf(one.name, [one], kinds) })).sort((a, b) => (a.group.mean.f1 ?? 2) - (b.group.mean.f1 ?? 2) || (a.compared.name < b.compared.name ? -1 : 1));
  return {
    all: groupOf("all", documents, kinds), languages: groupsBy(documents, (one) => one.language, kinds), formats: groupsBy(documents, (one) => one.format, kinds), each,
    parts: split ? parts(documents, groupBy).map((part, i) => ({ ...groupOf(`part ${i + 1}`, part.documents, kinds), organisations: part.organisations })) : [],
    shown: each.slice(0, worst).map((one) => ({ ...one, differences: differencesOf(one.compared, kinds) })),
  };
}

/**
 * @param {readonly Compared[]} documents
 * @param {Options} options
 */
function reportOf(documents, options) {
  const { all, languages, formats, each, parts: split, shown } = figuresOf(documents, options);
  const differences = new Map(shown.map((one) => [one.compared.name, one.differences]));
  return {
    all, languages, formats, ...(options.split ? { parts: split } : {}),
    documents: each.map(({ compared: { name, path, language, format, problem }, group: { kinds, mean } }) => {
      const own = differences.get(name);
      return { name, path, language, format, problem, kinds, mean, ...(own === undefined ? {} : { differences: own }) };
    }),
  };
}

/**
 * @param {readonly Compared[]} documents
 * @param {Options} options
 */
function textOf(documents, options) {
  const { all, languages, formats, each, parts: split, shown } = figuresOf(documents, options);
  const unread = documents.filter(({ problem }) => problem !== null).length;
  return [
    `${documents.length} documents, ${unread} not read\n${kindTable(all)}\n`,
    ...(documents.length > 1 ? [`By language\n${groupTable(languages)}\n`, `By format\n${groupTable(formats)}\n`, `By document, means over the kinds\n${documentTable(each)}\n`] : []),
    ...(split.length > 0 ? [`By part, no organisation in two\n${splitTable(split)}\n${split.map(({ name, organisations }) => `${name}: ${organisations.join(", ")}`).join("\n")}\n`] : []),
    ...shown.map((one) => `${one.compared.path ?? one.compared.name}\n${documents.length > 1 ? `${kindTable(one.group)}\n` : ""}\n${differenceText(one.differences)}`),
  ].join("\n");
}
