import type { Finding } from "../../../figures/finding";
import type { Plan } from "../../../plan/types";
import type { SheetGrid } from "../grid/sheet-grid";
import type { Statement } from "../tables/statement";
import type { TableDraft } from "../tables/table-draft";
import { groupBy } from "../group-by";
import { brokenReferences } from "./broken-references";
import { hardCodedNumbers } from "./hard-coded-numbers";
import { totalsThatDiffer } from "./totals";

/**
 * What is wrong with the sheet of a template although its figures could be read: numbers hidden in formulas, references
 * to what was deleted, totals that do not add up. Each has a code, a cell and, in its words, a remedy.
 */
export function lint(
  grid: SheetGrid,
  tables: readonly TableDraft[],
  statements: readonly Statement[],
  plan: Plan,
): readonly Finding[] {
  if (statements.length === 0) return [];
  const byTable = groupBy(statements, ({ table }) => table);
  return [
    ...hardCodedNumbers(grid),
    ...brokenReferences(grid),
    ...tables.flatMap((table) => totalsThatDiffer(grid, table, byTable.get(table.number) ?? [], plan)),
  ];
}
