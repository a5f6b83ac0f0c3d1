// Inputs that cannot be read. They lie outside fixtures/, since every file there must parse.
import { strToU8, unzipSync, zipSync, zlibSync } from "fflate";
import { docx } from "./docx.mjs";
import { pdf } from "./pdf.mjs";
import PDFDocument from "pdfkit";

const ZIP_TIME = new Date(2025, 0, 1, 12, 0, 0);
const BLOCKS = [{ h: "Protokoll", level: 0 }, { p: "Styrelsemöte 2025-03-04" }, { h: "1. Mötets öppnande" }, { p: "Ordföranden öppnade mötet." }];

/** @returns {Promise<[string, Uint8Array][]>} */
export async function broken() {
  const goodPdf = await pdf({ title: "Protokoll" }, BLOCKS);
  const goodDocx = await docx({ title: "Protokoll" }, BLOCKS);
  return [
    ["empty.txt", new Uint8Array()],
    ["spaces-only.md", strToU8("  \n\t\n   \n\n")],
    ["truncated.pdf", goodPdf.slice(0, Math.floor(goodPdf.length * 0.3))],
    ["header-only.pdf", strToU8("%PDF-1.7\n")],
    ["random.bin", noise(4096)],
    ["truncated.docx", goodDocx.slice(0, Math.floor(goodDocx.length * 0.6))],
    ["not-word.docx", withoutDocument(goodDocx)],
    ["zip-of-text.docx", zipSync({ "hello.txt": [strToU8("not a Word document"), { mtime: ZIP_TIME }] })],
    // pdfkit draws its file key from Math.random: the whole file would change on every run, so the generator stands in for it here.
    ["encrypted.pdf", await seeded(() => pdf({ title: "Protokoll", security: { userPassword: "hemligt", ownerPassword: "hemligare" } }, BLOCKS))],
    ["image-only.pdf", await scan()],
    ["old.doc", oldWord()],
    ["page.rtf", strToU8("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}}\\f0\\fs24 Protokoll\\par 1. M\\'f6tets \\'f6ppnande\\par}\n")],
  ];
}

/** A Word package that says it holds a document, and does not. */
function withoutDocument(bytes) {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name !== "word/document.xml");
  return zipSync(Object.fromEntries(parts.map(([name, part]) => [name, [part, { mtime: ZIP_TIME, level: 9 }]])));
}

/** A linear congruential generator: bytes that look like nothing, the same each time. */
function noise(length) {
  let state = 20250304;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

async function seeded(make) {
  const { random } = Math;
  let state = 7;
  Math.random = () => (state = (state * 16807) % 2147483647) / 2147483647;
  try {
    return await make();
  } finally {
    Math.random = random;
  }
}

/** One page that is a picture (grey stripes as PNG) and holds no text. */
function scan() {
  const document = new PDFDocument({ size: "A4", compress: false, info: { CreationDate: new Date(Date.UTC(2025, 0, 1, 12)) } });
  const chunks = [];
  const done = new Promise((resolve) => document.on("end", resolve));
  document.on("data", (chunk) => chunks.push(chunk));
  document.image(Buffer.from(stripes(60, 80)), 40, 40, { width: 500 });
  document.end();
  return done.then(() => new Uint8Array(Buffer.concat(chunks)));
}

function stripes(width, height) {
  const rows = Buffer.concat(Array.from({ length: height }, (_, y) => Buffer.concat([Buffer.from([0]), Buffer.alloc(width, y % 8 < 5 ? 255 : 60)])));
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([size, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk("IHDR", head), chunk("IDAT", Buffer.from(zlibSync(rows))), chunk("IEND", Buffer.alloc(0))]);
}

function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** The first sector of an OLE compound file, as Word 97 wrote them, and nothing behind it. */
function oldWord() {
  const bytes = new Uint8Array(512).fill(0xff);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(16).fill(0), 0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0]);
  return bytes;
}
