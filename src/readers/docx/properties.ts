import type { DocumentProperties } from "../../document/model.ts";
import { child, textOf, type XmlElement } from "./xml.ts";

/** The file's core properties (`docProps/core.xml`); empty ones are left out. Times stay as written. */
export function readProperties(root: XmlElement | undefined): DocumentProperties {
  const names = { title: "title", author: "creator", subject: "subject", created: "created", modified: "modified" };
  return Object.fromEntries(Object.entries(names).flatMap(([property, element]) => {
    const text = textOf(child(root, element)).trim();
    return text ? [[property, text]] : [];
  }));
}
