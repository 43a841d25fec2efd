/** The prefix that this room uses for each namespace it knows; "" is SpreadsheetML itself. */
export const prefixByNamespace: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "",
  "http://schemas.openxmlformats.org/package/2006/content-types": "",
  "http://schemas.openxmlformats.org/package/2006/relationships": "",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": "xdr",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main": "x14",
  "http://schemas.microsoft.com/office/excel/2006/main": "xm",
  "http://schemas.openxmlformats.org/officeDocument/2006/customXml": "ds",
  "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://purl.org/dc/terms/": "dcterms",
};

export const namespaceByPrefix: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(prefixByNamespace)
      .filter(([, prefix]) => prefix !== "")
      .map(([namespace, prefix]) => [prefix, namespace]),
  ),
  "": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
};

const strictNamespaces: readonly (readonly [string, string])[] = [
  ["spreadsheetml/main", "spreadsheetml/2006/main"],
  ["officeDocument/relationships", "officeDocument/2006/relationships"],
  ["officeDocument/sharedTypes", "officeDocument/2006/sharedTypes"],
  ["officeDocument/docPropsVTypes", "officeDocument/2006/docPropsVTypes"],
  ["officeDocument/extendedProperties", "officeDocument/2006/extended-properties"],
  ["officeDocument/customProperties", "officeDocument/2006/custom-properties"],
  ["officeDocument/customXml", "officeDocument/2006/customXml"],
  ["drawingml/spreadsheetDrawing", "drawingml/2006/spreadsheetDrawing"],
  ["drawingml/chartDrawing", "drawingml/2006/chartDrawing"],
  ["drawingml/chart", "drawingml/2006/chart"],
  ["drawingml/main", "drawingml/2006/main"],
];

const strictRoot = "http://purl.oclc.org/ooxml/";
const transitionalRoot = "http://schemas.openxmlformats.org/";

/** XML text of ISO 29500 Strict in the names of Transitional, which is what every other part of this room speaks. */
export function transitional(xml: string): string {
  if (!xml.includes(strictRoot)) return xml;
  let text = xml;
  for (const [strict, usual] of strictNamespaces) {
    text = text.replaceAll(strictRoot + strict, transitionalRoot + usual);
  }
  return text.replace(/\sconformance=(["'])strict\1/, "");
}
