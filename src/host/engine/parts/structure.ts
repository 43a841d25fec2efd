import {
  type Area,
  columnCount,
  COLUMN_LIMIT,
  coversWholeColumns,
  coversWholeRows,
  intersection,
  type Rectangle,
  ROW_LIMIT,
  rowCount,
} from "../area";
import type { Core } from "../core";
import { setCellStyle } from "../document/cell-style";
import { isFormula, type Lines, type SheetDocument } from "../document/document";
import { shiftedSpans } from "../document/spans";
import type { Structure, TableArea } from "../engine";
import { EngineError } from "../engine-error";
import { moveReferences } from "../formula/references";
import { type Shift, shiftRectangle } from "../formula/shifting";
import { clearSpill } from "../calculation/recalculation";
import { withColumnsLike } from "./table-columns";

export function structureOf(core: Core): Structure {
  return {
    insert: (area, direction) => {
      shift(core, area, direction);
      return area;
    },
    remove: (area, direction) => shift(core, area, direction),
  };
}

/** Puts cells in or takes them away, and moves everything that points at those behind. */
function shift(core: Core, area: Area, direction: Shift["direction"]): void {
  const sheet = core.sheet(area.sheet);
  const { top, left, bottom, right } = area;
  const move: Shift = { area: { top, left, bottom, right }, direction };
  assertPossible(core, sheet, move);
  const inserts = direction === "down" || direction === "right";
  core.perform(() => {
    moveCells(core, sheet, move);
    moveLines(sheet, move);
    sheet.merges = sheet.merges
      .map((merged) => shiftRectangle(merged, move))
      .filter((merged) => merged !== null);
    sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
      const moved = shiftRectangle(format.area, move);
      return moved === null ? [] : [{ ...format, area: moved }];
    });
    moveTables(core, sheet, move);
    core.rewriteFormulas((formula, own) =>
      moveReferences(formula, (reference, name) => {
        const target = name === undefined ? own : core.sheetNamed(name);
        return target === sheet ? shiftRectangle(reference, move) : reference;
      }),
    );
    core.renew(
      ({ translation, calls }) =>
        calls.length > 0 ||
        (translation !== null &&
          (translation.uses.names || translation.uses.tables || translation.uses.spills)),
    );
    if (inserts) inheritStyles(sheet, move);
    if (direction === "down" || direction === "right")
      core.moved({ kind: "inserted", area, shift: direction });
    else core.moved({ kind: "deleted", area, shift: direction });
  });
}

const isVertical = ({ direction }: Shift): boolean => direction === "down" || direction === "up";

/** The cells that move: those of the area and all behind it. */
const bandOf = (move: Shift): Rectangle =>
  isVertical(move) ? { ...move.area, bottom: ROW_LIMIT - 1 } : { ...move.area, right: COLUMN_LIMIT - 1 };

function assertPossible(core: Core, sheet: SheetDocument, move: Shift): void {
  const band = bandOf(move);
  const torn = (area: Rectangle): boolean =>
    intersection(area, band) !== null &&
    (isVertical(move)
      ? area.left < band.left || area.right > band.right
      : area.top < band.top || area.bottom > band.bottom);
  const tables = core.document.tables.filter(({ area }) => area.sheet === sheet.id).map(({ area }) => area);
  if (tables.some(torn)) {
    throw new EngineError("InvalidOperation", "This would move only a part of a table's cells.");
  }
  if (sheet.merges.some(torn)) {
    throw new EngineError("InvalidOperation", "This would move only a part of merged cells.");
  }
  if (move.direction === "up" || move.direction === "left") return;
  const last =
    move.direction === "down"
      ? { ...band, top: ROW_LIMIT - rowCount(move.area) }
      : { ...band, left: COLUMN_LIMIT - columnCount(move.area) };
  if (sheet.cells.within(last).some(({ thing }) => thing.content !== undefined)) {
    throw new EngineError("InvalidOperation", "Cells with content would be pushed off the worksheet.");
  }
}

function moveCells(core: Core, sheet: SheetDocument, move: Shift): void {
  const band = bandOf(move);
  const gone = move.direction === "up" || move.direction === "left" ? move.area : null;
  const before = sheet.cells.within(band);
  for (const { row, column, thing } of before) {
    if (thing.content === undefined) continue;
    if (isFormula(thing.content)) clearSpill(sheet, thing.content);
    if (
      gone !== null &&
      intersection(gone, { top: row, left: column, bottom: row, right: column }) !== null
    ) {
      core.setContent(sheet, row, column, undefined);
    }
  }
  sheet.cells.shift(move);
  const after = sheet.cells.within(band);
  const filled = new Set(after.map(({ row, column }) => row * COLUMN_LIMIT + column));
  for (const { row, column } of before) {
    if (!filled.has(row * COLUMN_LIMIT + column)) core.calculator.put(sheet.id, row, column, null);
  }
  for (const { row, column, thing } of after) {
    const { content } = thing;
    if (isFormula(content)) {
      content.place = { sheet: sheet.id, row, column };
      core.recalculation.formulaChanged(content);
    } else core.calculator.put(sheet.id, row, column, content ?? null);
  }
  core.recalculation.valuesChanged();
}

function moveLines(sheet: SheetDocument, { area, direction }: Shift): void {
  const moved = (lines: Lines, at: number, count: number): Lines => ({
    sizes: shiftedSpans(lines.sizes, at, count),
    hidden: shiftedSpans(lines.hidden, at, count),
    styles: shiftedSpans(lines.styles, at, count),
  });
  if (coversWholeRows(area) && (direction === "down" || direction === "up")) {
    sheet.rows = moved(sheet.rows, area.top, direction === "down" ? rowCount(area) : -rowCount(area));
  } else if (coversWholeColumns(area) && (direction === "right" || direction === "left")) {
    sheet.columns = moved(
      sheet.columns,
      area.left,
      direction === "right" ? columnCount(area) : -columnCount(area),
    );
  }
}

function moveTables(core: Core, sheet: SheetDocument, move: Shift): void {
  const written: { readonly row: number; readonly column: number; readonly name: string }[] = [];
  core.document.tables = core.document.tables.flatMap((table): readonly TableArea[] => {
    if (table.area.sheet !== sheet.id) return [table];
    const area = shiftRectangle(table.area, move);
    if (area === null) return [];
    const columns = withColumnsLike(table, area, move);
    if (table.hasHeaders) {
      columns.forEach((name, index) => {
        if (!table.columns.includes(name)) written.push({ row: area.top, column: area.left + index, name });
      });
    }
    return [{ ...table, area, columns }];
  });
  for (const { row, column, name } of written) core.setContent(sheet, row, column, name);
}

/** New cells look like those above them or to their left, as in Excel. */
function inheritStyles(sheet: SheetDocument, { area, direction }: Shift): void {
  const neighbours =
    direction === "down"
      ? { ...area, top: area.top - 1, bottom: area.top - 1 }
      : { ...area, left: area.left - 1, right: area.left - 1 };
  if (neighbours.top < 0 || neighbours.left < 0) return;
  for (const { row, column, thing } of sheet.cells.within(neighbours)) {
    if (thing.style === undefined) continue;
    const target =
      direction === "down" ? { ...area, left: column, right: column } : { ...area, top: row, bottom: row };
    for (let down = target.top; down <= target.bottom; down += 1) {
      for (let across = target.left; across <= target.right; across += 1) {
        setCellStyle(sheet, down, across, thing.style);
      }
    }
  }
}
