import { WorkbookFileError } from "../file-error";
import { transitional } from "../xml/namespaces";
import { parseXml } from "../xml/parse";
import { documentText } from "../xml/serialize";
import type { XmlElement } from "../xml/tree";
import { contentTypesPart, contentTypesText, readContentTypes, type ContentTypes } from "./content-types";
import {
  officeRelationships,
  readRelationships,
  relationshipsPartOf,
  relationshipsText,
  resolveTarget,
  targetOf,
  type Relationship,
} from "./relationships";
import { readZip, writeZip } from "./zip";

/**
 * An .xlsx file as parts, their kinds and the relationships between them (Open Packaging Conventions). It is changed
 * in place while a workbook is written into it: the one mutable thing of this room, alive for one call.
 */
export class WorkbookPackage {
  private constructor(
    private readonly parts: Map<string, Uint8Array>,
    private readonly types: ContentTypes,
  ) {}

  /** @throws WorkbookFileError if the bytes are no package */
  static open(bytes: Uint8Array): WorkbookPackage {
    const parts = readZip(bytes);
    const types = findIgnoringCase(parts, contentTypesPart);
    if (types === undefined)
      throw new WorkbookFileError("not-a-workbook", "the file is not an .xlsx workbook");
    return new WorkbookPackage(parts, readContentTypes(decode(types)));
  }

  static empty(): WorkbookPackage {
    const defaults = new Map([
      ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
      ["xml", "application/xml"],
    ]);
    return new WorkbookPackage(new Map(), { defaults, overrides: new Map() });
  }

  has(part: string): boolean {
    return findIgnoringCase(this.parts, part) !== undefined;
  }

  bytes(part: string): Uint8Array | undefined {
    return findIgnoringCase(this.parts, part);
  }

  text(part: string): string | undefined {
    const bytes = this.bytes(part);
    return bytes === undefined ? undefined : transitional(decode(bytes));
  }

  /** A part as a tree, undefined if the package has no such part. */
  xml(part: string): XmlElement | undefined {
    const text = this.text(part);
    return text === undefined ? undefined : parseXml(text, part);
  }

  /** Puts a part in, or replaces it; without a content type it keeps the one it has, or its extension's. */
  put(part: string, content: Uint8Array | XmlElement | string, contentType?: string): void {
    const bytes =
      content instanceof Uint8Array
        ? content
        : new TextEncoder().encode(typeof content === "string" ? content : documentText(content));
    this.parts.set(this.storedName(part), bytes);
    if (contentType !== undefined) this.types.overrides.set(this.storedName(part), contentType);
  }

  remove(part: string): void {
    for (const name of [this.storedName(part), this.storedName(relationshipsPartOf(part))]) {
      this.parts.delete(name);
      this.types.overrides.delete(name);
    }
  }

  /** The relationships that a part has; "" for the package's own. */
  relationships(part: string): Relationship[] {
    const name = relationshipsPartOf(part);
    const text = this.text(name);
    return text === undefined ? [] : readRelationships(text, name);
  }

  setRelationships(part: string, relationships: readonly Relationship[]): void {
    const name = this.storedName(relationshipsPartOf(part));
    if (relationships.length === 0) this.parts.delete(name);
    else this.put(name, relationshipsText(relationships));
  }

  /** Adds a relationship to a part of this package and returns its id. */
  relate(part: string, kind: string, to: string, type = officeRelationships + kind): string {
    const present = this.relationships(part);
    const ids = new Set(present.map(({ id }) => id));
    let number = present.length + 1;
    while (ids.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.setRelationships(part, [
      ...present,
      { id, kind, type, target: targetOf(part, to), external: false },
    ]);
    return id;
  }

  /** The part that a relationship of this kind names, the first if there are several. */
  related(part: string, kind: string): string | undefined {
    const found = this.relationships(part).find((one) => one.kind === kind && !one.external);
    return found === undefined ? undefined : resolveTarget(part, found.target);
  }

  relatedById(part: string, id: string | undefined): string | undefined {
    const found = this.relationships(part).find((one) => one.id === id && !one.external);
    return found === undefined ? undefined : resolveTarget(part, found.target);
  }

  /** A part name that is still free: `freeName("xl/charts/chart", ".xml")`. */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number += 1;
    return `${stem}${number}${extension}`;
  }

  names(): string[] {
    return [...this.parts.keys()].filter((name) => name !== contentTypesPart);
  }

  contentType(part: string): string | undefined {
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    return this.types.overrides.get(this.storedName(part)) ?? this.types.defaults.get(extension);
  }

  setDefaultType(extension: string, contentType: string): void {
    if (!this.types.defaults.has(extension)) this.types.defaults.set(extension, contentType);
  }

  toBytes(): Uint8Array {
    const parts = [...this.parts].filter(([name]) => name.toLowerCase() !== contentTypesPart.toLowerCase());
    const types = new TextEncoder().encode(contentTypesText(this.types));
    return writeZip([[contentTypesPart, types], ...parts]);
  }

  /** Part names are equal whatever their case; the spelling first used stays. */
  private storedName(part: string): string {
    if (this.parts.has(part)) return part;
    const lower = part.toLowerCase();
    for (const name of this.parts.keys()) if (name.toLowerCase() === lower) return name;
    return part;
  }
}

function findIgnoringCase(parts: Map<string, Uint8Array>, name: string): Uint8Array | undefined {
  const exact = parts.get(name);
  if (exact !== undefined) return exact;
  const lower = name.toLowerCase();
  for (const [candidate, bytes] of parts) if (candidate.toLowerCase() === lower) return bytes;
  return undefined;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}
