import type { Finding, Severity } from "../../figures/finding";
import type { SourceCell, SourceValue } from "../source-workbook";
import { formatAddress, positionOf, sheetColumns, sheetRows, type Position } from "./cell-address";
import type { ReadingLimits } from "./limits";
import { generalFormat, type NumberFormat } from "./number-formats";
import { Refusal } from "./refusal";
import { movedFormula, shownFormula, type SharedFormula } from "./shared-formula";
import { sourceCell } from "./source-cell";
import { valueOf, type StoredCell } from "./stored-cell";

/** What cells refer to, and the non-empty cells counted over all worksheets of the file. */
export interface CellContext {
  readonly dateSystem: 1900 | 1904;
  readonly sharedStrings: readonly SourceValue[];
  readonly numberFormats: readonly NumberFormat[];
  readonly cellCount: { spent: number };
}

/** Keeps the cells of one worksheet that hold anything, and counts what is wrong with them. */
export interface CellStore {
  readonly add: (cell: StoredCell) => void;
  /** The cells in the file's order, and the findings on the worksheet of this name. */
  readonly finish: (sheet: string) => { cells: SourceCell[]; findings: Finding[] };
}

/** Cells with the same trouble: how many, and the first of them. */
interface CellCount {
  count: number;
  first: Position | undefined;
}

/** Excel's own limit for a formula. */
const longestFormula = 8_192;
/**
 * Characters of shared formulas that are written out for a sheet, a hundred for each of 50,000 cells; the cells after
 * that keep their values, and that they have a formula.
 */
const longestMoved = 5_000_000;

export function cellStore(context: CellContext, limits: ReadingLimits): CellStore {
  const cells: SourceCell[] = [];
  const sharedFormulas = new Map<string, SharedFormula>();
  // Cells that come before the one in which their shared formula is written.
  const waiting: { index: number; shared: string }[] = [];
  let movedLength = 0;
  const unreadable = none();
  const withoutResult = none();
  const tooLong = none();

  function formulaOf(cell: StoredCell, position: Position): string | undefined {
    const { shared } = cell;
    if (cell.formula === undefined) return undefined;
    const formula = shownFormula(cell.formula.slice(0, longestFormula));
    if (shared === undefined) return formula;
    if (formula !== "") {
      sharedFormulas.set(shared, { formula, position });
      return formula;
    }
    const known = sharedFormulas.get(shared);
    if (known === undefined) waiting.push({ index: cells.length, shared });
    return known === undefined ? "" : moved(known, position);
  }

  function moved(shared: SharedFormula, position: Position): string {
    movedLength += shared.formula.length;
    return movedLength > longestMoved ? "" : movedFormula(shared, position);
  }

  function add(cell: StoredCell): void {
    if (cell.row >= sheetRows || cell.column >= sheetColumns) {
      count(unreadable, undefined);
      return;
    }
    const position = positionOf(cell.row, cell.column);
    const format = context.numberFormats[cell.style] ?? generalFormat;
    const value = valueOf(cell, format.isDate, context.sharedStrings, context.dateSystem);
    if (value === null) return;
    if (value === "unreadable") {
      count(unreadable, position);
      return;
    }
    if (value.kind === "no-result") count(withoutResult, position);
    if (++context.cellCount.spent > limits.cells)
      throw new Refusal("too-many-cells", { limit: limits.cells });
    const isTooLong = value.kind === "text" && value.text.length > limits.textLength;
    if (isTooLong) count(tooLong, position);
    const formula = formulaOf(cell, position);
    const kept = isTooLong ? { kind: value.kind, text: value.text.slice(0, limits.textLength) } : value;
    cells.push(sourceCell(cell.row, cell.column, kept, formula, format.code));
  }

  function finish(sheet: string): { cells: SourceCell[]; findings: Finding[] } {
    for (const { index, shared } of waiting) {
      const cell = cells[index];
      const known = sharedFormulas.get(shared);
      if (cell === undefined || known === undefined) continue;
      cells[index] = { ...cell, formula: moved(known, positionOf(cell.row, cell.column)) };
    }
    const findings = [
      ...finding("error", "cells-unreadable", sheet, unreadable),
      ...finding("warning", "formulas-without-result", sheet, withoutResult),
      ...finding("warning", "text-too-long", sheet, tooLong),
    ];
    return { cells, findings };
  }

  return { add, finish };
}

const none = (): CellCount => ({ count: 0, first: undefined });

function count(cells: CellCount, position: Position | undefined): void {
  cells.count++;
  cells.first ??= position;
}

/** One finding for all cells with that trouble, at the first of them; none where there are no such cells. */
function finding(severity: Severity, code: string, sheet: string, { count, first }: CellCount): Finding[] {
  if (count === 0) return [];
  const cell = first === undefined ? undefined : formatAddress(first);
  return [{ severity, code, sheet, cell, facts: { count } }];
}
