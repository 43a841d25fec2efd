import { reconciliationChecks, type ReconciliationCheck } from "../../budget/reconcile";
import { financeText, reconciliationText } from "../../i18n/finance-text";
import { say } from "../../i18n/text";
import { areaAddress, cellAddress, quotedText } from "../addresses";
import type { Cell } from "../drawing";
import { columnName } from "../table-names";
import { statusStyles } from "../theme";
import { financeTableNames, linesColumn } from "./finance-names";
import type { FinanceSheetInput } from "./finance-input";
import { approvedLines, priorityColumns } from "./priority-columns";
import { amountFormat, percentFormat, rowLines, sectionHead, together, type Section } from "./section";
import { layout, totalRow, yearCell } from "./sheet-layout";

/** Cells of the other sections that the checks look at. */
export interface CheckedCells {
  /** The grand total of the cross table. */
  readonly directorates: string;
  readonly objectives: string;
}

/** Columns of the block. */
const columns = { source: 4, shown: 5, difference: 6, result: 7 } as const;

/**
 * Every total beside the same total taken from the source tables, with their difference, all by native formulas: whoever changes
 * an amount in WcoBudget sees at once what no longer agrees.
 */
export function reconciliationSection(input: FinanceSheetInput, row: number, cells: CheckedCells): Section {
  const { language } = input;
  const words = (text: keyof typeof financeText): string => say(financeText[text], language);
  const first = row + 2;
  const last = first + reconciliationChecks.length - 1;
  const formulas = checkFormulas(input, cells);
  const body = reconciliationChecks.map((check, index): Cell[] => {
    const at = first + index;
    const difference = cellAddress(at, columns.difference);
    const [source, shown] = formulas[check];
    const agrees = `IF(${difference}=0,${quotedText(words("agrees"))},${quotedText(words("differs"))})`;
    return [
      null,
      say(reconciliationText[check], language),
      null,
      { formula: `=${source}` },
      { formula: `=${shown}` },
      { formula: `=ROUND(${cellAddress(at, columns.shown)}-${cellAddress(at, columns.source)},4)` },
      { formula: `=${agrees}` },
    ];
  });
  const header = [
    null,
    words("check"),
    null,
    words("source"),
    words("shown"),
    words("difference"),
    words("result"),
  ];
  const percent = first + reconciliationChecks.indexOf("percentages");
  const counts = (["line-count", "each-line"] as const).map((check) => {
    const at = first + reconciliationChecks.indexOf(check);
    return areaAddress(at, columns.source, at, columns.difference);
  });
  const results = areaAddress(first, columns.result, last, columns.result);
  const own: Section = {
    blocks: [{ at: cellAddress(first, 1), rows: body }],
    styles: [
      rowLines(first, last, columns.result),
      {
        areas: [areaAddress(first, columns.source, last, columns.difference)],
        style: { numberFormat: amountFormat, horizontal: "Right" },
      },
      {
        areas: [areaAddress(percent, columns.source, percent, columns.difference)],
        style: { numberFormat: percentFormat(language) },
      },
      { areas: counts, style: { numberFormat: "0" } },
      { areas: [results], style: { bold: true, horizontal: "Right" } },
    ],
    conditionalFormats: [
      equals(results, words("agrees"), "on-track"),
      equals(results, words("differs"), "off-track"),
    ],
    lastRow: last,
  };
  return together([sectionHead(row, words("reconciliation"), header), own]);
}

function equals(area: string, text: string, status: "on-track" | "off-track") {
  return {
    kind: "cellValue" as const,
    area,
    operator: "equalTo" as const,
    formula1: `=${quotedText(text)}`,
    style: statusStyles[status],
  };
}

type CheckFormulas = Readonly<Record<ReconciliationCheck, readonly [source: string, shown: string]>>;

function checkFormulas(input: FinanceSheetInput, cells: CheckedCells): CheckFormulas {
  const { plan } = input;
  const first = layout.firstPriority;
  const total = totalRow(plan);
  const rows = (column: number): string => areaAddress(first, column, total - 1, column);
  const source = sourceTotal(input);
  const staff = `SUMIFS(${line("Cents")},${line("Year")},${yearCell},${line("Kind")},"staff")/100`;
  const check = line("Check");
  const wrong = `COUNTIFS(${check},">0",${line("Year")},${yearCell})+COUNTIFS(${check},"<0",${line("Year")},${yearCell})`;
  const anything = `IF(${cellAddress(total, priorityColumns.approved)}=0,0,1)`;
  return {
    "budget-lines": [source, cellAddress(total, priorityColumns.approved)],
    priorities: [
      source,
      `${cellAddress(total, priorityColumns.allocated)}+${cellAddress(total - 1, priorityColumns.approved)}`,
    ],
    directorates: [source, cells.directorates],
    objectives: [source, cells.objectives],
    staff: [staff, cellAddress(total, priorityColumns.staff)],
    "line-count": [
      `COUNTIFS(${columnName(financeTableNames.budget, "Year")},${yearCell})`,
      `COUNTIFS(${line("Year")},${yearCell})`,
    ],
    "each-line": ["0", wrong],
    percentages: [anything, `SUM(${rows(priorityColumns.share)})`],
  };
}

/** The year's amounts as WcoBudget states them; where there are several currencies, converted line by line. */
function sourceTotal({ finance, table }: FinanceSheetInput): string {
  const currencies = new Set(table.lines.map(({ line: { currency } }) => currency));
  const isOne = [...currencies].every((currency) => currency === finance.budget.settings.currency);
  if (!isOne) return `SUMIFS(${line("Cents")},${line("Year")},${yearCell})/100`;
  const name = (column: string): string => columnName(financeTableNames.budget, column);
  return `ROUND(SUMIFS(${name("Amount")},${name("Year")},${yearCell}),2)`;
}

function line(column: string): string {
  return linesColumn(approvedLines, column);
}
