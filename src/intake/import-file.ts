import type { Finding } from "../figures/finding";
import type { Plan } from "../plan/types";
import { holdsFinance } from "./finance";
import { readWorkbook, type ReadWorkbook } from "./reading";
import { recognise, type RecognitionOptions } from "./recognition/recognise";
import type { Recognition } from "./recognition/recognition";
import type { SourceWorkbook } from "./source-workbook";

/** A file as it was chosen: its name and its content, which is never changed. */
export type ImportFile = NamedFile & (FileOfBytes | FileOfSheets);

interface NamedFile {
  readonly name: string;
  /** What an officer says of the file; goes before what it states itself. */
  readonly told?: Pick<RecognitionOptions, "directorate" | "fiscalYear">;
}

export interface FileOfBytes {
  readonly bytes: Uint8Array | Blob;
}

/** A workbook that has been read already: the sheets of the workbook that is open in Excel. */
export interface FileOfSheets {
  readonly workbook: SourceWorkbook;
}

/** What came of one file. Plain data, small beside the file itself: it crosses the worker's border. */
export interface ImportedFile {
  /** Null where the file could not be read; an error finding then says why. */
  readonly recognition: Recognition | null;
  /** The sheets that hold finance tables, or what all but is one; null where none does. */
  readonly finance: SourceWorkbook | null;
  /** Of the reading and of the recognition, in this order. */
  readonly findings: readonly Finding[];
}

/** Told after each sheet that has been read. */
export type FileProgress = (done: number, total: number) => void;

/** How one file is imported: here and now, or by a worker. It never rejects for what is wrong with the file. */
export type FileImporter = (
  file: ImportFile,
  plan: Plan,
  options: RecognitionOptions,
) => Promise<ImportedFile>;

/** How one file's cells are read: here and now, or by a worker. It never rejects for what is wrong with the file. */
export type FileReading = (file: ImportFile) => Promise<ReadWorkbook>;

/** Reads and recognises one file here and now. */
export async function importFile(
  file: ImportFile,
  plan: Plan,
  options: RecognitionOptions = {},
  onProgress?: FileProgress,
): Promise<ImportedFile> {
  const { workbook, findings } = await contentOf(file, onProgress);
  if (workbook === null) return { recognition: null, finance: null, findings };
  const recognition = recognise(workbook, plan, { ...options, ...file.told });
  const sheets = workbook.sheets.filter((sheet) => holdsFinance(sheet, plan));
  // A file of budget and effort holds what it should, though no KPI.
  const ofFigures =
    sheets.length === 0
      ? recognition.findings
      : recognition.findings.filter(({ code }) => code !== "nothing-recognised");
  return {
    recognition,
    finance: sheets.length === 0 ? null : { ...workbook, sheets },
    findings: [...findings, ...ofFigures],
  };
}

/** The workbook of a chosen file, and what is wrong with it. */
export async function contentOf(file: ImportFile, onProgress?: FileProgress): Promise<ReadWorkbook> {
  return "workbook" in file
    ? { workbook: file.workbook, findings: [] }
    : readWorkbook(file.name, file.bytes, undefined, onProgress);
}
