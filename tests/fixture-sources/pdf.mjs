// Draws a case's blocks as a PDF with pdfkit. No clock and no random ids, streams not compressed: the same bytes on every run and every Node.
import PDFDocument from "pdfkit";

const CREATED = new Date(Date.UTC(2025, 0, 1, 12));
const MARGIN = 64;
const SIZES = { 0: 18, 1: 13, 2: 11.5, 3: 10.5 };
const BODY = 10.5;

/**
 * @param {object} options title; header and footer: `(page, pages) => [left, right]`; body: font size; permissions as pdfkit takes them
 * @param {object[]} blocks `{h, level}`, `{p}` (a string or runs `{text, link, bold}`), `{b}` bullets, `{n}` numbered lines as written, `{pairs}` label and value
 *   columns, `{columns}` newspaper columns, `{table}`, `{lines}` lines as they are, `{gap}` points,
 *   `{page: true}`, `{rotatedPage: true}`
 * @returns {Promise<Uint8Array>}
 */
export function pdf(options, blocks) {
  const document = new PDFDocument({
    size: "A4", margin: MARGIN, bufferPages: true, compress: false,
    info: { Title: options.title, CreationDate: CREATED, ...options.info }, ...options.security,
  });
  const chunks = [];
  const done = new Promise((resolve) => document.on("end", resolve));
  document.on("data", (chunk) => chunks.push(chunk));
  if (options.header) document.page.margins.top = MARGIN + 26;
  document.on("pageAdded", () => {
    if (options.header) document.page.margins.top = MARGIN + 26;
    document.y = document.page.margins.top;
  });
  document.y = document.page.margins.top;
  for (const block of blocks) draw(document, block, options.body ?? BODY);
  furniture(document, options);
  document.end();
  return done.then(() => new Uint8Array(Buffer.concat(chunks)));
}

function furniture(document, { header, footer }) {
  const { count } = document.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    document.switchToPage(index);
    const width = document.page.width - 2 * MARGIN;
    const saved = { ...document.page.margins };
    document.page.margins.top = 0;
    document.page.margins.bottom = 0;
    for (const [make, y] of [[header, 36], [footer, document.page.height - 44]]) {
      if (!make) continue;
      const [left, right] = make(index + 1, count);
      document.font("Helvetica").fontSize(9);
      if (left) document.text(left, MARGIN, y, { width, lineBreak: false });
      if (right) document.text(right, document.page.width - MARGIN - document.widthOfString(right), y, { lineBreak: false });
    }
    document.page.margins = saved;
  }
}

function draw(document, block, body) {
  const width = document.page.width - 2 * MARGIN;
  document.x = MARGIN;
  if (block.page) document.addPage();
  else if (block.rotatedPage) rotatedPage(document);
  else if (block.gap) document.y += block.gap;
  else if (block.h !== undefined) {
    document.y += block.level === 0 ? 0 : 8;
    document.font("Helvetica-Bold").fontSize(block.size ?? SIZES[block.level ?? 1]).text(block.h, MARGIN, document.y, { width: block.width ?? width });
    document.y += 3;
  } else if (block.p !== undefined) {
    runs(document, block.p, body, { width: block.width ?? width });
    document.y += block.tight ? 0 : 6;
  } else if (block.lines) {
    for (const line of block.lines) {
      if (line === "") document.y += body;
      else runs(document, line, body, { width });
    }
    document.y += 6;
  } else if (block.b) {
    for (const item of block.b) hanging(document, "•", item, body, width);
    document.y += 6;
  } else if (block.n) {
    for (const [label, text] of block.n) hanging(document, label, text, body, width);
    document.y += 6;
  } else if (block.pairs) pairs(document, block.pairs, body, width);
  else if (block.columns) columns(document, block.columns, body, width);
  else if (block.table) table(document, block.table, body, width);
}

/** A page that a viewer turns a quarter: what is drawn from here on reads upright on the turned page, whose width is the sheet's height. */
function rotatedPage(document) {
  document.addPage();
  document.page.dictionary.data.Rotate = 90;
  document.transform(0, -1, 1, 0, 0, document.page.height);
  document.y = MARGIN;
}

function runs(document, content, size, options) {
  const list = Array.isArray(content) ? content : [content];
  list.forEach((run, index) => {
    const { text, link, bold } = typeof run === "string" ? { text: run } : run;
    document.font(bold ? "Helvetica-Bold" : "Helvetica").fontSize(size).fillColor(link ? "#0645ad" : "black");
    const place = index === 0 ? [MARGIN, document.y] : [];
    document.text(text, ...place, { ...options, link: link ?? null, underline: Boolean(link), continued: index < list.length - 1 });
  });
  document.fillColor("black");
}

function hanging(document, label, text, size, width) {
  document.font("Helvetica").fontSize(size);
  if (document.y + size * 1.3 > document.page.height - document.page.margins.bottom) document.addPage();
  const { y } = document;
  document.text(label, MARGIN + 12, y, { lineBreak: false });
  document.text(text, MARGIN + 32, y, { width: width - 32 });
}

function pairs(document, rows, size, width) {
  for (const [label, value] of rows) {
    const { y } = document;
    document.font("Helvetica-Bold").fontSize(size).text(label, MARGIN, y, { width: 140 });
    const below = document.y;
    document.y = y;
    for (const line of [value].flat()) document.font("Helvetica").text(line, MARGIN + 150, document.y, { width: width - 150 });
    document.y = Math.max(below, document.y) + 6;
  }
}

function columns(document, lists, size, width) {
  const top = document.y;
  let bottom = top;
  lists.forEach((lines, index) => {
    document.y = top;
    for (const line of lines) {
      const bold = typeof line === "object";
      document.font(bold ? "Helvetica-Bold" : "Helvetica").fontSize(size).text(bold ? line.bold : line, MARGIN + (index * (width + 24)) / lists.length, document.y, { width: width / lists.length - 12 });
    }
    bottom = Math.max(bottom, document.y);
  });
  document.y = bottom + 8;
}

/** Ruled, unless `rules: false`. A row that does not fit goes on on the next page under a repeated head, cut where the page ends. */
function table(document, { head, rows, widths, rules = true, repeat = true }, size, width) {
  const columnWidths = widths.map((share) => share * width);
  const step = size * 1.25;
  const bottom = () => document.page.height - document.page.margins.bottom;
  const wrapped = (cells, font) => cells.map((cell, column) => wrap(document, cell, columnWidths[column] - 8, size, font));
  const slice = (cells, font) => {
    const height = Math.max(...cells.map((lines) => lines.length)) * step + 6;
    let x = MARGIN;
    cells.forEach((lines, column) => {
      if (rules) document.lineWidth(0.6).rect(x, document.y, columnWidths[column], height).stroke();
      lines.forEach((line, index) => document.font(font).fontSize(size).text(line, x + 4, document.y + 4 + index * step - 0, { lineBreak: false }) && back(document, index * step + 4));
      x += columnWidths[column];
    });
    document.y += height;
    document.x = MARGIN;
  };
  const drawHead = () => head && slice(wrapped(head, "Helvetica-Bold"), "Helvetica-Bold");
  drawHead();
  for (const row of rows) {
    let rest = wrapped(row, "Helvetica");
    while (rest.some((lines) => lines.length > 0)) {
      const fit = Math.floor((bottom() - document.y - 6) / step);
      if (fit >= 1) {
        slice(rest.map((lines) => lines.slice(0, fit)), "Helvetica");
        rest = rest.map((lines) => lines.slice(fit));
      }
      if (rest.some((lines) => lines.length > 0)) {
        document.addPage();
        if (repeat) drawHead();
      }
    }
  }
  document.y += 8;
}

/** `text` with `lineBreak: false` leaves `y` where it was put: undo the offset of a cell's line. */
function back(document, offset) {
  document.y -= offset;
  return document;
}

function wrap(document, text, width, size, font) {
  document.font(font).fontSize(size);
  const lines = [];
  for (const paragraph of String(text).split("\n")) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && document.widthOfString(longer) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    if (line !== "") lines.push(line);
  }
  return lines;
}
