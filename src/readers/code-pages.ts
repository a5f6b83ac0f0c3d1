import { createRequire } from "node:module";

type Iconv = typeof import("iconv-lite");

let loaded: Iconv | undefined;

/**
 * Text in any other encoding than well-formed UTF-8; a mark at its start is taken off. The package is loaded with the first such text, for most documents need
 * none of its tables.
 * @example decodeAs(Uint8Array.of(0x53, 0x6a, 0x94), "cp850") // "Sjö"
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  loaded ??= createRequire(import.meta.url)("iconv-lite") as Iconv;
  return loaded.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), encoding);
}
