import { plainText } from "../recognition/labels/plain-text";
import type { SheetGrid } from "../recognition/grid/sheet-grid";
import { textOf } from "./cells";

const total =
  /^(?:\d+[.) ] ?)?(?:(?:grand|overall|general|sub|sous)[ -]?)?(?:totals?|totaux|subtotals?)(?![\p{L}\p{N}])|^(?:sum|somme|ensemble|solde|balance)(?: (?:of|des?|du) .*)?:?$/u;

/**
 * True for a row that adds up others by its first words: "Total", "Sous-total personnel", "TOTAL GÉNÉRAL (EUR)". A row with a
 * code of its own is a line, whatever it is called.
 *
 * @param lineColumn the column of codes, where the table has one
 */
export function isTotalRow(grid: SheetGrid, row: number, lineColumn: number | undefined): boolean {
  const code = lineColumn === undefined ? "" : textOf(grid.shownAt(row, lineColumn));
  const first = grid.cellsInRow(row).find((cell) => cell.value.kind === "text");
  return total.test(plainText(code === "" ? textOf(first) : code));
}
