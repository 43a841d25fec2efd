import type { Language } from "../plan/types";
import type { ScorecardRow } from "../scoring/scorecard-rows";
import type { Settings } from "../scoring/types";
import { areaAddress, cellAddress } from "./addresses";
import type { ConditionalFormat } from "./drawing";
import { statusFormats } from "./legend";
import { scorecardRowsAt as at, type ScorecardField, type ScorecardLayout } from "./scorecard-layout";
import { linesNeeded } from "./text-size";
import { colors } from "./theme";

/** Status colours and score bars, on the table's rows and the overall status only. */
export function scorecardConditionalFormats(
  rowCount: number,
  layout: ScorecardLayout,
  settings: Settings,
  language: Language,
): readonly ConditionalFormat[] {
  const body = (field: ScorecardField): string => {
    const column = layout.column(field);
    return areaAddress(at.first, column, at.first + rowCount - 1, column);
  };
  const statuses = [
    ...statusFormats(body("status"), language),
    ...statusFormats(cellAddress(at.facts, layout.column("notes")), language),
  ];
  if (layout.column("bar") === 0) return statuses;
  return [
    ...statuses,
    { kind: "dataBar", area: body("bar"), color: colors.bar, minimum: 0, maximum: settings.cap },
  ];
}

/** Heights that fit the wrapped titles, notes and sources, in points by row. */
export function scorecardRowHeights(
  rows: readonly (Pick<ScorecardRow, "level" | "title"> & {
    readonly notes: string;
    readonly source: string;
  })[],
  layout: ScorecardLayout,
): Readonly<Record<string, number>> {
  const heights = rows.map((row, index): [string, number] => {
    const isKpi = row.level === "kpi";
    const lines = Math.max(
      linesNeeded(row.title, layout.width("what") - (isKpi ? 3 : 0), isKpi ? 9.5 : 10.5),
      linesNeeded(row.notes, layout.width("notes"), 9),
      linesNeeded(row.source, layout.width("source"), 9),
    );
    return [String(at.first + index), isKpi ? 3 + lines * 12.5 : 5 + lines * 13];
  });
  return {
    [at.title]: 28,
    [at.plan]: 18,
    "3": 8,
    [at.factLabels]: 16,
    [at.facts]: 24,
    "6": 8,
    // Titles of two lines: quarters, and in French the rows of "WCO Data".
    [at.header]: 30,
    ...Object.fromEntries(heights),
  };
}
