import type { KpiKind, Language, Plan } from "../plan/types";
import type { ScorecardRow } from "../scoring/scorecard-rows";
import type { Settings } from "../scoring/types";
import { areaAddress, cellAddress } from "./addresses";
import type { ConditionalFormat, StyledAreas } from "./drawing";
import { statusFormats } from "./legend";
import {
  columnOf,
  lastColumn,
  lettersOf,
  scorecardColumns,
  scorecardRowsAt as at,
  type ScorecardField,
} from "./scorecard-columns";
import { linesNeeded } from "./text-size";
import { colors, fontName, numberFormats } from "./theme";

type Row = Pick<ScorecardRow, "id" | "level" | "title"> & { readonly notes: string };

/** Typography of a scorecard, from the whole to the particular: later styles win over earlier ones. */
export function scorecardStyles(rows: readonly Row[], plan: Plan): readonly StyledAreas[] {
  const last = at.first + rows.length - 1;
  const bodyOf = (first: ScorecardField, end: ScorecardField = first): string =>
    `${lettersOf(first)}${at.first}:${lettersOf(end)}${last}`;
  const rowsOf = (level: ScorecardRow["level"]): string[] =>
    rows.flatMap((row, index) =>
      row.level === level ? [areaAddress(at.first + index, 1, at.first + index, lastColumn)] : [],
    );
  const quantities = rows.flatMap((row, index) =>
    kindOf(plan, row.id) === "share"
      ? [areaAddress(at.first + index, columnOf("actual"), at.first + index, columnOf("target"))]
      : [],
  );
  const codesOf = (level: ScorecardRow["level"]): string[] =>
    rows.flatMap((row, index) => (row.level === level ? [cellAddress(at.first + index, 1)] : []));
  const titles = rows.flatMap((row, index) =>
    row.level === "kpi" ? [cellAddress(at.first + index, columnOf("what"))] : [],
  );
  const styles: StyledAreas[] = [
    { areas: ["A:Z"], style: { fontName, fontSize: 9.5, color: colors.ink, vertical: "Center" } },
    ...headStyles,
    { areas: [bodyOf("what"), bodyOf("notes")], style: { wrap: true } },
    { areas: [bodyOf("notes", "source")], style: { fontSize: 9, color: colors.quiet } },
    {
      areas: [bodyOf("score"), bodyOf("ratio")],
      style: { numberFormat: numberFormats.percent, horizontal: "Right" },
    },
    { areas: [bodyOf("actual", "target")], style: { horizontal: "Right" } },
    { areas: quantities, style: { numberFormat: numberFormats.quantity } },
    { areas: [bodyOf("bar")], style: { numberFormat: numberFormats.hidden } },
    { areas: [bodyOf("trend", "coverage")], style: { horizontal: "Center" } },
    { areas: [bodyOf("trend")], style: { fontSize: 12 } },
    { areas: titles, style: { indent: 2 } },
    {
      areas: rowsOf("kpi"),
      style: { borders: { bottom: { style: "Hairline", color: colors.line } } },
    },
    {
      areas: rowsOf("objective"),
      style: { bold: true, fill: colors.objective, borders: { top: { style: "Thin", color: colors.line } } },
    },
    {
      areas: rowsOf("perspective"),
      style: { bold: true, fontSize: 10.5, fill: colors.perspective, color: colors.heading },
    },
    { areas: codesOf("perspective"), style: { fontSize: 9, bold: false, color: colors.quiet } },
    {
      areas: rowsOf("plan"),
      style: {
        bold: true,
        fontSize: 11,
        color: colors.heading,
        borders: { bottom: { style: "Medium", color: colors.heading } },
      },
    },
  ];
  return styles.filter(({ areas }) => areas.length > 0);
}

const headStyles: readonly StyledAreas[] = [
  { areas: [cellAddress(at.title, 1)], style: { fontSize: 20, bold: true, color: colors.heading } },
  { areas: [cellAddress(at.plan, 1)], style: { fontSize: 11, color: colors.quiet } },
  {
    areas: [areaAddress(at.factLabels, 1, at.factLabels, lastColumn)],
    style: {
      fontSize: 9,
      color: colors.quiet,
      borders: { top: { style: "Thin", color: colors.line } },
    },
  },
  { areas: [areaAddress(at.facts, 1, at.facts, lastColumn)], style: { fontSize: 12, bold: true } },
  {
    areas: [cellAddress(at.facts, columnOf("coverage"))],
    style: { fontSize: 16, color: colors.heading, numberFormat: numberFormats.percent, horizontal: "Left" },
  },
  {
    areas: [areaAddress(at.header, 1, at.header, lastColumn)],
    style: { bold: true, color: colors.onHeading, fill: colors.heading, wrap: true },
  },
  {
    areas: ["score", "ratio", "actual", "target"].map((field) =>
      cellAddress(at.header, columnOf(field as ScorecardField)),
    ),
    style: { horizontal: "Right" },
  },
  {
    areas: [areaAddress(at.header, columnOf("trend"), at.header, columnOf("coverage"))],
    style: { horizontal: "Center" },
  },
];

/** Status colours and score bars, on the table's rows only. */
export function scorecardConditionalFormats(
  rowCount: number,
  settings: Settings,
  language: Language,
): readonly ConditionalFormat[] {
  const last = at.first + rowCount - 1;
  const body = (field: ScorecardField): string => `${lettersOf(field)}${at.first}:${lettersOf(field)}${last}`;
  return [
    ...statusFormats(body("status"), language),
    ...statusFormats(cellAddress(at.facts, columnOf("notes")), language),
    { kind: "dataBar", area: body("bar"), color: colors.bar, minimum: 0, maximum: settings.cap },
  ];
}

/** Heights that fit the wrapped titles and notes, in points by row. */
export function scorecardRowHeights(rows: readonly Row[]): Readonly<Record<string, number>> {
  const width = (field: ScorecardField): number => scorecardColumns[columnOf(field) - 1]?.width ?? 10;
  const heights = rows.map((row, index): [string, number] => {
    const lines = Math.max(
      linesNeeded(row.title, width("what") - (row.level === "kpi" ? 3 : 0), row.level === "kpi" ? 9.5 : 10.5),
      linesNeeded(row.notes, width("notes"), 9),
    );
    return [String(at.first + index), row.level === "kpi" ? 3 + lines * 13.5 : 6 + lines * 14];
  });
  return {
    [at.title]: 28,
    [at.plan]: 18,
    "3": 8,
    [at.factLabels]: 16,
    [at.facts]: 24,
    "6": 8,
    [at.header]: 21,
    ...Object.fromEntries(heights),
  };
}

function kindOf(plan: Plan, id: string): KpiKind | undefined {
  return plan.kpis.find((kpi) => kpi.id === id)?.kind;
}
