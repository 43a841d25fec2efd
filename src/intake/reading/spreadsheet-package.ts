import { decodeText } from "./decode-text";
import { inflate, type InflateBudget } from "./inflate";
import { attribute } from "./xml-attribute";
import { scanXml, type XmlListener } from "./xml-scanner";
import type { ZipDirectory, ZipEntry } from "./zip-directory";

/** An Office Open XML package open for reading; parts are unpacked when they are scanned. */
export interface SpreadsheetPackage {
  readonly bytes: Uint8Array;
  readonly directory: ZipDirectory;
  readonly budget: InflateBudget;
}

/** Where a part leads to: `type` is the last word of the relation's address, the same in both OOXML editions. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The part's full name without a leading "/". */
  readonly target: string;
}

/** The listed part of that name; some programs differ in case between a part and what leads to it. */
export function findPart(directory: ZipDirectory, name: string): ZipEntry | undefined {
  const exact = directory.get(name);
  if (exact !== undefined) return exact;
  const wanted = name.toLowerCase();
  for (const entry of directory.values()) {
    if (entry.name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase() === wanted) return entry;
  }
  return undefined;
}

/** Scans an XML part in constant memory. Returns false where the package has no such part. */
export function scanPart(source: SpreadsheetPackage, name: string, listener: XmlListener): boolean {
  const entry = findPart(source.directory, name);
  if (entry === undefined) return false;
  scanXml(decodeText(inflate(source.bytes, entry, source.budget)), listener);
  return true;
}

const id = attribute("Id");
const type = attribute("Type");
const target = attribute("Target");
const targetMode = attribute("TargetMode");

/** The relations of a part within the package ("" for the package itself). Links to other files are left out. */
export function readRelations(source: SpreadsheetPackage, part: string): Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const relations: Relation[] = [];
  scanPart(source, `${folder}_rels/${part.slice(slash)}.rels`, {
    open(name, attributes) {
      if (name !== "Relationship" || targetMode(attributes) === "External") return;
      const address = type(attributes) ?? "";
      relations.push({
        id: id(attributes) ?? "",
        type: address.slice(address.lastIndexOf("/") + 1),
        target: resolve(folder, target(attributes) ?? ""),
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

/** Targets are relative to the part's folder or absolute from the package's root, by "/" or, wrongly, by "\". */
function resolve(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const names: string[] = [];
  for (const name of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return decodePercent(names.join("/"));
}

function decodePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
