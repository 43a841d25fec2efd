import { dataColumns, toDataRow } from "../figures/data-table";
import type { Figure } from "../figures/figure";
import type { Language, Plan } from "../plan/types";
import type { Scorecard, WorkbookSettings } from "../scoring";
import { dataSheet, rowsByKpi, type TableContent } from "../sheets/data-sheet";
import type { Drawing } from "../sheets/drawing";
import { calculatedResults, calculationSheet } from "../sheets/portable/calculation-sheet";
import { membersSheet } from "../sheets/portable/members-sheet";
import { rowsSheet } from "../sheets/portable/rows-sheet";
import { spilledResults } from "../sheets/results-table";
import { scorecardSheet } from "../sheets/scorecard-sheet";
import { settingsSheet } from "../sheets/settings-sheet";

/**
 * How the scorecard's numbers come about: `live` follows the table WcoData through the add-in's functions, `portable`
 * through native formulas, for readers without the add-in (design §5).
 */
export type ScorecardMode = "live" | "portable";

export interface ScorecardContent {
  readonly plan: Plan;
  readonly figures: readonly Figure[];
  readonly scorecard: Scorecard;
  readonly settings: WorkbookSettings;
  readonly language: Language;
  readonly mode: ScorecardMode;
  /** The day the figures were read, in the reader's words. */
  readonly asOf: string;
}

/** Every sheet of a scorecard workbook, the scorecard first, then the tables it is calculated from. */
export function scorecardDrawings(content: ScorecardContent): readonly Drawing[] {
  const { plan, figures, scorecard, settings, language, asOf } = content;
  const table: TableContent = { columns: dataColumns, rows: figures.map(toDataRow) };
  const scorecardPage = scorecardSheet({
    plan,
    scorecard,
    settings: settings.settings,
    language,
    asOf,
    sources: rowsByKpi(table),
    results:
      content.mode === "live" ? spilledResults(scorecard.period, scorecard.directorate) : calculatedResults,
  });
  return [
    scorecardPage,
    dataSheet(table),
    settingsSheet(plan, settings, language),
    ...(content.mode === "portable" ? calculation(content, table) : []),
  ];
}

function calculation(
  { plan, scorecard, language }: ScorecardContent,
  table: TableContent,
): readonly Drawing[] {
  const lists = ["Members supported", "Members requesting"].map((title) => table.columns.indexOf(title));
  const texts = table.rows.flatMap((row) =>
    lists.map((column) => row[column]).filter((cell) => typeof cell === "string"),
  );
  return [
    calculationSheet({ plan, language, period: scorecard.period, directorate: scorecard.directorate }),
    rowsSheet(plan, table.rows.length, language),
    membersSheet(plan, texts, language),
  ];
}
