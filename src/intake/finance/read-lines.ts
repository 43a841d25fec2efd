import type { BudgetKind, BudgetLine } from "../../budget/types";
import type { FiscalYear } from "../../figures/figure";
import { plainText } from "../recognition/labels/plain-text";
import { centsOf, textOf, yesOrNo } from "./cells";
import { kindNamed } from "./kind-words";
import { checkTotals, isUnnamedTotal } from "./read-totals";
import { directorateOfRow, yearOfRow, type TableReader } from "./row-reader";
import type { AmountColumn } from "./table-layout";
import { currencyCode, currencyIn, scaleIn } from "./units";

/**
 * The budget lines of a table (WcoBudget), one for each year that has a column of amounts. A row without an amount that can be
 * read is an error and not a line; an unknown kind counts as operating, so that staff time never splits what may not be staff.
 * Totals are left out, and those that do not add up are said.
 */
export function readLines(reader: TableReader): readonly BudgetLine[] {
  const { table } = reader;
  for (const column of table.otherAmounts) {
    const header = textOf(table.cellAt(table.headerRow, column));
    reader.find("warning", "amount-column-left-out", reader.place(table.headerRow, column), { header });
  }
  return table.amounts.flatMap((amount) => {
    const lines: BudgetLine[] = [];
    for (const row of table.rows) {
      const line = readLine(reader, row, amount, lines);
      if (line !== null) lines.push(line);
    }
    if (lines.length > 0 && !table.columns.has("kind") && !lines.some(({ kind }) => kind === "staff")) {
      reader.find("warning", "budget-kind-missing", reader.place(table.headerRow, amount.column));
    }
    checkTotals(reader, amount, lines, unitOf(reader, amount.column));
    return lines;
  });
}

function readLine(
  reader: TableReader,
  row: number,
  amount: AmountColumn,
  before: readonly BudgetLine[],
): BudgetLine | null {
  const line = reader.text(row, "line");
  const place = reader.place(row, amount.column);
  const unit = unitOf(reader, amount.column);
  const cell = reader.table.cellAt(row, amount.column);
  const cents = centsOf(cell, scaleIn(unit) ?? 1);
  if (cents === "blank") {
    if (line !== "" && reader.text(row, "kind") !== "")
      reader.find("warning", "amount-missing", place, { line });
    return null;
  }
  if (cents === "unreadable") {
    reader.find("error", "amount-unreadable", place, { line, text: textOf(cell) });
    return null;
  }
  if (line === "") {
    if (isUnnamedTotal(cents, before)) {
      reader.find("info", "budget-total-unnamed", place, { amount: cents / 100 });
      return null;
    }
    reader.find("error", "budget-line-without-code", place, { amount: cents / 100 });
  }
  const year = yearOfLine(reader, row, amount, line);
  if (year === null) return null;
  if (reader.table.isHiddenRow(row) || reader.table.isHidden) {
    reader.find("warning", "budget-line-hidden", place, { line });
  }
  return {
    year,
    directorate: directorateOfRow(reader, row),
    // A line without a code can have no share, but its amount is part of the budget all the same.
    line: line === "" ? (place.cell ?? "") : line,
    kind: kindOfRow(reader, row),
    cents,
    currency: currencyOf(reader, row, amount.column, unit),
    isCorrection: isCorrection(reader, row),
    place,
  };
}

/** The year of a column of amounts, else of the row or its table, else the one asked for, which is said. */
function yearOfLine(reader: TableReader, row: number, amount: AmountColumn, line: string): FiscalYear | null {
  if (amount.year !== null) return amount.year;
  const year = yearOfRow(reader, row);
  if (year === "unreadable") return null;
  if (year === undefined) {
    const place = reader.place(row, amount.column);
    reader.find("warning", "budget-year-missing", place, { line, year: reader.asked.year });
  }
  return year ?? reader.asked.year;
}

function kindOfRow(reader: TableReader, row: number): BudgetKind {
  const stated = reader.text(row, "kind");
  const kind = kindNamed(stated) ?? (stated === "" ? (reader.heading(row).kind ?? null) : null);
  if (kind === null && reader.table.columns.has("kind")) {
    const facts = { line: reader.text(row, "line"), text: stated };
    reader.find("warning", "budget-kind-unknown", reader.place(row, "kind"), facts);
  }
  return kind ?? "operating";
}

/** Marked in a column of its own, or in the words of its kind: "Operating (correction)". */
function isCorrection(reader: TableReader, row: number): boolean {
  const marked = reader.text(row, "correction");
  if (marked !== "" && yesOrNo(marked) !== false) return true;
  return (["kind", "title"] as const).some((column) =>
    /correcti|rectif|regularis|ajustement|adjustment/.test(plainText(reader.text(row, column))),
  );
}

/** What a column's header, or else a title, states of its amounts: "in thousands of euros". */
function unitOf({ table }: TableReader, column: number): string {
  const own = table.units.get(column) ?? "";
  return scaleIn(own) === null && currencyIn(own) === null ? `${own} ${table.unit}`.trim() : own;
}

/**
 * The row's currency, else the one its amount shows, its header or a title states, else the euro, in which the WCO's budget is.
 * An amount that shows another currency than its row states is an error: the row counts.
 */
function currencyOf(reader: TableReader, row: number, column: number, unit: string): string {
  const stated = currencyCode(reader.text(row, "currency"));
  const cell = reader.table.cellAt(row, column);
  const text = cell?.value.kind === "text" ? cell.value.text : "";
  const shown = currencyIn(`${text} ${formatWords(cell?.numberFormat ?? "")}`);
  if (stated !== null && shown !== null && stated !== shown) {
    const facts = { line: reader.text(row, "line"), stated, shown };
    reader.find("error", "amount-in-other-currency", reader.place(row, column), facts);
  }
  return stated ?? shown ?? currencyIn(unit) ?? "EUR";
}

/** The currency of a number format: '#,##0.00 "CHF"', "[$€-x-euro2] #,##0". The bare "$" of Excel's own formats means nothing. */
function formatWords(format: string): string {
  return [...format.matchAll(/"([^"]*)"|\[\$([^\]-]*)/g)]
    .map(([, quoted, symbol]) => quoted ?? symbol ?? "")
    .join(" ");
}
