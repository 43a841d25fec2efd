import type { Finding } from "../../figures/finding";

/** The workbook formats that are read; .xlsx stands for .xlsm and the templates too. */
export type WorkbookFormat = "xlsx" | "xls" | "xlsb" | "ods";

const formats: ReadonlyMap<string, WorkbookFormat> = new Map([
  ["xlsx", "xlsx"],
  ["xlsm", "xlsx"],
  ["xltx", "xlsx"],
  ["xltm", "xlsx"],
  ["xlam", "xlsx"],
  ["xls", "xls"],
  ["xlt", "xls"],
  ["xlsb", "xlsb"],
  ["ods", "ods"],
  ["ots", "ods"],
]);

/** A note where a file's name promises another format than its content has; Excel warns or refuses to open it. */
export function nameMismatch(name: string, content: WorkbookFormat): Finding[] {
  const dot = name.lastIndexOf(".");
  if (dot < 0) return [];
  const extension = name.slice(dot + 1).toLowerCase();
  if (formats.get(extension) === content) return [];
  return [{ severity: "info", code: "name-does-not-match-content", facts: { extension, content } }];
}
