/** Marks that formats begin with, told without loading a reader. */

/** Behind junk too: viewers look for the mark in the first 1,024 bytes. */
export function isPdf(bytes: Uint8Array): boolean {
  return /%PDF-\d/u.test(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.length)).toString("latin1"));
}

/** DOCX and every other kind of ZIP, an empty one too. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05) && (bytes[3] === 0x04 || bytes[3] === 0x06);
}
