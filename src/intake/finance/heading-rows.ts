import { directorateByName, directorateNamedIn } from "../../figures/directorates";
import type { BudgetKind } from "../../budget/types";
import type { SourceCell } from "../source-workbook";
import { isBlank, textOf } from "./cells";
import type { FinanceTable } from "./find-tables";
import { kindNamed } from "./kind-words";

/** What stands above a row of a table and holds for it: headings between the rows, and the last directorate named. */
export interface Heading {
  readonly directorate?: string;
  readonly kind?: BudgetKind;
  /** What the column of directorates said last, where this row leaves it blank; as written. */
  readonly lastDirectorate?: string;
}

/**
 * For each row of a table what the rows above it state: a row with nothing but a name of a directorate or a kind of cost is a
 * heading of those below ("Staff costs", "Capacity Building"), up to the next of its sort; a directorate written once stands for
 * the blank cells below it.
 */
export function headingsOf(table: FinanceTable): ReadonlyMap<number, Heading> {
  const headings = new Map<number, Heading>();
  let current: { directorate?: string; kind?: BudgetKind; lastDirectorate?: string } = {};
  for (const row of table.rows) {
    const only = onlyText(table, row);
    const name = only.replace(/^[A-Z\d]{1,3}[.)] ?/, "");
    const directorate = directorateByName(name)?.code ?? directorateNamedIn(name)?.code;
    const kind = kindNamed(name);
    if (only !== "" && directorate !== undefined) current = { directorate };
    else if (only !== "" && kind !== null) current = { ...current, kind };
    else {
      const stated = textOf(table.cellAt(row, table.columns.get("directorate")));
      if (stated !== "") current = { ...current, lastDirectorate: stated };
      headings.set(row, current);
    }
  }
  return headings;
}

/** The text of a row that has one text and nothing else in its table's columns; "" for any other row. */
function onlyText(table: FinanceTable, row: number): string {
  const columns = [
    ...table.columns.values(),
    ...table.amounts.map(({ column }) => column),
    ...table.priorities.values(),
  ];
  const filled = [...new Set(columns)]
    .map((column) => table.cellAt(row, column))
    .filter((cell): cell is SourceCell => !isBlank(cell));
  const [first] = new Set(filled);
  return new Set(filled).size === 1 && first?.value.kind === "text" ? textOf(first) : "";
}
