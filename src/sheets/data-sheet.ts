import { areaAddress, cellAddress, columnLetters } from "./addresses";
import type { Cell, Drawing, StyledAreas } from "./drawing";
import { printedTable } from "./page";
import { sheetNames, tableNames } from "./sheet-names";
import { columnNames, rowsForFormulas } from "./table-names";
import { colors, fontName } from "./theme";

/** A table as plain rows: what `figures/data-table` makes of figures, without knowing its columns here. */
export interface TableContent {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** Columns of "WCO Data" whose width is not the default (design §6). */
const widths: Readonly<Record<string, number>> = {
  Period: 13,
  Directorate: 26,
  KPI: 9,
  Actual: 13,
  Target: 13,
  "Members supported": 30,
  "Members requesting": 30,
  Note: 30,
  "Source file": 34,
  "Source sheet": 20,
  "Actual cell": 12,
  "Target cell": 12,
  Checksum: 13,
};

const numbers = ["Actual", "Target"];
const provenance = ["Source file", "Source sheet", "Actual cell", "Target cell", "Checksum"];

/**
 * The sheet "WCO Data" with the table WcoData: one row per figure, its header in the first row so that any other
 * program reads it too. Text from directorates' files stands here as text: a drawing's texts never become formulas.
 * Without figures the table has one blank row, because Excel has no table without one.
 */
export function dataSheet(content: TableContent): Drawing {
  const { columns } = content;
  const blank: readonly Cell[] = columns.map(() => null);
  const rows = content.rows.length === 0 ? [blank] : content.rows;
  const lastRow = rows.length + 1;
  const letters = (name: string): string => columnLetters(columns.indexOf(name) + 1);
  const body = (names: readonly string[]): string[] =>
    names
      .filter((name) => columns.includes(name))
      .map((name) => `${letters(name)}2:${letters(name)}${lastRow}`);
  const area = areaAddress(1, 1, lastRow, columns.length);
  const styles: StyledAreas[] = [
    { areas: [area], style: { fontName, fontSize: 9.5, color: colors.ink, vertical: "Top" } },
    { areas: body(numbers), style: { horizontal: "Right" } },
    { areas: [areaAddress(1, 1, 1, columns.length)], style: { bold: true } },
    { areas: body(provenance), style: { color: colors.quiet } },
  ];
  return {
    sheet: sheetNames.data,
    blocks: [
      { at: cellAddress(1, 1), rows: [columns] },
      { at: cellAddress(2, 1), rows },
    ],
    styles,
    columnWidths: Object.fromEntries(columns.map((name) => [letters(name), widths[name] ?? 14])),
    tables: [{ name: tableNames.data, area, style: "TableStyleLight1" }],
    names: columnNames(tableNames.data, columns, sheetNames.data, 2, 1 + rowsForFormulas(rows.length)),
    freeze: { rows: 1, columns: 3 },
    print: printedTable(area, "1:1"),
    tabColor: colors.bar,
    showGridlines: true,
  };
}

/**
 * Where each KPI's figures stand on the sheet "WCO Data", as its reader finds them: "2–13, 40".
 *
 * @param directorate whose figures only, null for all
 * @returns row numbers of the worksheet, by KPI
 */
export function rowsByKpi(
  content: TableContent,
  directorate: string | null = null,
): ReadonlyMap<string, string> {
  const kpi = content.columns.indexOf("KPI");
  const whose = content.columns.indexOf("Directorate");
  const rows = new Map<string, number[]>();
  content.rows.forEach((row, index) => {
    if (directorate !== null && row[whose] !== directorate) return;
    const id = String(row[kpi] ?? "");
    rows.set(id, [...(rows.get(id) ?? []), index + 2]);
  });
  return new Map([...rows].map(([id, numbersOfRows]) => [id, runs(numbersOfRows)]));
}

/** 2, 3, 4, 9 → "2–4, 9". */
function runs(sorted: readonly number[]): string {
  const found: { first: number; last: number }[] = [];
  for (const row of sorted) {
    const run = found.at(-1);
    if (run !== undefined && row === run.last + 1) run.last = row;
    else found.push({ first: row, last: row });
  }
  return found.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)).join(", ");
}
