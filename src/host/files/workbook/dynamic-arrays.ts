import { contentTypes } from "../package/kinds";
import { officeRelationships } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";
import { namespaceByPrefix } from "../xml/namespaces";
import {
  allNamed,
  childNamed,
  childrenNamed,
  element,
  inSequence,
  withAttributes,
  withChildren,
  type XmlElement,
} from "../xml/tree";

const type = "XLDAPR";
const sequence = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];

/**
 * Gives the number of the cell metadata that marks a formula as a dynamic array ([MS-XLSX] 2.2.4), and makes the
 * metadata part when it is first asked for.
 */
export function dynamicArrayMetadata(parts: WorkbookPackage, workbookPart: string): () => number {
  let number: number | undefined;
  return () => {
    number ??= ensureMetadata(parts, workbookPart);
    return number;
  };
}

function ensureMetadata(parts: WorkbookPackage, workbookPart: string): number {
  const present = parts.related(workbookPart, "sheetMetadata");
  const part = present ?? "xl/metadata.xml";
  const opened = parts.xml(part) ?? element("metadata", { xmlns: namespaceByPrefix[""] });
  const { root, number } = withDynamicArrays(opened);
  parts.put(part, root, present === undefined ? contentTypes.metadata : undefined);
  if (present === undefined) {
    parts.relate(workbookPart, "sheetMetadata", part, `${officeRelationships}sheetMetadata`);
  }
  return number;
}

function withDynamicArrays(opened: XmlElement): { root: XmlElement; number: number } {
  const types = appended(
    opened,
    "metadataTypes",
    ({ attributes }) => attributes["name"] === type,
    metadataType,
  );
  const future = childrenNamed(types.root, "futureMetadata").find(
    ({ attributes }) => attributes["name"] === type,
  );
  const properties = appendedTo(
    future ?? element("futureMetadata", { name: type }),
    isDynamic,
    dynamicProperties,
  );
  const others = childrenNamed(types.root, "futureMetadata").filter((one) => one !== future);
  const grown = withChildren(types.root, "futureMetadata", [...others, properties.list]);
  const record = element("bk", {}, [element("rc", { t: types.place + 1, v: properties.place })]);
  const isRecord = (block: XmlElement) => {
    const [rc, more] = childrenNamed(block, "rc");
    const { t, v } = rc?.attributes ?? {};
    return more === undefined && t === String(types.place + 1) && v === String(properties.place);
  };
  const cells = appended(grown, "cellMetadata", isRecord, () => record);
  return { root: inSequence(cells.root, sequence), number: cells.place + 1 };
}

function isDynamic(block: XmlElement): boolean {
  return allNamed(block, "xda:dynamicArrayProperties").some(
    ({ attributes }) => attributes["fDynamic"] === "1",
  );
}

/** The root with an item in the named list, and the item's place there. */
function appended(
  root: XmlElement,
  name: string,
  isWanted: (item: XmlElement) => boolean,
  make: () => XmlElement,
): { root: XmlElement; place: number } {
  const { list, place } = appendedTo(childNamed(root, name) ?? element(name), isWanted, make);
  return { root: withChildren(root, name, [list]), place };
}

function appendedTo(
  list: XmlElement,
  isWanted: (item: XmlElement) => boolean,
  make: () => XmlElement,
): { list: XmlElement; place: number } {
  const items = list.children.filter((child) => typeof child !== "string");
  const present = items.findIndex(isWanted);
  if (present >= 0) return { list, place: present };
  const grown = withAttributes({ ...list, children: [...items, make()] }, { count: items.length + 1 });
  return { list: grown, place: items.length };
}

function metadataType(): XmlElement {
  const kept = ["copy", "pasteAll", "pasteValues", "merge", "splitFirst", "rowColShift", "clearFormats"];
  const flags = [...kept, "clearComments", "assign", "coerce", "cellMeta"].map(
    (name) => [name, true] as const,
  );
  return element("metadataType", { name: type, minSupportedVersion: 120000, ...Object.fromEntries(flags) });
}

function dynamicProperties(): XmlElement {
  const xda = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
  return element("bk", {}, [
    element("extLst", {}, [
      element("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}", "xmlns:xda": xda }, [
        element("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false }),
      ]),
    ]),
  ]);
}
