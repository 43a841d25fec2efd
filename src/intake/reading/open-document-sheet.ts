import type { Area } from "../source-workbook";
import { sheetColumns, sheetRows } from "./cell-address";
import type { CellStore } from "./cell-store";
import { openDocumentValue } from "./open-document-cell";
import { formulaOfOpenDocument } from "./open-document-formula";
import type { Lines } from "./sheet-of-cells";
import { attribute } from "./xml-attribute";
import type { XmlListener } from "./xml-scanner";

const columnsRepeated = attribute("table:number-columns-repeated");
const rowsRepeated = attribute("table:number-rows-repeated");
const columnsSpanned = attribute("table:number-columns-spanned");
const rowsSpanned = attribute("table:number-rows-spanned");
const visibility = attribute("table:visibility");
const formulaOf = attribute("table:formula");
const cellStyle = attribute("table:style-name");
const defaultStyle = attribute("table:default-cell-style-name");
const spaces = attribute("text:c");

/** Elements within a cell whose text is not the cell's: comments and what is drawn over it. */
const besideTheCell: ReadonlySet<string> = new Set([
  "annotation",
  "caption",
  "connector",
  "control",
  "custom-shape",
  "ellipse",
  "frame",
  "g",
  "line",
  "path",
  "polygon",
  "rect",
  "shapes",
]);

/** A cell of the row being read, before the row's repetitions are known to end. */
interface RowCell {
  readonly column: number;
  readonly repeated: number;
  readonly type: string;
  readonly stored: string | undefined;
  readonly formula: string | undefined;
  readonly style: string;
}

/** Merges and hidden lines as the sheet's listener finds them. */
export interface SheetLines {
  readonly merges: Area[];
  readonly hiddenRows: Lines[];
  readonly hiddenColumns: Lines[];
}

/**
 * Listens to one `table:table`. Cells go to the store, each as often as the file repeats it: the store's limit
 * on cells ends a file that repeats one cell a billion times.
 */
export function openDocumentSheet(
  store: CellStore,
  styleNumber: (name: string) => number,
  lines: SheetLines,
): XmlListener {
  const columnStyles: { last: number; style: string }[] = [];
  let columns = 0;
  let row = 0;
  let column = 0;
  let rowAttributes = "";
  let cells: RowCell[] = [];
  let cellAttributes: string | null = null;
  let paragraphs: string | undefined;
  let beside = 0;

  function endColumn(attributes: string): void {
    const count = repetitions(columnsRepeated(attributes), sheetColumns - columns);
    if (isHidden(attributes)) lines.hiddenColumns.push({ first: columns, last: columns + count - 1 });
    columns += count;
    columnStyles.push({ last: columns - 1, style: defaultStyle(attributes) ?? "" });
  }

  function endCell(attributes: string): void {
    const repeated = repetitions(columnsRepeated(attributes), sheetColumns - column);
    const formula = formulaOf(attributes);
    const value = openDocumentValue(attributes, paragraphs);
    if (value.stored !== undefined || formula !== undefined) {
      const style =
        cellStyle(attributes) ??
        defaultStyle(rowAttributes) ??
        columnStyles.find(({ last }) => last >= column)?.style ??
        "";
      cells.push({ column, repeated, ...value, formula, style });
    }
    const right = column + Number(columnsSpanned(attributes) ?? 1) - 1;
    const bottom = row + Number(rowsSpanned(attributes) ?? 1) - 1;
    if (right > column || bottom > row) lines.merges.push({ top: row, left: column, bottom, right });
    column += repeated;
  }

  function endRow(): void {
    const repeated = repetitions(rowsRepeated(rowAttributes), sheetRows - row);
    if (isHidden(rowAttributes)) lines.hiddenRows.push({ first: row, last: row + repeated - 1 });
    if (cells.length > 0) for (let next = row; next < row + repeated; next++) addRow(next);
    row += repeated;
    column = 0;
    cells = [];
  }

  function addRow(row: number): void {
    for (const cell of cells) {
      const { type, stored } = cell;
      const formula = cell.formula === undefined ? undefined : formulaOfOpenDocument(cell.formula);
      const style = styleNumber(cell.style);
      for (let column = cell.column; column < cell.column + cell.repeated; column++) {
        store.add({ row, column, type, style, stored, inline: undefined, formula, shared: undefined });
      }
    }
  }

  return {
    open(name, attributes) {
      if (besideTheCell.has(name)) beside++;
      if (beside > 0) return;
      if (name === "table-row") {
        rowAttributes = attributes;
      } else if (name === "table-cell" || name === "covered-table-cell") {
        cellAttributes = attributes;
        paragraphs = undefined;
      } else if (name === "table-column") {
        endColumn(attributes);
      } else if (name === "p") {
        paragraphs = paragraphs === undefined ? "" : `${paragraphs}\n`;
      } else if (paragraphs !== undefined) {
        if (name === "s") paragraphs += " ".repeat(repetitions(spaces(attributes), longestGap));
        else if (name === "tab") paragraphs += "\t";
        else if (name === "line-break") paragraphs += "\n";
      }
    },
    close(name) {
      if (besideTheCell.has(name)) beside--;
      else if (beside > 0) return;
      else if (name === "table-row") endRow();
      else if ((name === "table-cell" || name === "covered-table-cell") && cellAttributes !== null) {
        endCell(cellAttributes);
        cellAttributes = null;
        paragraphs = undefined;
      }
    },
    text(run) {
      if (beside === 0 && cellAttributes !== null && paragraphs !== undefined) paragraphs += run;
    },
  };
}

/** Blanks that one element may stand for. */
const longestGap = 1000;

function repetitions(written: string | undefined, most: number): number {
  const count = Number(written ?? 1);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, Math.max(most, 0)) : 1;
}

function isHidden(attributes: string): boolean {
  const shown = visibility(attributes);
  return shown === "collapse" || shown === "filter";
}
