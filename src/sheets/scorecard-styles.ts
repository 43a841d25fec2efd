import type { KpiKind, Plan } from "../plan/types";
import type { ScorecardRow } from "../scoring/scorecard-rows";
import { areaAddress, cellAddress } from "./addresses";
import type { Style, StyledAreas } from "./drawing";
import {
  quarterFields,
  scorecardRowsAt as at,
  type ScorecardField,
  type ScorecardLayout,
} from "./scorecard-layout";
import { colors, fontName, numberFormats } from "./theme";

/** Typography of a scorecard, from the whole to the particular: later styles win over earlier ones. */
export function scorecardStyles(
  rows: readonly Pick<ScorecardRow, "id" | "level">[],
  plan: Plan,
  layout: ScorecardLayout,
): readonly StyledAreas[] {
  const everything = { fontName, fontSize: 9.5, color: colors.ink, vertical: "Center" } as const;
  const styles: readonly StyledAreas[] = [
    { areas: ["A:Z"], style: everything },
    ...headStyles(layout),
    ...columnStyles(rows.length, layout),
    ...levelStyles(rows, plan, layout),
  ];
  return styles.filter(({ areas }) => areas.length > 0);
}

/** Cells of some fields in some rows, as areas; fields that this scorecard does not have are left out. */
function areasOf(
  layout: ScorecardLayout,
  fields: readonly ScorecardField[],
  firstRow: number,
  lastRow: number,
): readonly string[] {
  return fields
    .map((field) => layout.column(field))
    .filter((column) => column > 0)
    .map((column) => areaAddress(firstRow, column, lastRow, column));
}

function headStyles(layout: ScorecardLayout): readonly StyledAreas[] {
  const line = (row: number): string => areaAddress(row, 1, row, layout.lastColumn);
  const header = (fields: readonly ScorecardField[]): readonly string[] =>
    areasOf(layout, fields, at.header, at.header);
  const labels: Style = {
    fontSize: 9,
    color: colors.quiet,
    borders: { top: { style: "Thin", color: colors.line } },
  };
  const score: Style = {
    fontSize: 16,
    color: colors.heading,
    numberFormat: numberFormats.percent,
    horizontal: "Left",
  };
  return [
    { areas: [cellAddress(at.title, 1)], style: { fontSize: 20, bold: true, color: colors.heading } },
    { areas: [cellAddress(at.plan, 1)], style: { fontSize: 11, color: colors.quiet } },
    { areas: [line(at.factLabels)], style: labels },
    { areas: [line(at.facts)], style: { fontSize: 12, bold: true } },
    { areas: [cellAddress(at.facts, layout.column("coverage"))], style: score },
    {
      areas: [line(at.header)],
      style: { bold: true, color: colors.onHeading, fill: colors.heading, wrap: true },
    },
    { areas: header(numberFields), style: { horizontal: "Right" } },
    { areas: header(["trend", "coverage"]), style: { horizontal: "Center" } },
  ];
}

const numberFields: readonly ScorecardField[] = ["score", "ratio", "actual", "target", ...quarterFields()];

function columnStyles(rowCount: number, layout: ScorecardLayout): readonly StyledAreas[] {
  const body = (...fields: readonly ScorecardField[]): readonly string[] =>
    areasOf(layout, fields, at.first, at.first + rowCount - 1);
  return [
    { areas: body("what", "notes", "source"), style: { wrap: true } },
    { areas: body("notes", "source", ...quarterFields()), style: { fontSize: 9, color: colors.quiet } },
    { areas: body(...numberFields), style: { horizontal: "Right" } },
    { areas: body("score", "ratio"), style: { numberFormat: numberFormats.percent } },
    { areas: body("bar"), style: { numberFormat: numberFormats.hidden } },
    { areas: body("trend", "coverage"), style: { horizontal: "Center" } },
    { areas: body("trend"), style: { fontSize: 12 } },
  ];
}

function levelStyles(
  rows: readonly Pick<ScorecardRow, "id" | "level">[],
  plan: Plan,
  layout: ScorecardLayout,
): readonly StyledAreas[] {
  const numbersOf = (keep: (row: Pick<ScorecardRow, "id" | "level">) => boolean): readonly number[] =>
    rows.flatMap((row, index) => (keep(row) ? [at.first + index] : []));
  const whole = (level: ScorecardRow["level"]): readonly string[] =>
    numbersOf((row) => row.level === level).map((row) => areaAddress(row, 1, row, layout.lastColumn));
  const cells = (level: ScorecardRow["level"], field: ScorecardField): readonly string[] =>
    numbersOf((row) => row.level === level).map((row) => cellAddress(row, layout.column(field)));
  const amounts = numbersOf(({ id }) => kindOf(plan, id) === "share").flatMap((row) =>
    areasOf(layout, ["actual", "target", ...quarterFields()], row, row),
  );
  return [
    { areas: amounts, style: { numberFormat: numberFormats.quantity } },
    { areas: cells("kpi", "what"), style: { horizontal: "Left", indent: 2 } },
    { areas: whole("kpi"), style: { borders: { bottom: { style: "Hairline", color: colors.line } } } },
    {
      areas: whole("objective"),
      style: { bold: true, fill: colors.objective, borders: { top: { style: "Thin", color: colors.line } } },
    },
    {
      areas: whole("perspective"),
      style: { bold: true, fontSize: 10.5, fill: colors.perspective, color: colors.heading },
    },
    { areas: cells("perspective", "code"), style: { fontSize: 9, bold: false, color: colors.quiet } },
    {
      areas: whole("plan"),
      style: {
        bold: true,
        fontSize: 11,
        color: colors.heading,
        borders: { bottom: { style: "Medium", color: colors.heading } },
      },
    },
  ];
}

function kindOf(plan: Plan, id: string): KpiKind | undefined {
  return plan.kpis.find((kpi) => kpi.id === id)?.kind;
}
