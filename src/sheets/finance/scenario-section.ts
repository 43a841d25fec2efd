import type { ScenarioOutcome } from "../../budget/scenario";
import { notAllocated } from "../../budget/types";
import { financeText } from "../../i18n/finance-text";
import { say } from "../../i18n/text";
import { areaAddress, cellAddress } from "../addresses";
import type { Cell } from "../drawing";
import type { FinanceSheetInput } from "./finance-input";
import { centsOf, priorityColumns } from "./priority-columns";
import {
  amountFormat,
  heightsForNames,
  percentFormat,
  pointsFormat,
  rowLines,
  sectionHead,
  together,
  totalLine,
  type Section,
} from "./section";
import { shareFormulas } from "./share-formulas";
import { codeOfRow, layout, priorityRows, titleOfRow, totalRow, yearCell } from "./sheet-layout";

/** Scenarios that fit beside the approved budget; more stand in a further block below. */
export const scenariosAcross = 3;
const columnsEach = 3;
const firstScenario = 5;

/** The prefix of the defined names of a scenario's calculated lines, by its number from 1. */
export function scenarioPrefix(number: number): string {
  return `WcoScenario${number}`;
}

/**
 * Scenarios beside the approved budget: share, amount and points of difference by priority, and ORG2.1. By native formulas, so
 * that changing a scenario's share in WcoAllocation shows what would be; the approved numbers never change with it.
 *
 * @param offset how many scenarios stand in the blocks above
 */
export function scenarioSection(
  input: FinanceSheetInput,
  row: number,
  scenarios: readonly ScenarioOutcome[],
  offset: number,
): Section {
  const { plan, language } = input;
  const rows = priorityRows(plan);
  const first = row + 3;
  const last = first + rows.length - 1;
  const org21 = last + 1;
  const width = firstScenario - 1 + scenarios.length * columnsEach;
  const words = (text: keyof typeof financeText): string => say(financeText[text], language);
  const header = [
    words("code"),
    words("priority"),
    words("approvedShare"),
    words("approved"),
    ...scenarios.flatMap(() => [words("scenarioShare"), words("scenarioAmount"), words("points")]),
  ];
  const names = [null, null, null, null, ...scenarios.flatMap(({ name }) => [name, null, null])];
  const parts = scenarios.map((_, index) =>
    scenarioColumns(input, offset + index, index, first, last, org21),
  );
  const approvedAt = (each: number, column: number): string => {
    return cellAddress(layout.firstPriority + each, column);
  };
  const body = rows.map((each, index): Cell[] => [
    codeOfRow(each),
    titleOfRow(plan, each, language),
    { formula: `=${approvedAt(index, priorityColumns.share)}` },
    { formula: `=${approvedAt(index, priorityColumns.approved)}` },
    ...parts.flatMap(({ cells }) => cells[index] ?? []),
  ]);
  const total = totalRow(plan);
  const approved = `${cellAddress(total, priorityColumns.allocated)}/${cellAddress(total, priorityColumns.approved)}`;
  const org21Row: Cell[] = [
    null,
    words("org21Row"),
    { formula: `=IF(${cellAddress(total, priorityColumns.approved)}=0,0,${approved})` },
    null,
    ...parts.flatMap(({ org21: cells }) => cells),
  ];
  const shares = [3, ...scenarios.map((_, index) => columnOf(index))];
  const amounts = shares.map((column) => column + 1);
  const head = sectionHead(row, words("scenarios"), names);
  const own: Section = {
    blocks: [
      { at: cellAddress(row + 2, 1), rows: [header] },
      { at: cellAddress(first, 1), rows: [...body, org21Row] },
      ...parts.map(({ hidden }, index) => ({
        at: cellAddress(first, helperColumn(offset + index)),
        rows: hidden,
      })),
    ],
    styles: [
      { areas: [areaAddress(row + 2, 1, row + 2, width)], style: { bold: true, wrap: true } },
      { areas: [areaAddress(row + 2, 3, row + 2, width)], style: { horizontal: "Right" } },
      { areas: [areaAddress(row + 1, 5, row + 1, width)], style: { horizontal: "Left", wrap: false } },
      rowLines(first, last, width),
      { areas: [areaAddress(first, 2, org21, 2)], style: { wrap: true } },
      {
        areas: shares.map((column) => areaAddress(first, column, org21, column)),
        style: { numberFormat: percentFormat(language) },
      },
      {
        areas: amounts.map((column) => areaAddress(first, column, last, column)),
        style: { numberFormat: amountFormat, horizontal: "Right" },
      },
      {
        areas: scenarios.map((_, index) =>
          areaAddress(first, columnOf(index) + 2, org21, columnOf(index) + 2),
        ),
        style: { numberFormat: pointsFormat, horizontal: "Right" },
      },
      totalLine(org21, width),
    ],
    rowHeights: {
      [row + 2]: 28,
      ...heightsForNames(first, [...rows.map((each) => titleOfRow(plan, each, language)), words("org21Row")]),
    },
    lastRow: org21,
  };
  return together([head, own]);
}

function columnOf(index: number): number {
  return firstScenario + index * columnsEach;
}

function helperColumn(scenario: number): number {
  return layout.scenarioHelpers + scenario * 2;
}

interface ScenarioCells {
  readonly cells: readonly (readonly Cell[])[];
  readonly hidden: readonly (readonly Cell[])[];
  readonly org21: readonly Cell[];
}

function scenarioColumns(
  { plan }: FinanceSheetInput,
  scenario: number,
  index: number,
  firstRow: number,
  lastRow: number,
  org21Row: number,
): ScenarioCells {
  const rows = priorityRows(plan);
  const cents = helperColumn(scenario);
  const columns = { cents, remainder: cents + 1, firstRow, lastRow };
  const formulas = rows.map((each, at) => {
    const amount = centsOf(each, yearCell, scenarioPrefix(scenario + 1));
    return { amount, ...shareFormulas(columns, firstRow + at, amount) };
  });
  const column = columnOf(index);
  const points = (row: number): string => `ROUND((${cellAddress(row, column)}-${cellAddress(row, 3)})*100,1)`;
  const formula = (text: string): Cell => ({ formula: `=${text}` });
  const all = areaAddress(firstRow, column + 1, lastRow, column + 1);
  const allocated = areaAddress(firstRow, column + 1, firstRow + rows.indexOf(notAllocated) - 1, column + 1);
  return {
    cells: formulas.map(({ amount, share }, at) =>
      [share, `${amount}/100`, points(firstRow + at)].map(formula),
    ),
    hidden: formulas.map((each) => [formula(each.cents), formula(each.remainder)]),
    org21: [formula(`IF(SUM(${all})=0,0,SUM(${allocated})/SUM(${all}))`), null, formula(points(org21Row))],
  };
}
