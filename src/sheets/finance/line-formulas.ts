import { notAllocated, type PriorityRow } from "../../budget/types";
import { quotedText } from "../addresses";
import { columnName } from "../table-names";
import { scenarioColumn } from "./budget-tables";
import { financeTableNames as tables, linesColumn, partColumn, rowLabel } from "./finance-names";
import { remainder, spanOf, weight, type CellOf, type LinesSheetInput } from "./line-columns";

/** The amount in cents of the budget's currency, rounded as our own arithmetic does; without a rate, at face value. */
export function centsFormula(source: CellOf, currency: string): string {
  const [rate, currencies] = ["Rate", "Currency"].map((column) => columnName(tables.rates, column));
  const found = `IFERROR(INDEX(${rate},MATCH(${source("F")},${currencies},0)),1)`;
  const factor = `IF(${source("F")}=${quotedText(currency)},1,${found})`;
  return `ROUND(ROUND(${source("E")}*100,0)*${factor},0)`;
}

/** The formulas from stated shares to parts, by column. */
export function splitFormulas(
  input: LinesSheetInput,
  own: CellOf,
  source: CellOf,
  rows: readonly PriorityRow[],
): Readonly<Record<string, string>> {
  const perRow = (title: (row: PriorityRow) => string, formula: (row: PriorityRow) => string): object =>
    Object.fromEntries(rows.map((row) => [title(row), formula(row)]));
  return {
    Stated: `ROUND(${shareSum(input, own, null)}*1000000,0)`,
    "Core stated": `ROUND(${shareSum(input, own, notAllocated)}*1000000,0)`,
    Effort: `ROUND(${effortSum(own, "Working days")}*100,0)`,
    Basis: `IF(${own("Stated")}>0,"shares",IF(AND(${own("Kind")}="staff",${own("Effort")}>0),"effort","nothing"))`,
    "Split by": `IF(${faults(input, own, source, rows)},"nothing",${own("Basis")})`,
    Whole: `SUM(${spanOf(own, rows.map(weight))})`,
    "Beyond whole": `MOD(ABS(${own("Cents")}),${own("Whole")})`,
    ...perRow(weight, (row) => weightFormula(input, own, row, rows)),
    ...perRow(remainder, (row) => `MOD(${own("Beyond whole")}*${own(weight(row))},${own("Whole")})`),
    ...perRow(partColumn, (row) => partFormula(own, row, rows)),
  };
}

/** The stated shares of a line, of one row or of all: the scenario's where it states any for the line, else the approved. */
function shareSum({ scenario }: LinesSheetInput, own: CellOf, row: PriorityRow | null): string {
  const name = (column: string): string => columnName(tables.allocation, column);
  const line = `${name("Budget line")},${own("Line")},${name("Year")},${own("Year")}`;
  const ofRow = row === null ? "" : `,${name("Priority")},${quotedText(rowLabel(row))}`;
  const approved = `SUMIFS(${name("Share")},${line}${ofRow})`;
  if (scenario === null) return approved;
  const shares = scenarioShares(scenario);
  return `IF(SUMIFS(${shares},${line})>0,SUMIFS(${shares},${line}${ofRow}),${approved})`;
}

/** The defined name of a scenario's column; what a name may not hold becomes an underscore. */
function scenarioShares(scenario: string): string {
  return columnName(tables.allocation, scenarioColumn(scenario));
}

function effortSum(own: CellOf, column: string): string {
  const name = (title: string): string => columnName(tables.effort, title);
  return `SUMIFS(${name(column)},${name("Directorate")},${own("Directorate")},${name("Year")},${own("Year")})`;
}

/** Design §9 rule 5: a line with a fault stays visible as not allocated. */
function faults(
  { finance, prefix }: LinesSheetInput,
  own: CellOf,
  source: CellOf,
  rows: readonly PriorityRow[],
): string {
  const priorities = spanOf(own, rows.slice(0, -1).map(weight));
  const twice = `COUNTIFS(${linesColumn(prefix, "Line")},${own("Line")},${linesColumn(prefix, "Year")},${own("Year")})>1`;
  const currency = quotedText(finance.budget.settings.currency);
  const rate = `AND(${source("F")}<>${currency},COUNTIFS(${columnName(tables.rates, "Currency")},${source("F")})=0)`;
  const negative = `AND(${own("Cents")}<0,${source("G")}="")`;
  const stated = `${own("Stated")}>1000050,${own("Stated")}<>SUM(${priorities})+${own("Core stated")}`;
  const shares = `AND(${own("Basis")}="shares",OR(${stated}))`;
  const effort = `AND(${own("Basis")}="effort",SUM(${priorities})>${own("Effort")})`;
  return `OR(${[twice, rate, negative, shares, effort].join(",")})`;
}

function weightFormula(
  input: LinesSheetInput,
  own: CellOf,
  row: PriorityRow,
  rows: readonly PriorityRow[],
): string {
  if (row !== notAllocated) {
    const share = `ROUND(${shareSum(input, own, row)}*1000000,0)`;
    const days = `ROUND(${effortSum(own, row)}*100,0)`;
    return `IF(${own("Basis")}="shares",${share},IF(${own("Basis")}="effort",${days},0))`;
  }
  const priorities = `SUM(${spanOf(own, rows.slice(0, -1).map(weight))})`;
  const rest = `MAX(${own("Core stated")},1000000-${priorities})`;
  return `IF(${own("Basis")}="shares",${rest},IF(${own("Basis")}="effort",MAX(0,${own("Effort")}-${priorities}),1))`;
}

/** Rounded down, and one cent more for the largest remainders, ties in order (design §9 rule 3). */
function partFormula(own: CellOf, row: PriorityRow, rows: readonly PriorityRow[]): string {
  const all = spanOf(own, rows.map(remainder));
  const upTo = `${own(remainder(rows[0] ?? ""))}:${own(remainder(row))}`;
  const mine = own(remainder(row));
  const rank = `SUMPRODUCT((${all}>${mine})*1)+SUMPRODUCT((${upTo}=${mine})*1)`;
  const down = `(ABS(${own("Cents")})-${own("Beyond whole")})/${own("Whole")}*${own(weight(row))}+(${own("Beyond whole")}*${own(weight(row))}-${mine})/${own("Whole")}`;
  const part = `SIGN(${own("Cents")})*(${down}+IF(${rank}<=SUM(${all})/${own("Whole")},1,0))`;
  return `IF(${own("Split by")}="nothing",${row === notAllocated ? own("Cents") : "0"},${part})`;
}
