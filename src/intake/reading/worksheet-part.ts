import type { Finding } from "../../figures/finding";
import type { Area, SourceSheet } from "../source-workbook";
import { parseArea, sheetColumns, sheetRows } from "./cell-address";
import { cellListener } from "./cell-listener";
import { cellStore, type CellContext } from "./cell-store";
import { Refusal } from "./refusal";
import { sheetOfCells, type Lines } from "./sheet-of-cells";
import { scanPart, type SpreadsheetPackage } from "./spreadsheet-package";
import type { ListedSheet } from "./workbook-part";
import { attribute, isTrue } from "./xml-attribute";

const reference = attribute("ref");
const rowNumber = attribute("r");
const hidden = attribute("hidden");
const rowHeight = attribute("ht");
const columnWidth = attribute("width");
const firstColumn = attribute("min");
const lastColumn = attribute("max");

/**
 * One worksheet: its non-empty cells, merges, hidden rows and columns, and what was wrong with its cells.
 * Rows and cells without an address follow the one before, as the format allows. A row of no height and a
 * column of no width are hidden too.
 *
 * Refuses with `file-damaged` where the part is missing or broken off, and with the limits of the file.
 */
export function readWorksheet(
  source: SpreadsheetPackage,
  listed: ListedSheet,
  context: CellContext,
): { sheet: SourceSheet; findings: Finding[] } {
  const merges: Area[] = [];
  const hiddenRows: Lines[] = [];
  const hiddenColumns: Lines[] = [];
  const store = cellStore(context, source.budget.limits);
  const rows = cellListener(store.add);
  let row = -1;
  let inData = false;
  const found =
    listed.part !== null &&
    scanPart(source, listed.part, {
      open(name, attributes) {
        if (inData) {
          if (name === "row") {
            row = rowIndex(attributes, row + 1);
            if (isTrue(hidden(attributes)) || Number(rowHeight(attributes) ?? 1) === 0) {
              hiddenRows.push({ first: row, last: row });
            }
            rows.startRow(row);
          } else {
            rows.open(name, attributes);
          }
        } else if (name === "sheetData") {
          inData = true;
        } else if (name === "col") {
          hiddenColumns.push(...hiddenRun(attributes));
        } else if (name === "mergeCell") {
          const area = parseArea(reference(attributes) ?? "");
          if (area !== undefined) merges.push(area);
        }
      },
      close(name) {
        if (name === "sheetData") inData = false;
        else if (inData) rows.close(name);
      },
      text(run) {
        if (inData) rows.text(run);
      },
    });
  if (!found) throw new Refusal("file-damaged");
  const { cells, findings } = store.finish(listed.name);
  const { name, visibility } = listed;
  return { sheet: sheetOfCells({ name, visibility, cells, merges, hiddenRows, hiddenColumns }), findings };
}

/** A row's index from 0; beyond the worksheet's last row it is kept and its cells are reported. */
function rowIndex(attributes: string, next: number): number {
  const number = Number(rowNumber(attributes));
  return Number.isInteger(number) && number >= 1 ? Math.min(number - 1, sheetRows) : next;
}

function hiddenRun(attributes: string): Lines[] {
  if (!isTrue(hidden(attributes)) && Number(columnWidth(attributes) ?? 1) !== 0) return [];
  const first = Number(firstColumn(attributes)) - 1;
  const last = Math.min(Number(lastColumn(attributes)), sheetColumns) - 1;
  return first >= 0 && last >= first ? [{ first, last }] : [];
}
