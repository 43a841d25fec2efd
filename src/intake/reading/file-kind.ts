/**
 * What a file is by its first bytes, whatever its name says.
 * `format` names a foreign format as it is called in every language: "PDF", "Word (.docx)".
 */
export type FileKind =
  | { readonly kind: "empty" }
  | { readonly kind: "zip" }
  /** The container of .xls, and of every Office file that a password protects. */
  | { readonly kind: "compound" }
  /** A worksheet of Excel 4 or older, without a container. */
  | { readonly kind: "old-worksheet" }
  | { readonly kind: "foreign"; readonly format: string }
  | { readonly kind: "unknown" };

const signatures: readonly (readonly [kind: FileKind, start: string])[] = [
  [{ kind: "zip" }, "PK\x03\x04"],
  [{ kind: "compound" }, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ...["\x09\x00\x04\x00", "\x09\x02\x06\x00", "\x09\x04\x06\x00", "\x09\x08\x08\x00", "\x09\x08\x10\x00"].map(
    (start): [FileKind, string] => [{ kind: "old-worksheet" }, start],
  ),
  ...Object.entries({
    "%PDF": "PDF",
    "\x89PNG": "PNG",
    "\xff\xd8\xff": "JPEG",
    GIF8: "GIF",
    BM: "BMP",
    "II*\x00": "TIFF",
    "MM\x00*": "TIFF",
    "PK\x05\x06": "ZIP",
    "Rar!": "RAR",
    "7z\xbc\xaf": "7-Zip",
    "\x1f\x8b": "GZIP",
    "{\\rtf": "RTF",
  }).map(([start, format]): [FileKind, string] => [{ kind: "foreign", format }, start]),
];

/** How much of a file tells what it is. */
const startLength = 4096;

/** The kind of a file from its bytes. A file of zeros only, as broken transfers leave it, is empty. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.every((byte) => byte === 0)) return { kind: "empty" };
  const start = bytes.subarray(0, startLength);
  const characters = String.fromCharCode(...start);
  const known = signatures.find(([, signature]) => characters.startsWith(signature));
  return known?.[0] ?? textKind(start);
}

function textKind(start: Uint8Array): FileKind {
  const wide = start[0] === 0xff && start[1] === 0xfe;
  const text = new TextDecoder(wide ? "utf-16le" : "utf-8").decode(start);
  if (text.trim() === "") return { kind: "empty" };
  if (controlCharacter.test(text)) return { kind: "unknown" };
  return { kind: "foreign", format: textFormat(text.trimStart().toLowerCase()) };
}

// These characters tell binary content from text.
const controlCharacter = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/;

function textFormat(text: string): string {
  if (text.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "XML Spreadsheet 2003";
  if (/^<(?:!doctype html|html|head|body|meta|table|div|style)|<html/.test(text)) return "HTML";
  if (text.startsWith("<")) return "XML";
  return /^[[{]/.test(text) ? "JSON" : "CSV / TXT";
}
