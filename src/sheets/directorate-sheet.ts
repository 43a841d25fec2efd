import type { Figure, FiscalYear } from "../figures/figure";
import { directorateTitle } from "../figures/directorates";
import { quarterOf, yearOf, type QuarterNumber } from "../figures/period";
import { directorateText } from "../i18n/directorate-text";
import { say } from "../i18n/text";
import type { Cell, Drawing } from "./drawing";
import { quotedText } from "./addresses";
import { resultRows, type ResultRow } from "./results";
import type { RowCells } from "./scorecard-cells";
import { directorateLayout, quarterFields } from "./scorecard-layout";
import { drawScorecard, type ScorecardSheetInput } from "./scorecard-sheet";
import { tableNames } from "./sheet-names";
import { columnName } from "./table-names";
import { colors } from "./theme";

export interface DirectorateSheetInput extends ScorecardSheetInput {
  readonly directorate: string;
  /** Settled figures, for the quarters' columns where the sheet is written as values. */
  readonly figures: readonly Figure[];
  /** The worksheet's name. */
  readonly sheet: string;
}

/**
 * The sheet of one directorate: its part of the scorecard with what it reported quarter by quarter. Only the KPIs that
 * it has a figure or a target for are shown, under their objectives and perspectives.
 */
export function directorateSheet(input: DirectorateSheetInput): Drawing {
  const { plan, scorecard, language, sources, directorate } = input;
  const name = directorateTitle(directorate, language);
  const rows = ownRows(resultRows(plan, scorecard, language, sources), input);
  const year = yearOf(scorecard.period);
  const stated = quarterValues(input, year);
  return drawScorecard(input, {
    sheet: input.sheet,
    title: say(directorateText.title, language, { directorate: name }),
    layout: directorateLayout,
    rows,
    more: (row, rowNumber, results) => {
      if (row.level !== "kpi") return {};
      return results === null ? stated(row.id) : quarterFormulas(results.directorate, year, rowNumber);
    },
    tabColor: colors.bar,
  });
}

/** KPIs that the directorate owns, and the roll-ups above them. */
function ownRows(rows: readonly ResultRow[], { plan }: DirectorateSheetInput): readonly ResultRow[] {
  const own = new Set(
    rows.filter(({ level, expected }) => level === "kpi" && expected !== 0).map(({ id }) => id),
  );
  const kpis = plan.kpis.filter(({ id }) => own.has(id));
  const objectives = plan.objectives.filter(({ id }) => kpis.some(({ objective }) => objective === id));
  const kept = new Set([
    ...own,
    ...objectives.map(({ id }) => id),
    ...objectives.map(({ perspective }) => perspective),
  ]);
  return rows.filter(({ level, id }) => level === "plan" || kept.has(id));
}

/** What the directorate stated of a KPI, by quarter. */
function quarterValues(
  { figures, directorate }: DirectorateSheetInput,
  year: FiscalYear,
): (kpi: string) => RowCells {
  const own = new Map(
    figures
      .filter((figure) => figure.directorate === directorate && yearOf(figure.period) === year)
      .map((figure) => [`${figure.kpi} ${figure.period}`, figure]),
  );
  return (kpi) => {
    const cells = quarterFields().map((field): [string, Cell] => {
      const figure = own.get(`${kpi} ${quarterOf(year, numberOf(field))}`);
      const value = figure?.[sideOf(field)];
      return [field, typeof value === "number" ? value : value === "not-applicable" ? "n/a" : null];
    });
    return Object.fromEntries(cells);
  };
}

/** The same from WcoData. The mean of a figure that stands twice with the same number is that number. */
function quarterFormulas(directorateCell: string, year: FiscalYear, rowNumber: number): RowCells {
  const column = (name: string): string => columnName(tableNames.data, name);
  const cells = quarterFields().map((field): [string, Cell] => {
    const values = column(sideOf(field) === "actual" ? "Actual" : "Target");
    const period = quotedText(quarterOf(year, numberOf(field)));
    const conditions =
      `${column("KPI")},$A${rowNumber},${column("Period")},${period},` +
      `${column("Directorate")},${directorateCell}`;
    return [field, { formula: `=IFERROR(AVERAGEIFS(${values},${conditions}),"")` }];
  });
  return Object.fromEntries(cells);
}

type Field = ReturnType<typeof quarterFields>[number];

function numberOf(field: Field): QuarterNumber {
  return Number(field[1]) as QuarterNumber;
}

function sideOf(field: Field): "actual" | "target" {
  return field.endsWith("Actual") ? "actual" : "target";
}
