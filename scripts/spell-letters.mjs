// Spells the classes of letters (`\p{L}`) and of nearly everything (`\S`) in the patterns of a module as few ranges (src/locales/pattern.ts says which, and why), as `compilePattern` does
// for patterns that are made of phrases. The source stays as one would write it; what is built, and what tests run, is this.
import ts from "typescript";

/** The folders whose patterns ask how a text is built. Those that write ask for characters of any script; `letters.ts` is exact by its very idea. */
const SPELLED = /(?:^|[/\\])(?:src|dist)[/\\](?:document|structure|extractors|dates|refiners|readers|locales(?![/\\]letters))[/\\][^?]+\.[jt]s$/u;

/**
 * @param {string} code of a module
 * @param {string} path where it stands
 * @param {(source: string, flags: string) => string} spell a pattern's source
 * @returns {string | null} the module's code; null where nothing changes
 */
export function spellModule(code, path, spell) {
  if (!SPELLED.test(path)) return null;
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest);
  const edits = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) edits.push({ start: node.getStart(file), end: node.end, text: spelledLiteral(node.text, spell) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  const spelled = edits.reduceRight((made, { start, end, text }) => made.slice(0, start) + text + made.slice(end), code);
  return spelled === code ? null : spelled;
}

function spelledLiteral(literal, spell) {
  const end = literal.lastIndexOf("/");
  return `/${spell(literal.slice(1, end), literal.slice(end + 1))}${literal.slice(end)}`;
}
