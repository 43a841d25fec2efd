import { unzipSync, zipSync, type Zippable } from "fflate";
import { WorkbookFileError } from "../file-error";

/** How much a file may hold. Far above real workbooks, far below what stops a browser. */
export interface ZipLimits {
  readonly parts: number;
  readonly bytes: number;
  readonly bytesPerPart: number;
  /** Inflated size over packed size, asked of parts that inflate to over `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const mebibyte = 1024 * 1024;

export const usualLimits: ZipLimits = {
  parts: 20_000,
  bytes: 1024 * mebibyte,
  bytesPerPart: 500 * mebibyte,
  ratio: 300,
  ratioFrom: 20 * mebibyte,
};

/**
 * The parts of a package by name ("xl/workbook.xml"), inflated.
 * @throws WorkbookFileError for anything that is no such package, or a larger one than the limits allow
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = usualLimits): Map<string, Uint8Array> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new WorkbookFileError(
      "encrypted-or-old-format",
      "the file is protected by a password or is a workbook of Excel 97-2003",
    );
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw notAWorkbook();
  let parts = 0;
  let total = 0;
  const admit = (entry: { name: string; size: number; originalSize: number }): boolean => {
    if (entry.name.endsWith("/") || entry.name.endsWith("\\")) return false;
    parts += 1;
    total += entry.originalSize;
    if (parts > limits.parts || total > limits.bytes || entry.originalSize > limits.bytesPerPart) {
      throw new WorkbookFileError("too-large", "the workbook is too large to open", entry.name);
    }
    if (entry.originalSize > limits.ratioFrom && entry.originalSize > entry.size * limits.ratio) {
      throw new WorkbookFileError("too-compressed", "the part inflates to an unlikely size", entry.name);
    }
    return true;
  };
  return normalised(inflate(bytes, admit));
}

function inflate(
  bytes: Uint8Array,
  filter: (entry: { name: string; size: number; originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw notAWorkbook();
  }
}

/** Some writers put backslashes or a leading slash into part names. */
function normalised(files: Record<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map(
    Object.entries(files).map(([name, bytes]) => [name.replaceAll("\\", "/").replace(/^\/+/, ""), bytes]),
  );
}

/** The package file of these parts. Equal parts give equal bytes: no time of writing is stored. */
export function writeZip(parts: Iterable<readonly [string, Uint8Array]>): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = bytes;
  // Local midnight of the first day that a zip file can name, so that every time zone writes the same.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte);
}

function notAWorkbook(): WorkbookFileError {
  return new WorkbookFileError("not-a-workbook", "the file is not an .xlsx workbook, or it is damaged");
}
