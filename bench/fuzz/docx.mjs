// Mutations inside a Word package: its parts are unzipped, changed and zipped again, so that the zip's checksums hold and the XML is reached.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { mutatedBytes, mutatedPieces } from "./bytes.mjs";

/** @returns a package with one or two parts changed; now and then a part is left out or stands for another */
export function mutatedDocx(bytes, random, other) {
  const parts = unzipSync(bytes);
  for (let n = 1 + random.below(2); n > 0; n--) {
    const name = random.chance(0.6) ? "word/document.xml" : random.pick(Object.keys(parts));
    if (parts[name] === undefined) continue;
    const way = random.below(20);
    if (way === 0) delete parts[name];
    else if (way === 1) parts[name] = parts[random.pick(Object.keys(parts))];
    else parts[name] = mutatedPart(parts[name], random, other);
  }
  return Buffer.from(zipSync(parts, { level: 1 }));
}

function mutatedPart(part, random, other) {
  if (random.chance(0.15)) return mutatedBytes(Buffer.from(part), random);
  let xml = strFromU8(part);
  const source = random.chance(0.3) ? strFromU8(unzipSync(other)["word/document.xml"]) : xml;
  for (let n = 1 + random.below(8); n > 0; n--) xml = random.chance(0.6) ? withElementMoved(xml, source, random) : mutatedPieces(xml, VALUES, random, 2);
  return strToU8(xml);
}

/** What stands between quotes and between tags; XML stays well-formed. */
const VALUES = /(?<==")[^"<>&]{0,200}(?=")|(?<=>)[^<>&]{1,200}(?=<)/gu;

/** One element left out, doubled, wrapped in copies of its own tag, or in the place of another. */
function withElementMoved(xml, source, random) {
  const [start, end] = elementIn(xml, random);
  if (start === end) return xml;
  const element = xml.slice(start, end);
  const put = (instead) => xml.slice(0, start) + instead + xml.slice(end);
  switch (random.below(5)) {
    case 0: return put("");
    case 1: return put(element.repeat(Math.min(2 + random.below(random.chance(0.2) ? 500 : 3), 1 + Math.floor(1_000_000 / element.length))));
    case 2: return put(wrapped(element, 1 + random.below(random.chance(0.2) ? 400 : 4)));
    default: return put(source.slice(...elementIn(source, random)));
  }
}

/** @example wrapped("<w:p><w:r/></w:p>", 1) // "<w:p><w:p><w:r/></w:p></w:p>" */
function wrapped(element, times) {
  const tag = /^<(?<name>[\w:]{1,60})[^<>]{0,2000}?(?<!\/)>/u.exec(element);
  return tag ? tag[0].repeat(times) + element + `</${tag.groups.name}>`.repeat(times) : element;
}

/** Where a random element below the root stands, from its `<` to behind its end. */
function elementIn(xml, random) {
  const tags = [...xml.matchAll(/<(?<end>\/?)(?<name>[\w:]{1,60})(?:\s[^<>]{0,5000}?)?(?<empty>\/?)>/gu)];
  const first = 1 + random.below(Math.max(1, tags.length - 1));
  const from = tags.findIndex(({ groups }, index) => index >= first && groups.end === "");
  if (from < 1) return [0, 0];
  let depth = 0;
  for (const { index, 0: tag, groups } of tags.slice(from)) {
    if (groups.end === "" && groups.empty === "") depth++;
    else if (groups.end !== "") depth--;
    if (depth <= 0) return [tags[from].index, index + tag.length];
  }
  return [0, 0];
}
