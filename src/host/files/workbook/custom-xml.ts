import { contentTypes } from "../package/kinds";
import type { WorkbookPackage } from "../package/workbook-package";
import type { CustomXmlPartSnapshot } from "../snapshot";
import { namespaceByPrefix } from "../xml/namespaces";
import { element } from "../xml/tree";

interface OpenedCustomXml extends CustomXmlPartSnapshot {
  readonly part: string;
  readonly relationship: string;
}

/** The workbook's custom XML parts in their order; one whose properties do not name it is known by its place. */
export function readCustomXml(parts: WorkbookPackage, workbookPart: string): OpenedCustomXml[] {
  return parts
    .relationships(workbookPart)
    .filter(({ kind, external }) => kind === "customXml" && !external)
    .flatMap(({ id: relationship }) => {
      const part = parts.relatedById(workbookPart, relationship);
      const xml = part === undefined ? undefined : parts.text(part);
      if (part === undefined || xml === undefined) return [];
      const properties = parts.related(part, "customXmlProps");
      const id = properties === undefined ? undefined : parts.xml(properties)?.attributes["ds:itemID"];
      return [{ id: id ?? part, xml, part, relationship }];
    });
}

/** Puts the parts in that are wanted; those that say what they said are not touched. */
export function writeCustomXml(
  wanted: readonly CustomXmlPartSnapshot[],
  parts: WorkbookPackage,
  workbookPart: string,
): void {
  const opened = readCustomXml(parts, workbookPart);
  const gone = new Set(
    opened.filter(({ id }) => !wanted.some((one) => one.id === id)).map(({ relationship }) => relationship),
  );
  if (gone.size > 0) {
    const kept = parts.relationships(workbookPart).filter(({ id }) => !gone.has(id));
    parts.setRelationships(workbookPart, kept);
  }
  for (const { id, xml } of wanted) {
    const before = opened.find((one) => one.id === id);
    if (before === undefined) add(id, xml, parts, workbookPart);
    else if (before.xml !== xml) parts.put(before.part, xml);
  }
}

function add(id: string, xml: string, parts: WorkbookPackage, workbookPart: string): void {
  const part = parts.freeName("customXml/item", ".xml");
  const properties = parts.freeName("customXml/itemProps", ".xml");
  const dataStore = element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": namespaceByPrefix["ds"] }, [
    element("ds:schemaRefs"),
  ]);
  parts.put(part, xml);
  parts.put(properties, dataStore, contentTypes.customXmlProperties);
  parts.relate(workbookPart, "customXml", part);
  parts.relate(part, "customXmlProps", properties);
}
