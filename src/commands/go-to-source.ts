import { goTo, selectedRow } from "../excel/go-to";
import { showPane } from "../excel/office";
import { readTables } from "../excel/read-tables";
import { columnLetters } from "../sheets/addresses";

/**
 * Ribbon command: from a score's row, or a cell with its id, to the first row of WcoData that it is calculated from; an
 * objective leads to its KPIs' rows. Where the selected row has no id of the plan, the pane opens.
 */
export async function goToSource(): Promise<void> {
  const [selected, tables] = [await selectedRow(), await readTables()];
  const data = tables.ok ? tables.value.data : null;
  if (!selected.ok || data === null) {
    await showPane();
    return;
  }
  const { id } = selected.value;
  const kpi = data.columns.indexOf("KPI");
  const row = data.rows.findIndex((cells) => id !== "" && isFor(String(cells[kpi] ?? ""), id));
  if (row < 0) {
    await showPane();
    return;
  }
  const last = columnLetters(data.columns.length);
  await goTo({ sheet: data.sheet, address: `A${data.firstRow + row}:${last}${data.firstRow + row}` });
}

/** SP6.1 is a source of SP6 and of itself. */
function isFor(kpi: string, id: string): boolean {
  return kpi === id || kpi.startsWith(`${id}.`);
}
