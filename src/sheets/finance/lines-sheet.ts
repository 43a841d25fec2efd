import type { Finance } from "../../budget/finance";
import { notAllocated, type PriorityRow, type SplitLine } from "../../budget/types";
import type { Plan } from "../../plan/types";
import { areaAddress, columnLetters, quotedSheet, quotedText } from "../addresses";
import type { Cell, Drawing } from "../drawing";
import { columnName, columnNames, rowsForFormulas } from "../table-names";
import { colors, fontName } from "../theme";
import { scenarioColumn } from "./budget-tables";
import { financeSheetNames, financeTableNames as tables, linesColumn, rowLabel } from "./finance-names";

/** Above so many lines the parts are written as values: formulas that look through all shares for each line grow too slow. */
export const mostLiveLines = 250;

export interface LinesSheetInput {
  readonly plan: Plan;
  readonly finance: Finance;
  /** The lines as they were split, in the order of the table WcoBudget. */
  readonly lines: readonly SplitLine[];
  readonly sheet: string;
  /** The prefix of its columns' defined names. */
  readonly prefix: string;
  /** The scenario whose shares hold; null for the approved ones. */
  readonly scenario: string | null;
}

/** The columns that precede the weights. */
const leading = [
  "Year",
  "Directorate",
  "Line",
  "Kind",
  "Cents",
  "Stated",
  "Core stated",
  "Effort",
  "Basis",
  "Split by",
  "Whole",
  "Beyond whole",
] as const;

/** The name of the column that holds a row's cents. */
export function partColumn(row: PriorityRow): string {
  return row === notAllocated ? "Not allocated" : row;
}

/**
 * Every budget line split to the cent by native formulas, from the tables WcoBudget, WcoAllocation, WcoEffort and WcoRates: the
 * rules of design §9 in the open, so that the Committee can follow each cent without the add-in. Per line: its cents, the weight
 * of each priority, the remainders, the parts by largest remainder, and a check that is 0.
 *
 * Weights are whole numbers (millionths of the line, hundredths of days) and the amount is taken modulo their sum, so that no
 * product exceeds what a double counts exactly: the same cents as our own arithmetic in every spreadsheet program. Where there
 * are more than `mostLiveLines` lines, codes that formulas cannot tell apart, or a key that spreads overhead, the parts are values; cents and check stay formulas.
 */
export function linesSheet(input: LinesSheetInput): Drawing {
  const columns = columnsOf(input.plan);
  const isLive = hasLiveParts(input);
  const rows = input.lines.map((split, index) => rowOf({ ...input, isLive }, columns, split, index + 2));
  const lastRow = Math.max(2, rows.length + 1);
  const at = (name: string): string => columnLetters(columns.indexOf(name) + 1);
  const width = columns.length;
  return {
    sheet: input.sheet,
    blocks: [{ at: "A1", rows: [columns, ...rows] }],
    styles: [
      {
        areas: [areaAddress(1, 1, lastRow, width)],
        style: { fontName, fontSize: 9, color: colors.ink },
      },
      {
        areas: [areaAddress(1, 1, 1, width)],
        style: { bold: true, color: colors.onHeading, fill: colors.heading, wrap: true, vertical: "Center" },
      },
      { areas: [`${at("Cents")}2:${at("Check")}${lastRow}`], style: { numberFormat: "#,##0" } },
      { areas: [`${at("Stated")}2:${at("Beyond whole")}${lastRow}`], style: { color: colors.quiet } },
    ],
    columnWidths: { A: 9, B: 12, C: 14, D: 10, [`E:${columnLetters(width)}`]: 11 },
    rowHeights: { "1": 27 },
    names: columnNames(input.prefix, columns, input.sheet, 2, 1 + rowsForFormulas(rows.length)),
    freeze: { rows: 1, columns: 3 },
    print: {
      area: areaAddress(1, 1, lastRow, width),
      orientation: "Landscape",
      pagesWide: 1,
      pagesTall: 0,
      titleRows: "1:1",
      footer: "&L&A&R&P / &N",
    },
    tabColor: colors.line,
    showGridlines: true,
  };
}

function columnsOf(plan: Plan): readonly string[] {
  const rows = rowsOf(plan);
  return [
    ...leading,
    ...rows.map((row) => `Weight ${partColumn(row)}`),
    ...rows.map((row) => `Remainder ${partColumn(row)}`),
    ...rows.map(partColumn),
    "Check",
  ];
}

function rowsOf(plan: Plan): readonly PriorityRow[] {
  return [...plan.priorities.map(({ id }) => id), notAllocated];
}

function rowOf(
  input: LinesSheetInput & { readonly isLive: boolean },
  columns: readonly string[],
  split: SplitLine,
  row: number,
): readonly Cell[] {
  const own = (column: string): string => `$${columnLetters(columns.indexOf(column) + 1)}${row}`;
  const source = (column: string): string => `${quotedSheet(financeSheetNames.budget)}!${column}${row}`;
  const { settings } = input.finance.budget;
  const rows = rowsOf(input.plan);
  const formulas: Readonly<Record<string, string>> = {
    Year: source("A"),
    Directorate: source("B"),
    Line: source("C"),
    Kind: source("D"),
    Cents: centsFormula(source, settings.currency),
    ...(input.isLive ? splitFormulas(input, own, source, rows) : {}),
    Check: `SUM(${spanOf(own, rows.map(partColumn))})-${own("Cents")}`,
  };
  const values = new Map<string, Cell>([
    ["Split by", split.by],
    ...rows.map((each): [string, Cell] => [partColumn(each), split.parts.get(each) ?? 0]),
  ]);
  return columns.map((column) => {
    const formula = formulas[column];
    return formula === undefined ? (values.get(column) ?? null) : { formula: `=${formula}` };
  });
}

/**
 * Whether the parts of lines are formulas. SUMIFS takes "1.1" and "1.10" for one number, "cb1" and "CB1" for one text, and "*" for
 * anything: with such codes it would add up the shares of several lines, so that the parts are values.
 */
export function hasLiveParts({ lines, finance }: Pick<LinesSheetInput, "lines" | "finance">): boolean {
  if (lines.length > mostLiveLines || finance.budget.settings.overheadKey !== null) return false;
  const codes = new Set([
    ...lines.map(({ line }) => line.line),
    ...finance.budget.allocations.map(({ line }) => line),
  ]);
  const criteria = new Set(
    [...codes].map((code) => (Number.isNaN(Number(code)) ? code.toLowerCase() : String(Number(code)))),
  );
  return criteria.size === codes.size && ![...codes].some((code) => /[*?~]|^[<>=]/.test(code));
}

/** The formulas from stated shares to parts, by column. */
function splitFormulas(
  input: LinesSheetInput,
  own: Own,
  source: Own,
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

type Own = (column: string) => string;

function weight(row: PriorityRow): string {
  return `Weight ${partColumn(row)}`;
}

function remainder(row: PriorityRow): string {
  return `Remainder ${partColumn(row)}`;
}

function spanOf(own: Own, columns: readonly string[]): string {
  return `${own(columns[0] ?? "")}:${own(columns.at(-1) ?? "")}`;
}

/** The amount in cents of the budget's currency, rounded as our own arithmetic does; without a rate, at face value. */
function centsFormula(source: Own, currency: string): string {
  const [rate, currencies] = ["Rate", "Currency"].map((column) => columnName(tables.rates, column));
  const found = `IFERROR(INDEX(${rate},MATCH(${source("F")},${currencies},0)),1)`;
  const factor = `IF(${source("F")}=${quotedText(currency)},1,${found})`;
  return `ROUND(ROUND(${source("E")}*100,0)*${factor},0)`;
}

/** The stated shares of a line, of one row or of all: the scenario's where it states any for the line, else the approved. */
function shareSum({ scenario }: LinesSheetInput, own: Own, row: PriorityRow | null): string {
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

function effortSum(own: Own, column: string): string {
  const name = (title: string): string => columnName(tables.effort, title);
  return `SUMIFS(${name(column)},${name("Directorate")},${own("Directorate")},${name("Year")},${own("Year")})`;
}

/** Design §9 rule 5: a line with a fault stays visible as not allocated. */
function faults(
  { finance, prefix }: LinesSheetInput,
  own: Own,
  source: Own,
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
  own: Own,
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
function partFormula(own: Own, row: PriorityRow, rows: readonly PriorityRow[]): string {
  const all = spanOf(own, rows.map(remainder));
  const upTo = `${own(remainder(rows[0] ?? ""))}:${own(remainder(row))}`;
  const mine = own(remainder(row));
  const rank = `SUMPRODUCT((${all}>${mine})*1)+SUMPRODUCT((${upTo}=${mine})*1)`;
  const down = `(ABS(${own("Cents")})-${own("Beyond whole")})/${own("Whole")}*${own(weight(row))}+(${own("Beyond whole")}*${own(weight(row))}-${mine})/${own("Whole")}`;
  const part = `SIGN(${own("Cents")})*(${down}+IF(${rank}<=SUM(${all})/${own("Whole")},1,0))`;
  return `IF(${own("Split by")}="nothing",${row === notAllocated ? own("Cents") : "0"},${part})`;
}
