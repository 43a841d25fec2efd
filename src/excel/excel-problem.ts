import type { Finding } from "../figures/finding";

/**
 * What Excel refused, as a finding: what is the case and one thing to do about it (the words stand in
 * `i18n/excel-findings`). Codes: `excel-cell-edit`, `excel-protected`, `excel-sheet-missing`, `excel-table-missing`,
 * `excel-name-taken`, `excel-too-large`, `excel-unsupported`, `excel-busy`, `excel-read-only`, `excel-failed`.
 */
export type ExcelProblem = Finding;

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ExcelProblem };

const codes: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "excel-cell-edit",
  AccessDenied: "excel-protected",
  ItemNotFound: "excel-sheet-missing",
  ItemAlreadyExists: "excel-name-taken",
  RequestPayloadSizeLimitExceeded: "excel-too-large",
  ResponsePayloadSizeLimitExceeded: "excel-too-large",
  ApiNotFound: "excel-unsupported",
  NotImplemented: "excel-unsupported",
  UnsupportedOperation: "excel-unsupported",
  ServerBusy: "excel-busy",
  HostRestartNeeded: "excel-busy",
  RequestAborted: "excel-busy",
  GeneralException: "excel-failed",
};

/** A problem with a sheet that was found before anything was written. */
export function problem(code: string, sheet?: string, facts?: ExcelProblem["facts"]): ExcelProblem {
  return { severity: "error", code, sheet, facts };
}

/** Whatever Excel threw, as a problem. An error that is not Excel's is a bug and is thrown on. */
export function problemOf(error: unknown): ExcelProblem {
  if (!isOfficeError(error)) throw error;
  return problem(codes[error.code] ?? "excel-failed", undefined, {
    code: error.code,
    message: error.message,
    where: error.debugInfo?.errorLocation ?? "",
  });
}

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** By its fields, as Office.js may live in another window, whose Error is not ours. */
function isOfficeError(error: unknown): error is OfficeError {
  if (typeof error !== "object" || error === null) return false;
  return "debugInfo" in error && "code" in error && typeof error.code === "string" && "message" in error;
}
