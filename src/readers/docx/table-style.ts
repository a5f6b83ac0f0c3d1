import { formatOf, type RunFormat, type Styles } from "./styles.ts";
import { child, children, value, type XmlElement } from "./xml.ts";

/** Where a cell stands: the first and last row and column may look different. */
export interface CellPosition {
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

type Part = "wholeTable" | "firstRow" | "lastRow" | "firstCol" | "lastCol";

/** Which parts a table asks its style for: an attribute each, or a bit each in older files (`w:val="04A0"`). */
const PARTS: readonly { readonly part: Part; readonly attribute: string; readonly bit: number; readonly position: keyof CellPosition }[] = [
  { part: "firstCol", attribute: "firstColumn", bit: 0x80, position: "firstColumn" },
  { part: "lastCol", attribute: "lastColumn", bit: 0x100, position: "lastColumn" },
  { part: "firstRow", attribute: "firstRow", bit: 0x20, position: "firstRow" },
  { part: "lastRow", attribute: "lastRow", bit: 0x40, position: "lastRow" },
];

/** The bold and italic that a table's style gives a cell: header rows are often bold by the table style alone. */
export function tableFormats(table: XmlElement, styles: Styles): (position: CellPosition) => RunFormat {
  const properties = child(table, "tblPr");
  const id = value(properties, "tblStyle");
  const chain = id === undefined ? [] : styles.chain(id).styles;
  const look = child(properties, "tblLook")?.attributes ?? {};
  const bits = Number.parseInt(look["val"] ?? "0", 16) || 0;
  const byPart = new Map<string, RunFormat>();
  for (const style of chain.toReversed()) {
    byPart.set("wholeTable", weight(byPart.get("wholeTable"), formatOf(style.run)));
    for (const part of children(style.element, "tblStylePr")) {
      const type = part.attributes["type"] ?? "";
      byPart.set(type, weight(byPart.get(type), formatOf(child(part, "rPr"))));
    }
  }
  const asked = PARTS.filter(({ attribute, bit }) => (look[attribute] === undefined ? (bits & bit) !== 0 : ["1", "true", "on"].includes(look[attribute])));
  return (position) => asked.reduce<RunFormat>(
    (format, it) => (position[it.position] ? weight(format, byPart.get(it.part) ?? {}) : format),
    byPart.get("wholeTable") ?? {},
  );
}

function weight(under: RunFormat | undefined, over: RunFormat): RunFormat {
  const bold = over.bold ?? under?.bold;
  const italic = over.italic ?? under?.italic;
  return { ...(bold === undefined ? {} : { bold }), ...(italic === undefined ? {} : { italic }) };
}
