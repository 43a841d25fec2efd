import { dataColumns, type DataCell } from "../figures/data-table";
import { fromDataRows, type ReadDataRows } from "../figures/data-rows";
import type { SourceCell, SourceSheet, SourceWorkbook } from "../intake/source-workbook";
import type { Plan } from "../plan/types";
import { parseSettings, type ParsedSettings } from "../scoring";
import { planLayout, type ScorecardField } from "../sheets/scorecard-layout";
import { sheetNames } from "../sheets/sheet-names";

/** A scorecard workbook as it was written: its tables, and the scores that its sheet shows. */
export interface WrittenScorecard {
  readonly data: ReadDataRows;
  readonly settings: ParsedSettings;
  /** What the sheet "Scorecard" shows for an id; null where the workbook has no such sheet. */
  readonly shown: ReadonlyMap<string, ShownScore> | null;
}

export interface ShownScore {
  readonly score: DataCell;
  readonly ratio: DataCell;
  readonly actual: DataCell;
  readonly target: DataCell;
  /** The cell of the score. */
  readonly cell: string;
}

/** The tables of a workbook that this add-in wrote; null where it has no table WcoData. */
export function writtenScorecard(workbook: SourceWorkbook, plan: Plan): WrittenScorecard | null {
  const sheet = (name: string): SourceSheet | undefined => workbook.sheets.find((each) => each.name === name);
  const data = sheet(sheetNames.data);
  if (data === undefined) return null;
  const [titles = [], ...rows] = grid(data);
  const texts = titles.map(String);
  if (!texts.some((title) => title === dataColumns[0])) return null;
  const [, ...settings] = grid(sheet(sheetNames.settings)).map((row) => row.slice(0, 3));
  return {
    data: fromDataRows(texts, rows, plan),
    settings: parseSettings(settings, plan),
    shown: shownScores(sheet(sheetNames.scorecard), plan),
  };
}

/** A sheet's cells as rows, all of them from the first row and column on. */
function grid(sheet: SourceSheet | undefined): readonly (readonly DataCell[])[] {
  if (sheet === undefined) return [];
  const rows: DataCell[][] = Array.from({ length: sheet.rowCount }, () => []);
  for (const { row, column, value } of sheet.cells) {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = plainValue(value);
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? null));
}

function plainValue(value: SourceCell["value"]): DataCell {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return value.number;
    case "date":
      return value.serial;
    case "boolean":
      return value.boolean;
    case "error":
      return value.error;
    case "no-result":
      return null;
  }
}

function shownScores(sheet: SourceSheet | undefined, plan: Plan): ReadonlyMap<string, ShownScore> | null {
  if (sheet === undefined) return null;
  const ids = new Set([
    "PLAN",
    ...[...plan.perspectives, ...plan.objectives, ...plan.kpis].map(({ id }) => id),
  ]);
  const shown = new Map<string, ShownScore>();
  grid(sheet).forEach((cells, row) => {
    const at = (field: ScorecardField): DataCell => cells[planLayout.column(field) - 1] ?? null;
    const id = at("code");
    if (typeof id !== "string" || !ids.has(id) || shown.has(id)) return;
    const cell = `${String.fromCharCode(64 + planLayout.column("score"))}${row + 1}`;
    shown.set(id, {
      score: at("score"),
      ratio: at("ratio"),
      actual: at("actual"),
      target: at("target"),
      cell,
    });
  });
  return shown;
}
