import type { Finding } from "../../figures/finding";
import type { SourceWorkbook } from "../source-workbook";
import { compoundKind } from "./compound-kind";
import { fileKind } from "./file-kind";
import { defaultReadingLimits, type ReadingLimits } from "./limits";
import { nameMismatch, type WorkbookFormat } from "./name-mismatch";
import { packageKind } from "./package-kind";
import { readBinary, readBinaryPackage } from "./read-binary";
import { readOoxml } from "./read-ooxml";
import { readOpenDocument } from "./read-open-document";
import type { OnProgress, ReadSheets } from "./read-sheets";
import { Refusal } from "./refusal";
import { readZipDirectory } from "./zip-directory";

/** A workbook as far as it could be read, and what an officer should know of the file. */
export interface ReadWorkbook {
  /** Null where nothing of the file could be read; an error finding then says why. */
  readonly workbook: SourceWorkbook | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads the bytes of any file: .xlsx, .xlsm, .xls, .xlsb and .ods into a workbook, anything else into a finding
 * that says what it is. It never throws and never changes the bytes; formulas are text and are not evaluated.
 *
 * @param file the file's name; folders in front of it are left out
 * @param onProgress told after each sheet of an .xlsx file
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array | Blob,
  limits: ReadingLimits = defaultReadingLimits,
  onProgress: OnProgress = () => undefined,
): Promise<ReadWorkbook> {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  try {
    const { format, read } = await readByContent(await bytesOf(bytes, limits), limits, onProgress);
    const { dateSystem, sheets } = read;
    const findings = [...nameMismatch(name, format), ...read.findings, ...emptiness(read)];
    return {
      workbook: { file: name, dateSystem, sheets },
      findings: findings.map((finding) => ({ ...finding, file: name })),
    };
  } catch (fault) {
    const finding: Finding =
      fault instanceof Refusal
        ? { severity: "error", code: fault.code, file: name, facts: fault.facts }
        : { severity: "error", code: "file-unreadable", file: name, facts: { reason: String(fault) } };
    return { workbook: null, findings: [finding] };
  }
}

async function bytesOf(content: Uint8Array | Blob, { fileBytes }: ReadingLimits): Promise<Uint8Array> {
  const size = content instanceof Uint8Array ? content.length : content.size;
  if (size > fileBytes) throw new Refusal("file-too-large", { limit: Math.round(fileBytes / 1024 / 1024) });
  return content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());
}

async function readByContent(
  bytes: Uint8Array,
  limits: ReadingLimits,
  onProgress: OnProgress,
): Promise<{ format: WorkbookFormat; read: ReadSheets }> {
  const kind = fileKind(bytes);
  switch (kind.kind) {
    case "empty":
      throw new Refusal("file-empty");
    case "unknown":
      throw new Refusal("file-unknown");
    case "foreign":
      throw new Refusal("file-not-a-workbook", { format: kind.format });
    case "zip":
      return readPackage(bytes, limits, onProgress);
    case "compound":
      return readCompound(bytes, limits);
    case "old-worksheet":
      return { format: "xls", read: await readBinary(bytes, limits) };
  }
}

async function readPackage(
  bytes: Uint8Array,
  limits: ReadingLimits,
  onProgress: OnProgress,
): Promise<{ format: WorkbookFormat; read: ReadSheets }> {
  const source = { bytes, directory: readZipDirectory(bytes, limits), budget: { limits, spent: 0 } };
  const kind = packageKind(source);
  switch (kind.kind) {
    case "ooxml":
      return { format: "xlsx", read: readOoxml(source, onProgress) };
    case "encrypted":
      throw new Refusal("file-encrypted");
    case "foreign":
      throw new Refusal("file-not-a-workbook", { format: kind.format });
    case "xlsb":
      return { format: "xlsb", read: await readBinaryPackage(source) };
    case "ods":
      return { format: "ods", read: readOpenDocument(source) };
  }
}

async function readCompound(
  bytes: Uint8Array,
  limits: ReadingLimits,
): Promise<{ format: WorkbookFormat; read: ReadSheets }> {
  const kind = compoundKind(bytes);
  switch (kind.kind) {
    case "encrypted":
      throw new Refusal("file-encrypted");
    case "foreign":
      throw new Refusal("file-not-a-workbook", { format: kind.format });
    case "xls":
      return { format: "xls", read: await readBinary(bytes, limits) };
  }
}

function emptiness({ sheets }: ReadSheets): Finding[] {
  if (sheets.some((sheet) => sheet.cells.length > 0)) return [];
  return [{ severity: "warning", code: "workbook-empty" }];
}
