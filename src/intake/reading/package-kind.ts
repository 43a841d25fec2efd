import { decodeText } from "./decode-text";
import { inflate } from "./inflate";
import { findPart, readRelations, scanPart, type SpreadsheetPackage } from "./spreadsheet-package";

/** What a zip package is: a workbook of a format that we read, an encrypted one, or something else. */
export type PackageKind =
  | { readonly kind: "ooxml" | "xlsb" | "ods" | "encrypted" }
  | { readonly kind: "foreign"; readonly format: string };

/** Parts that only files of that format have. */
const foreignParts: readonly (readonly [part: string, format: string])[] = [
  ["word/document.xml", "Word (.docx)"],
  ["ppt/presentation.xml", "PowerPoint (.pptx)"],
  ["visio/document.xml", "Visio (.vsdx)"],
  ["Index/Document.iwa", "Apple iWork"],
];

/** The kind of a package, from the parts it has. */
export function packageKind(source: SpreadsheetPackage): PackageKind {
  const has = (part: string): boolean => findPart(source.directory, part) !== undefined;
  if (has("xl/workbook.xml")) return { kind: "ooxml" };
  if (has("xl/workbook.bin")) return { kind: "xlsb" };
  if (has("mimetype")) return openDocumentKind(source);
  const foreign = foreignParts.find(([part]) => has(part));
  if (foreign !== undefined) return { kind: "foreign", format: foreign[1] };
  const main = readRelations(source, "").find(({ type }) => type === "officeDocument")?.target ?? "";
  if (!has(main)) return { kind: "foreign", format: "ZIP" };
  return { kind: main.endsWith(".bin") ? "xlsb" : "ooxml" };
}

const spreadsheet = "application/vnd.oasis.opendocument.spreadsheet";

function openDocumentKind(source: SpreadsheetPackage): PackageKind {
  const entry = findPart(source.directory, "mimetype");
  if (entry === undefined) return { kind: "foreign", format: "ZIP" };
  const mimetype = [...decodeText(inflate(source.bytes, entry, source.budget))].join("").trim();
  if (mimetype.startsWith(spreadsheet)) return { kind: isEncrypted(source) ? "encrypted" : "ods" };
  return { kind: "foreign", format: mimetype.includes("opendocument") ? "OpenDocument" : "ZIP" };
}

function isEncrypted(source: SpreadsheetPackage): boolean {
  let encrypted = false;
  scanPart(source, "META-INF/manifest.xml", {
    open(name) {
      if (name === "encryption-data") encrypted = true;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return encrypted;
}
