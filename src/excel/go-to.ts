import { firstArea } from "../figures/first-area";
import { problem, type Outcome } from "./excel-problem";
import { inExcel } from "./run";

/** A place in the open workbook. */
export interface Destination {
  readonly sheet: string;
  /** A1, a cell or a range; of several the first is shown. */
  readonly address: string;
}

/**
 * Shows a place: activates its worksheet and selects the cells. For actions that the user started, so it waits for a
 * cell being edited. A sheet that is not there is a problem, not an exception.
 * Round trips: two.
 */
export async function goTo(destination: Destination): Promise<Outcome<void>> {
  const { sheet, address } = firstArea(destination.sheet, destination.address);
  const outcome = await inExcel(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load("name");
      await context.sync();
      if (worksheet.isNullObject) return false;
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
      return true;
    },
    { waitForCellEdit: true },
  );
  if (!outcome.ok) return outcome;
  return outcome.value
    ? { ok: true, value: undefined }
    : { ok: false, problem: problem("excel-sheet-missing", sheet) };
}

/** The selected cell and the text in column A of its row, which on a scorecard is the id of what the row is about. */
export interface SelectedRow {
  readonly sheet: string;
  readonly address: string;
  readonly id: string;
}

/**
 * What the user has selected, for "go to source".
 * Round trips: two.
 */
export async function selectedRow(): Promise<Outcome<SelectedRow>> {
  return inExcel(
    async (context) => {
      const cell = context.workbook.getSelectedRange().getCell(0, 0);
      cell.load("address,rowIndex,worksheet/name");
      await context.sync();
      const id = cell.worksheet.getRangeByIndexes(cell.rowIndex, 0, 1, 1);
      id.load("text");
      await context.sync();
      return { sheet: cell.worksheet.name, address: cell.address, id: id.text[0]?.[0] ?? "" };
    },
    { waitForCellEdit: true },
  );
}
