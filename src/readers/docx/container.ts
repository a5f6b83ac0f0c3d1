import { Inflate } from "fflate";
import type { DiagnosticCode } from "../../diagnostics.ts";
import type { Limits } from "../limits.ts";

/** What can be wrong with the file itself. Thrown inside this folder only; `docxReader` turns it into a diagnostic. */
export class DocxError extends Error {
  readonly code: DiagnosticCode;

  constructor(code: DiagnosticCode, message: string) {
    super(message);
    this.code = code;
  }
}

export type DocxLimits = Pick<Limits, "inflatedBytes" | "elements">;

/** The parts of an OOXML package by name (`word/document.xml`), inflated only when asked for. */
export interface Container {
  readonly has: (name: string) => boolean;
  /** @throws DocxError where the part is damaged or the limit is reached. */
  readonly read: (name: string) => Uint8Array | undefined;
}

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly offset: number;
}

/**
 * Opens the zip by its directory. The directory's sizes are not believed: what comes out is counted as it comes.
 * @throws DocxError `docx/damaged` where there is no directory (not a zip, or cut off).
 */
export function openContainer(bytes: Uint8Array, limits: DocxLimits): Container {
  const entries = readDirectory(bytes);
  let left = limits.inflatedBytes;
  return {
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return undefined;
      const part = inflate(name, packedBytes(bytes, name, entry), entry, left);
      left -= part.length;
      return part;
    },
  };
}

const END_RECORD = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The end record is 22 bytes and a comment of at most 64 kB. */
const END_RECORD_REACH = 22 + 0xffff;

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = viewOf(bytes);
  const end = findEndRecord(view);
  if (end === undefined) throw new DocxError("docx/damaged", "Not a whole zip file: its directory is missing (cut off, password-protected, or another format).");
  const size = view.getUint32(end + 12, true);
  const stated = view.getUint32(end + 16, true);
  // Bytes before the archive (a mail gateway's, a self-extractor's) shift every offset by as much. A zip64 directory states no place here.
  const shift = stated === 0xffffffff ? 0 : Math.max(0, end - size - stated);
  let at = stated === 0xffffffff ? findZip64Directory(view, end) : stated + shift;
  const entries = new Map<string, Entry>();
  const names = new TextDecoder();
  while (at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    entries.set(name.replaceAll("\\", "/").replace(/^\//u, "").toLowerCase(), {
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      compressedSize: sizes.compressed,
      offset: sizes.offset + shift,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  if (entries.size === 0) throw new DocxError("docx/damaged", "The zip's directory is empty or damaged.");
  return entries;
}

function findEndRecord(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - END_RECORD_REACH); at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return undefined;
}

/** Zip64 (some .NET writers): a locator of 20 bytes stands right before the end record and names the place of a longer one. */
function findZip64Directory(view: DataView, end: number): number {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return view.byteLength;
  const record = Number(view.getBigUint64(locator + 8, true));
  return record + 56 <= view.byteLength ? Number(view.getBigUint64(record + 48, true)) : view.byteLength;
}

/** Sizes of 0xFFFFFFFF stand in the zip64 extra field instead: unpacked, packed, offset, each only where it overflows. */
function readSizes(view: DataView, at: number, extra: number, extraLength: number): { compressed: number; offset: number } {
  let compressed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  let field = extra;
  while (field + 4 <= Math.min(extra + extraLength, view.byteLength)) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4 + (view.getUint32(at + 24, true) === 0xffffffff ? 8 : 0);
      const next = (): number => {
        const read = value + 8 <= view.byteLength ? Number(view.getBigUint64(value, true)) : view.byteLength;
        value += 8;
        return read;
      };
      if (compressed === 0xffffffff) compressed = next();
      if (offset === 0xffffffff) offset = next();
    }
    field += 4 + length;
  }
  return { compressed, offset };
}

function packedBytes(bytes: Uint8Array, name: string, entry: Entry): Uint8Array {
  const view = viewOf(bytes);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_HEADER) throw damaged(name, "it is not where the directory says");
  if (entry.encrypted) throw damaged(name, "it is encrypted");
  // The local header's name and extra field may be longer than the directory's.
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.compressedSize > bytes.length) throw damaged(name, "it is cut off");
  return bytes.subarray(start, start + entry.compressedSize);
}

/** Deflate packs at most 1 to 1032: a step of 8 kB gives at most 8 MB before the count is looked at. */
const STEP = 8192;

function inflate(name: string, packed: Uint8Array, entry: Entry, limit: number): Uint8Array {
  if (entry.method !== 0 && entry.method !== 8) throw damaged(name, `its packing method ${entry.method} is unknown`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > limit) throw new DocxError("limit/inflated", `${name} inflates beyond the limit.`);
    if (chunk.length > 0) chunks.push(chunk);
  };
  if (entry.method === 0) take(packed);
  else inflateInSteps(name, packed, take);
  const part = joinChunks(chunks, size);
  if (crc32(part) !== entry.crc) throw damaged(name, "its checksum does not match");
  return part;
}

function inflateInSteps(name: string, packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
  const stream = new Inflate(take);
  try {
    for (let at = 0; at < packed.length || at === 0; at += STEP) stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    if (error instanceof DocxError) throw error;
    throw damaged(name, "its data does not inflate");
  }
}

function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const joined = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(name: string, why: string): DocxError {
  return new DocxError("docx/damaged", `${name} cannot be read: ${why}.`);
}
