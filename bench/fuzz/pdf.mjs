// Mutations inside a PDF's objects: streams are inflated, dictionaries and contents changed piece by piece, and the cross-reference table is made anew, so
// that the engine opens the file and the changes reach what is behind it.
import { inflateSync } from "node:zlib";
import { mutatedBytes, mutatedPieces } from "./bytes.mjs";

/** Numbers, names, strings, operators, brackets. */
const PIECES = /\d{1,6} \d{1,3} R|\/[\w+#.-]{1,60}|[+-]?\d{0,10}\.?\d{1,10}|\([^()]{0,300}\)|<[0-9A-Fa-f]{2,400}>|\[[^[\]]{0,400}\]|[A-Za-z'"*]{1,3}(?=\s)/gu;

/** @returns a PDF with one to three objects changed */
export function mutatedPdf(bytes, random, other) {
  const { objects, trailer } = objectsOf(bytes);
  if (objects.length === 0) return mutatedBytes(bytes, random, other);
  const strangers = objectsOf(other).objects;
  for (let n = 1 + random.below(3); n > 0; n--) {
    const at = random.below(objects.length);
    const way = random.below(20);
    if (way === 0) objects.splice(at, objects.length > 1 ? 1 : 0);
    else if (way === 1) objects[at] = { ...random.pick(strangers), number: objects[at].number };
    else objects[at] = mutatedObject(objects[at], random);
  }
  return fileOf(objects, trailer);
}

function mutatedObject({ number, dictionary, stream }, random) {
  const inDictionary = stream === null || random.chance(0.3);
  if (inDictionary) return { number, dictionary: mutatedPieces(dictionary, PIECES, random, 4), stream };
  const changed = random.chance(0.7) ? Buffer.from(mutatedPieces(stream.toString("latin1"), PIECES, random), "latin1") : stream.length > 0 ? mutatedBytes(stream, random) : stream;
  return { number, dictionary, stream: changed };
}

/** The objects of a file as our fixtures have them: each in its own `obj … endobj`, streams plain or deflated. */
function objectsOf(bytes) {
  const text = bytes.toString("latin1");
  const objects = [...text.matchAll(/(?<=^|\n)(?<number>\d{1,6}) 0 obj\s(?<body>[\s\S]{0,2000000}?)\s?endobj/gu)].map(({ groups }) => objectOf(Number(groups.number), groups.body));
  return { objects, trailer: /trailer\s{0,4}(?<dictionary><<[\s\S]{0,2000}?>>)\s{0,4}startxref/u.exec(text)?.groups.dictionary ?? "<< >>" };
}

function objectOf(number, body) {
  const start = /(?<=>>)\s{0,4}stream\r?\n/u.exec(body);
  if (!start) return { number, dictionary: body, stream: null };
  const dictionary = body.slice(0, start.index);
  const packed = Buffer.from(body.slice(start.index + start[0].length).replace(/\r?\nendstream\s{0,4}$/u, ""), "latin1");
  if (!/\/Filter \/FlateDecode/u.test(dictionary)) return { number, dictionary, stream: packed };
  try {
    return { number, dictionary: dictionary.replace("/Filter /FlateDecode", ""), stream: inflateSync(packed) };
  } catch {
    return { number, dictionary, stream: packed };
  }
}

function fileOf(objects, trailer) {
  const parts = [Buffer.from("%PDF-1.7\n")];
  const offsets = new Map();
  let size = parts[0].length;
  for (const { number, dictionary, stream } of objects) {
    offsets.set(number, size);
    // The length is true, but where a mutation took it away or made it another object's.
    const stated = stream === null ? dictionary : dictionary.replace(/\/Length \d{1,9}(?! \d{1,3} R)/u, `/Length ${stream.length}`);
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n${stated}`, "latin1"), ...(stream === null ? [] : [Buffer.from("\nstream\n"), stream, Buffer.from("\nendstream")]), Buffer.from("\nendobj\n")]);
    parts.push(part);
    size += part.length;
  }
  const last = Math.max(...offsets.keys());
  const rows = Array.from({ length: last + 1 }, (_, number) => (offsets.has(number) ? `${String(offsets.get(number)).padStart(10, "0")} 00000 n \n` : "0000000000 65535 f \n"));
  parts.push(Buffer.from(`xref\n0 ${last + 1}\n${rows.join("")}trailer\n${trailer}\nstartxref\n${size}\n%%EOF\n`, "latin1"));
  return Buffer.concat(parts);
}
