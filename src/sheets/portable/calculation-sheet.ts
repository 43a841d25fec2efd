import type { Kpi, Language, Plan } from "../../plan/types";
import { calculationText } from "../../i18n/calculation-text";
import { say } from "../../i18n/text";
import { areaAddress, columnLetters, fixedArea, quotedSheet } from "../addresses";
import type { Cell, Drawing } from "../drawing";
import { resultFields, type ResultsTable } from "../results-table";
import { settingForFormula } from "../settings-sheet";
import { printedTable } from "../page";
import { sheetNames } from "../sheet-names";
import { columnNames } from "../table-names";
import { colors, fontName, numberFormats } from "../theme";
import { calculationColumns, kpiFormulas, rollUpFormulas, type Formulas, type Here } from "./formulas";
import { directorateCell, lastParameterRow, parameterCell, parametersBlock } from "./parameters";

const headerRow = lastParameterRow + 2;
const firstRow = headerRow + 1;

export interface CalculationInput {
  readonly plan: Plan;
  readonly language: Language;
  /** Counts where the table WcoSettings names no period. */
  readonly period: string;
  /** The directorate's code, null for all; may be changed in the workbook. */
  readonly directorate: string | null;
}

/**
 * The sheet "WCO Calculation": the rules of design §4 by native formulas over WcoData, WcoSettings, "WCO Rows" and "WCO
 * Members". One row each for the plan, its perspectives, objectives and KPIs; the first columns are those of
 * =WCO.SCORECARD, the others show how they are made.
 */
export function calculationSheet({ plan, language, period, directorate }: CalculationInput): Drawing {
  const entries = entriesOf(plan);
  const last = firstRow + entries.length - 1;
  const rows = entries.map((entry, index) => rowCells(plan, entry, firstRow + index, language));
  return {
    sheet: sheetNames.calculation,
    blocks: [
      { at: "A1", rows: [[say(calculationText.title, language)]] },
      parametersBlock(period, directorate ?? "", language),
      { at: `C${directorateCell.slice(1)}`, rows: [[say(calculationText.directorateHint, language)]] },
      {
        at: `A${headerRow}`,
        rows: [calculationColumns.map((column) => say(calculationText.columns[column], language))],
      },
      { at: `A${firstRow}`, rows },
    ],
    styles: [
      { areas: ["A:Z"], style: { fontName, fontSize: 9.5, color: colors.ink } },
      { areas: ["A1"], style: { fontSize: 14, bold: true, color: colors.heading } },
      { areas: [directorateCell], style: { fill: colors.input } },
      { areas: [`C${directorateCell.slice(1)}`], style: { color: colors.quiet, italic: true } },
      {
        areas: [areaAddress(headerRow, 1, headerRow, calculationColumns.length)],
        style: { bold: true, color: colors.onHeading, fill: colors.heading, wrap: true },
      },
      {
        areas: [areaAddress(headerRow, 3, last, calculationColumns.length)],
        style: { horizontal: "Center" },
      },
      { areas: [areaOf("weightedScore", last)], style: { numberFormat: numberFormats.precise } },
      {
        areas: (["ratio", "score", "ratioBefore"] as const).map((column) => areaOf(column, last)),
        style: { numberFormat: numberFormats.percent },
      },
    ],
    columnWidths: { A: 16, B: 44, [`C:${columnLetters(calculationColumns.length)}`]: 12 },
    names: columnNames("WcoCalc", calculationColumns, sheetNames.calculation, firstRow, last),
    freeze: { rows: headerRow, columns: 2 },
    print: printedTable(areaAddress(1, 1, last, calculationColumns.length), `${headerRow}:${headerRow}`),
    tabColor: colors.line,
    showGridlines: true,
  };
}

/** The results of "WCO Calculation" for `scorecardSheet`: native formulas, no custom function. */
export function calculatedResults(rowCount: number): ResultsTable {
  const last = firstRow + rowCount - 1;
  return {
    area: (field) => {
      const column = resultFields.indexOf(field) + 1;
      return `${quotedSheet(sheetNames.calculation)}!${fixedArea(firstRow, column, last, column)}`;
    },
    period: parameterCell("period"),
    directorate: parameterCell("directorate"),
    directorateIsFixed: false,
    blocks: [],
    hiddenColumns: [],
  };
}

interface Entry {
  readonly id: string;
  readonly parent: string;
  readonly perspective: string;
  readonly kpi?: Kpi;
  readonly titles: Plan["title"];
}

/** In the order of `scorecardRows`, which the scorecard's rows are found by. */
function entriesOf(plan: Plan): readonly Entry[] {
  return [
    { id: "PLAN", parent: "", perspective: "", titles: plan.title },
    ...plan.perspectives.flatMap((perspective): readonly Entry[] => [
      { id: perspective.id, parent: "PLAN", perspective: "", titles: perspective.title },
      ...plan.objectives
        .filter((objective) => objective.perspective === perspective.id)
        .flatMap((objective): readonly Entry[] => [
          { id: objective.id, parent: perspective.id, perspective: "", titles: objective.title },
          ...plan.kpis
            .filter((kpi) => kpi.objective === objective.id)
            .map((kpi) => ({
              id: kpi.id,

              parent: objective.id,
              perspective: perspective.id,
              kpi,
              titles: kpi.shortTitle,
            })),
        ]),
    ]),
  ];
}

function rowCells(plan: Plan, entry: Entry, row: number, language: Language): readonly Cell[] {
  const own: Here["own"] = (column) => `${columnLetters(calculationColumns.indexOf(column) + 1)}${row}`;
  const level = levelOf(plan, entry);
  const formulas: Formulas =
    entry.kpi === undefined ? rollUpFormulas(level, { own }) : kpiFormulas(plan, entry.kpi, { own });
  const constants: Partial<Record<(typeof calculationColumns)[number], Cell>> = {
    id: entry.id,
    title: entry.titles[language],
    parent: entry.parent,
    perspective: entry.perspective,
    weight: { formula: `=${settingForFormula("Weight", own("id"), "1")}` },
  };
  return calculationColumns.map((column) => {
    const formula = formulas[column];
    return constants[column] ?? (formula === undefined ? null : { formula: `=${formula}` });
  });
}

function levelOf(plan: Plan, { id, kpi }: Entry): "plan" | "perspective" | "objective" | "kpi" {
  if (kpi !== undefined) return "kpi";
  if (id === "PLAN") return "plan";
  return plan.perspectives.some((perspective) => perspective.id === id) ? "perspective" : "objective";
}

function areaOf(column: (typeof calculationColumns)[number], last: number): string {
  const letters = columnLetters(calculationColumns.indexOf(column) + 1);
  return `${letters}${firstRow}:${letters}${last}`;
}
