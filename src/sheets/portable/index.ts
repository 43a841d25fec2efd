import { dataColumns } from "../../figures/data-table";
import type { TableContent } from "../data-sheet";
import type { Drawing } from "../drawing";
import { rowsForFormulas } from "../table-names";
import { calculationSheet, type CalculationInput } from "./calculation-sheet";
import { listsForFormulas, listsSheet } from "./lists-sheet";
import { membersSheet } from "./members-sheet";
import { rowsSheet } from "./rows-sheet";

export { calculatedResults } from "./calculation-sheet";

/** The sheets that hold the native formulas of portable mode, for a table WcoData with this content. */
export function calculationSheets(input: CalculationInput, data: TableContent): readonly Drawing[] {
  const { plan, language } = input;
  const lists = data.rows.flatMap((row) => {
    const [supported, requesting] = listColumns.map((column) => String(row[column] ?? ""));
    return [supported ?? "", requesting ?? ""];
  });
  const listCount = listsForFormulas(lists.filter((list) => list !== "").length);
  return [
    calculationSheet(input),
    rowsSheet(plan, rowsForFormulas(data.rows.length), language),
    listsSheet(plan, listCount, language),
    membersSheet(plan, lists, listCount, language),
  ];
}

const listColumns = ["Members supported", "Members requesting"].map((title) =>
  dataColumns.findIndex((column) => column === title),
);
