import { dataColumns } from "../../figures/data-table";
import type { TableContent } from "../data-sheet";
import type { PlannedSheet } from "../drawing";
import { once } from "../once";
import { sheetNames } from "../sheet-names";
import { rowsForFormulas } from "../table-names";
import { calculationSheet, type CalculationInput } from "./calculation-sheet";
import { listsForFormulas, listsSheet } from "./lists-sheet";
import { membersSheet } from "./members-sheet";
import { rowsSheet } from "./rows-sheet";

export { calculatedResults } from "./calculation-sheet";

/** The sheets that hold the native formulas of portable mode, for a table WcoData with this content. */
export function calculationSheets(
  input: CalculationInput,
  data: () => TableContent,
): readonly PlannedSheet[] {
  const { plan, language } = input;
  const lists = once(() => memberLists(data()));
  const listCount = (): number => listsForFormulas(lists().filter((list) => list !== "").length);
  return [
    { sheet: sheetNames.calculation, draw: () => calculationSheet(input) },
    {
      sheet: sheetNames.rows,
      draw: () => rowsSheet(plan, rowsForFormulas(data().rows.length), language),
    },
    { sheet: sheetNames.lists, draw: () => listsSheet(plan, listCount(), language) },
    { sheet: sheetNames.members, draw: () => membersSheet(plan, lists(), listCount(), language) },
  ];
}

/** The lists of Members in the rows of WcoData, supported and requesting by turns. */
function memberLists({ rows }: TableContent): readonly string[] {
  return rows.flatMap((row) => listColumns.map((column) => String(row[column] ?? "")));
}

const listColumns = ["Members supported", "Members requesting"].map((title) =>
  dataColumns.findIndex((column) => column === title),
);
