import type { Container } from "./container.ts";
import { DocxError } from "./container.ts";
import { children, elements, parseXml, type ElementBudget, type XmlElement } from "./xml.ts";

export interface Relationship {
  /** The last part of the type's address, the same in transitional and strict OOXML: `styles`, `header`, `hyperlink`. */
  readonly type: string;
  /** A part's name, or an address where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** A parsed part with what its relationship ids stand for. */
export interface Part {
  readonly name: string;
  readonly root: XmlElement;
  readonly relationships: ReadonlyMap<string, Relationship>;
}

/** The package: parts by name. A part that is missing is undefined, one that is damaged throws. */
export interface Package {
  readonly part: (name: string) => Part | undefined;
  /** The main part: the document's body. */
  readonly main: () => Part;
  /** The name of the part with the core properties (title, author). */
  readonly propertiesName: () => string;
}

export function openPackage(container: Container, elementLimit: number): Package {
  const budget: ElementBudget = { left: elementLimit };
  const xml = (name: string): XmlElement | undefined => {
    const bytes = container.read(name);
    return bytes && parseXml(name, bytes, budget);
  };
  const part = (name: string): Part | undefined => {
    const root = xml(name);
    return root && { name, root, relationships: relationshipsOf(name, xml) };
  };
  const rootRelationships = relationshipsOf("", xml);
  const rootTarget = (type: string): string | undefined => [...rootRelationships.values()].find((it) => it.type === type && container.has(it.target))?.target;
  return {
    part,
    main: () => {
      const name = rootTarget("officeDocument") ?? mainByContentType(xml("[Content_Types].xml"), container) ?? "word/document.xml";
      const main = part(name);
      if (!main) throw new DocxError("docx/damaged", "There is no document inside (no word/document.xml).");
      if (main.root.name !== "document") throw new DocxError("docx/damaged", `${name} is not a text document.`);
      return main;
    },
    propertiesName: () => rootTarget("core-properties") ?? "docProps/core.xml",
  };
}

/**
 * The part of a type that `part` is related to; files without relationships still have their parts under the usual names.
 * @example relatedName(main, "styles") // "word/styles.xml"
 */
export function relatedName(part: Part, type: string): string {
  const related = [...part.relationships.values()].find((it) => it.type === type && !it.external);
  return related?.target ?? `${folderOf(part.name)}${type}.xml`;
}

const MAIN_TYPE = /(?:wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml$/iu;

function mainByContentType(types: XmlElement | undefined, container: Container): string | undefined {
  for (const override of children(types, "Override")) {
    const name = (override.attributes["PartName"] ?? "").replace(/^\//u, "");
    if (MAIN_TYPE.test(override.attributes["ContentType"] ?? "") && container.has(name)) return name;
  }
  return undefined;
}

function relationshipsOf(name: string, xml: (name: string) => XmlElement | undefined): Map<string, Relationship> {
  const folder = folderOf(name);
  const root = xml(`${folder}_rels/${name.slice(folder.length)}.rels`);
  return new Map(elements(root).flatMap((element): [string, Relationship][] => {
    const { Id, Type, Target, TargetMode } = element.attributes;
    if (Id === undefined || Target === undefined) return [];
    const external = TargetMode?.toLowerCase() === "external";
    return [[Id, { type: (Type ?? "").split("/").at(-1) ?? "", target: external ? Target : resolve(folder, Target), external }]];
  }));
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf("/") + 1);
}

/** @example resolve("word/", "../docProps/core.xml") // "docProps/core.xml" */
function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
