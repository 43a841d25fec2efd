import { readSheets, type SheetRead } from "../excel/read-sheets";
import type { Outcome } from "../excel/excel-problem";
import { dateOfSerial } from "../intake/reading/dates";
import { numberFormat, type NumberFormat } from "../intake/reading/number-formats";
import type { SourceCell, SourceSheet, SourceValue, SourceWorkbook } from "../intake/source-workbook";
import { financeSheetNames } from "../sheets/finance/finance-names";
import { sheetNames } from "../sheets/sheet-names";

/**
 * The sheets of the open workbook as intake takes a file, but for those that the add-in writes itself: by their names, or,
 * for a directorate's sheet, by the functions it calls.
 * Round trips: those of `readSheets`.
 */
export async function readOpenWorkbook(name: string): Promise<Outcome<SourceWorkbook>> {
  const sheets = await readSheets(isOurs);
  if (!sheets.ok) return sheets;
  const own = sheets.value.filter((sheet) => !callsOurs(sheet));
  return { ok: true, value: { file: name, dateSystem: 1900, sheets: own.map(sourceSheet) } };
}

const ours: ReadonlySet<string> = new Set([
  ...Object.values(sheetNames),
  ...Object.values(financeSheetNames),
]);

function isOurs(sheet: string): boolean {
  return ours.has(sheet) || sheet.startsWith("WCO Scenario ");
}

function callsOurs({ formulas }: SheetRead): boolean {
  return formulas.some((row) =>
    row.some((formula) => typeof formula === "string" && /^=.*\bWCO[._]SCORECARD\(/.test(formula)),
  );
}

/** A worksheet's cells as those of a file. */
export function sourceSheet(sheet: SheetRead): SourceSheet {
  const { name, visibility, firstRow, firstColumn, values, formulas, numberFormats, merges } = sheet;
  const formats = new Map<unknown, NumberFormat>();
  const formatOf = (code: unknown): NumberFormat => {
    const known = formats.get(code);
    if (known !== undefined) return known;
    const format = numberFormat(typeof code === "string" ? code : undefined);
    formats.set(code, format);
    return format;
  };
  const cells: SourceCell[] = [];
  values.forEach((row, down) => {
    row.forEach((content, across) => {
      const formula = formulas[down]?.[across];
      const format = formatOf(numberFormats[down]?.[across]);
      const value = valueOf(content, format.isDate);
      if (value === null) return;
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== content;
      cells.push({
        row: firstRow + down,
        column: firstColumn + across,
        value,
        ...(isFormula ? { formula: formula.slice(1) } : {}),
        ...(format.code === undefined ? {} : { numberFormat: format.code }),
      });
    });
  });
  return {
    name,
    visibility: visibilities[visibility],
    rowCount: firstRow + values.length,
    columnCount: firstColumn + (values[0]?.length ?? 0),
    cells,
    merges: merges.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      top: rowIndex,
      left: columnIndex,
      bottom: rowIndex + rowCount - 1,
      right: columnIndex + columnCount - 1,
    })),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
  };
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

const errors = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!)$/;

function valueOf(content: unknown, isDate: boolean): SourceValue | null {
  switch (typeof content) {
    case "string":
      if (content === "") return null;
      return errors.test(content) ? { kind: "error", error: content } : { kind: "text", text: content };
    case "number":
      return (isDate ? dateOfSerial(content, 1900) : null) ?? { kind: "number", number: content };
    case "boolean":
      return { kind: "boolean", boolean: content };
    default:
      return null;
  }
}
