import type { Slot } from "../../build/import/slot";
import type { Destination } from "../../excel/go-to";
import type { TableRead } from "../../excel/read-tables";
import { columnLetters } from "../../sheets/addresses";

/** Where the table WcoData holds a figure: the worksheet and its row. Null where it does not. */
export function dataPlace(
  data: TableRead | null,
  { kpi, period, directorate }: Slot,
): (Destination & { readonly row: number }) | null {
  if (data === null) return null;
  const [kpis, periods, directorates] = ["KPI", "Period", "Directorate"].map((title) =>
    data.columns.indexOf(title),
  );
  const index = data.rows.findIndex(
    (cells) =>
      cells[kpis ?? -1] === kpi &&
      cells[periods ?? -1] === period &&
      cells[directorates ?? -1] === directorate,
  );
  if (index < 0) return null;
  const row = data.firstRow + index;
  return { sheet: data.sheet, address: `A${row}:${columnLetters(data.columns.length)}${row}`, row };
}
