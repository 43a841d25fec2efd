import type { SplitLine } from "../../budget/types";
import { areaAddress, columnLetters, quotedSheet } from "../addresses";
import type { Cell, Drawing } from "../drawing";
import { columnNames, rowsForFormulas } from "../table-names";
import { colors, fontName } from "../theme";
import { financeSheetNames, partColumn } from "./finance-names";
import { columnsOf, rowsOf, spanOf, type LinesSheetInput } from "./line-columns";
import { centsFormula, splitFormulas } from "./line-formulas";

/** Above so many lines the parts are written as values: formulas that look through all shares for each line grow too slow. */
export const mostLiveLines = 250;

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
