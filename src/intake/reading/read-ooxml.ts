import type { Finding } from "../../figures/finding";
import type { SourceSheet } from "../source-workbook";
import type { CellContext } from "./cell-store";
import { readNumberFormats } from "./number-formats";
import type { OnProgress, ReadSheets } from "./read-sheets";
import { Refusal } from "./refusal";
import { readSharedStrings } from "./shared-strings";
import type { SpreadsheetPackage } from "./spreadsheet-package";
import { readWorkbookPart, type ListedSheet } from "./workbook-part";
import { readWorksheet } from "./worksheet-part";

/**
 * The worksheets of an .xlsx or .xlsm package. Only what cells need is unpacked: the workbook's list of sheets,
 * texts, number formats and worksheets; never drawings, charts, comments, links or macros.
 *
 * A worksheet that is damaged is left out with an error finding and the others are read. Damage in the parts
 * that all share, and any limit, refuses the file.
 */
export function readOoxml(source: SpreadsheetPackage, onProgress: OnProgress): ReadSheets {
  const workbook = readWorkbookPart(source);
  const context: CellContext = {
    dateSystem: workbook.dateSystem,
    sharedStrings: readSharedStrings(source, workbook.sharedStrings),
    numberFormats: readNumberFormats(source, workbook.styles),
    cellCount: { spent: 0 },
  };
  const sheets: SourceSheet[] = [];
  const findings: Finding[] = [];
  for (const [index, listed] of workbook.sheets.entries()) {
    if (listed.isWorksheet) {
      const read = readListed(source, listed, context);
      if (read.sheet !== null) sheets.push(read.sheet);
      findings.push(...read.findings);
    } else {
      findings.push({ severity: "info", code: "sheet-not-a-worksheet", sheet: listed.name });
    }
    onProgress(index + 1, workbook.sheets.length);
  }
  return { dateSystem: workbook.dateSystem, sheets, findings };
}

function readListed(
  source: SpreadsheetPackage,
  listed: ListedSheet,
  context: CellContext,
): { sheet: SourceSheet | null; findings: Finding[] } {
  try {
    return readWorksheet(source, listed, context);
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault.code !== "file-damaged") throw fault;
    return { sheet: null, findings: [{ severity: "error", code: "sheet-damaged", sheet: listed.name }] };
  }
}
