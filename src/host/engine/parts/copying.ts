import { type Area, columnCount, rowCount } from "../area";
import type { Core } from "../core";
import { setCellStyle, styleAt } from "../document/cell-style";
import { type Content, isFormula, valueAt } from "../document/document";
import type { CellStyle } from "../engine";
import { movedAlong } from "../formula/relative-move";
import { edit, newFormula } from "./editing";

interface Copied {
  readonly content: Content | undefined;
  readonly style: CellStyle;
}

/** `Range.copyFrom`: see `Cells.copy`. What is copied is read first, so that source and target may overlap. */
export function copyCells(
  core: Core,
  source: Area,
  target: Area,
  what: "all" | "formulas" | "values" | "formats",
): Area {
  core.bringUpToDate();
  const [rows, columns] = [rowCount(source), columnCount(source)];
  const from = core.sheet(source.sheet);
  const copied: Copied[][] = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across) => {
      const [row, column] = [source.top + down, source.left + across];
      const content = from.cells.get(row, column)?.content;
      const value = valueAt(from, row, column) ?? undefined;
      return { content: what === "values" ? value : content, style: styleAt(from, row, column) };
    }),
  );
  const written = {
    ...target,
    bottom: target.top + multiple(rowCount(target), rows) - 1,
    right: target.left + multiple(columnCount(target), columns) - 1,
  };
  edit(core, written, (sheet) => {
    for (let row = written.top; row <= written.bottom; row += 1) {
      for (let column = written.left; column <= written.right; column += 1) {
        const [down, across] = [(row - written.top) % rows, (column - written.left) % columns];
        const cell = copied[down]?.[across];
        if (cell === undefined) continue;
        if (what !== "formats") {
          const { content } = cell;
          const [movedRows, movedColumns] = [row - source.top - down, column - source.left - across];
          core.setContent(
            sheet,
            row,
            column,
            isFormula(content) ? newFormula(movedAlong(content.text, movedRows, movedColumns)) : content,
          );
        }
        if (what === "all" || what === "formats") setCellStyle(sheet, row, column, cell.style);
      }
    }
  });
  return written;
}

/** The target's extent where it is a multiple of the source's, else the source's. */
const multiple = (target: number, source: number): number => (target % source === 0 ? target : source);
