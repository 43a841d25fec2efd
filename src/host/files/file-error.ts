export type WorkbookFileFault =
  "not-a-workbook" | "encrypted-or-old-format" | "too-large" | "too-compressed" | "malformed";

/** Thrown when bytes cannot be opened as a workbook at all; `part` names the place in the file, if one is at fault. */
export class WorkbookFileError extends Error {
  constructor(
    readonly fault: WorkbookFileFault,
    message: string,
    readonly part?: string,
  ) {
    super(part === undefined ? message : `${part}: ${message}`);
    this.name = "WorkbookFileError";
  }
}
