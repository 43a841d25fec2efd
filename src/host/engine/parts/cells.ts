import {
  type Area,
  columnCount,
  coversWholeColumns,
  coversWholeRows,
  hull,
  type Rectangle,
  rowCount,
  type SheetId,
} from "../area";
import type { Core } from "../core";
import { setCellStyle, styleAt } from "../document/cell-style";
import type { Constant } from "../document/constants";
import { type FormulaCell, isFormula, type SheetDocument, shownValueAt, valueAt } from "../document/document";
import { shownText } from "../document/number-text";
import type { Block, BlockPart, Cells, CellType, CellValue } from "../engine";
import { EngineError } from "../engine-error";
import { withSpan } from "../document/spans";
import { copyCells } from "./copying";
import { assertWritable, edit, writeInput } from "./editing";

export function cellsOf(core: Core): Cells {
  return {
    readBlock: (area, parts) => readBlock(core, area, parts),
    writeBlock: (area, inputs) => {
      assertShape(area, inputs);
      for (const line of inputs) for (const input of line) assertWritable(input);
      edit(core, area, (sheet) => {
        eachCell(area, inputs, (row, column, input) => writeInput(core, sheet, row, column, input));
      });
    },
    writeValues: (area, values) => {
      assertShape(area, values);
      edit(core, area, (sheet) => {
        eachCell(area, values, (row, column, value) =>
          core.setContent(sheet, row, column, value === "" ? undefined : value),
        );
      });
    },
    clear: (area, what) => {
      if (what !== "formats") edit(core, area, (sheet) => clearContents(core, sheet, area));
      if (what !== "contents") clearFormats(core, area);
    },
    copy: (source, target, what) => copyCells(core, source, target, what),
    usedRange: (id, valuesOnly) => usedRange(core, id, valuesOnly),
    spillOf: ({ sheet, top, left }) => {
      core.bringUpToDate();
      const content = core.sheet(sheet).cells.get(top, left)?.content;
      return isFormula(content) && content.spill !== null ? spillArea(content) : null;
    },
    spillParentOf: ({ sheet, top, left }) => {
      core.bringUpToDate();
      const anchor = core.sheet(sheet).spilled.get(top, left)?.anchor;
      if (anchor === undefined) return null;
      const { row, column } = anchor.place;
      return { sheet, top: row, left: column, bottom: row, right: column };
    },
    errorMessage: (id, { row, column }) => {
      core.bringUpToDate();
      const sheet = core.sheet(id);
      const content = sheet.cells.get(row, column)?.content;
      return isFormula(content) ? core.calls.message(content) : null;
    },
  };
}

const spillArea = ({ place, spill }: FormulaCell): Area => ({
  sheet: place.sheet,
  top: place.row,
  left: place.column,
  bottom: place.row + (spill?.rows ?? 1) - 1,
  right: place.column + (spill?.columns ?? 1) - 1,
});

/** True where every cell has a constant: no formula can change what they show, and no array can spill into them. */
function holdsConstantsOnly(sheet: SheetDocument, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const content = sheet.cells.get(row, column)?.content;
      if (content === undefined || isFormula(content)) return false;
    }
  }
  return true;
}

function readBlock(core: Core, area: Area, parts: readonly BlockPart[]): Block {
  const sheet = core.sheet(area.sheet);
  // A table's header is read between the requests that write formulas: not worth a calculation.
  if (!holdsConstantsOnly(sheet, area)) core.bringUpToDate();
  const matrix = <Value>(read: (row: number, column: number) => Value): Value[][] =>
    Array.from({ length: rowCount(area) }, (_, down) =>
      Array.from({ length: columnCount(area) }, (__, across) => read(area.top + down, area.left + across)),
    );
  const format = (row: number, column: number): string => styleAt(sheet, row, column).numberFormat;
  return {
    ...(parts.includes("values")
      ? { values: matrix((row, column) => shownValueAt(sheet, row, column)) }
      : {}),
    ...(parts.includes("formulas")
      ? { formulas: matrix((row, column) => formulaAt(sheet, row, column)) }
      : {}),
    ...(parts.includes("text")
      ? { text: matrix((row, column) => shownText(valueAt(sheet, row, column), format(row, column))) }
      : {}),
    ...(parts.includes("numberFormats") ? { numberFormats: matrix(format) } : {}),
    ...(parts.includes("types")
      ? { types: matrix((row, column) => typeOf(valueAt(sheet, row, column))) }
      : {}),
  };
}

function formulaAt(sheet: SheetDocument, row: number, column: number): CellValue {
  const content = sheet.cells.get(row, column)?.content;
  return isFormula(content) ? content.text : shownValueAt(sheet, row, column);
}

function typeOf(value: Constant | null): CellType {
  switch (typeof value) {
    case "number":
      return "Double";
    case "string":
      return "String";
    case "boolean":
      return "Boolean";
    default:
      return value === null ? "Empty" : "Error";
  }
}

function assertShape(area: Area, rows: readonly (readonly unknown[])[]): void {
  const fits = rows.length === rowCount(area) && rows.every((line) => line.length === columnCount(area));
  if (!fits) {
    throw new EngineError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}

function eachCell<Value>(
  area: Rectangle,
  rows: readonly (readonly Value[])[],
  work: (row: number, column: number, value: Value) => void,
): void {
  rows.forEach((line, down) =>
    line.forEach((value, across) => work(area.top + down, area.left + across, value)),
  );
}

function clearContents(core: Core, sheet: SheetDocument, area: Rectangle): void {
  for (const { row, column } of sheet.cells.within(area)) core.setContent(sheet, row, column, undefined);
}

function clearFormats(core: Core, area: Area): void {
  const sheet = core.sheet(area.sheet);
  core.perform(() => {
    for (const { row, column } of sheet.cells.within(area)) setCellStyle(sheet, row, column, undefined);
    if (coversWholeColumns(area)) {
      sheet.columns = {
        ...sheet.columns,
        styles: withSpan(sheet.columns.styles, area.left, area.right, undefined),
      };
    } else if (coversWholeRows(area)) {
      sheet.rows = { ...sheet.rows, styles: withSpan(sheet.rows.styles, area.top, area.bottom, undefined) };
    }
    core.tell({ kind: "formatted", area });
  });
}

function usedRange(core: Core, id: SheetId, valuesOnly: boolean): Area | null {
  core.bringUpToDate();
  const sheet = core.sheet(id);
  const cells = sheet.cells.extent((cell) => !valuesOnly || cell.content !== undefined);
  const spilled = sheet.spilled.extent();
  const used = cells === null ? spilled : spilled === null ? cells : hull(cells, spilled);
  return used === null ? null : { sheet: id, ...used };
}
