import type { Language } from "../plan/types";
import type { Settings, Status } from "../scoring/types";
import { scorecardText, statusText } from "../i18n/scorecard-text";
import { say, type Facts } from "../i18n/text";
import { areaAddress, cellAddress, fixedArea } from "./addresses";
import type { Block, ConditionalFormat, StyledAreas } from "./drawing";
import { percentInWords } from "./number-words";
import type { StatusWords } from "./scorecard-cells";
import { linesNeeded } from "./text-size";
import { colors, statusStyles } from "./theme";

const statuses = Object.keys(statusText) as Status[];

export interface Legend {
  readonly blocks: readonly Block[];
  readonly styles: readonly StyledAreas[];
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly lastRow: number;
  readonly words: StatusWords;
}

/**
 * The key to a scorecard: each status with its symbol, word, colour and meaning, then how scores, trend and coverage
 * are made. Its first column holds the language-free codes, by which formulas find the words.
 *
 * @param row the row of its heading; columns A (code), B (meaning) and C (symbol and word) are used
 * @param width the width of column B in characters
 */
export function legend(row: number, settings: Settings, language: Language, width: number): Legend {
  const first = row + 1;
  const notesAt = first + statuses.length;
  const facts: Facts = {
    onTrack: percentInWords(settings.thresholds.onTrack, language),
    atRisk: percentInWords(settings.thresholds.atRisk, language),
    cap: percentInWords(settings.cap, language),
  };
  const notes = [scorecardText.legendScore, scorecardText.legendTrend, scorecardText.legendCoverage];
  const lastRow = notesAt + notes.length - 1;
  const lines = statuses.map((status) => ({
    status,
    meaning: say(meanings[status], language, facts),
    word: say(statusText[status], language),
  }));
  return {
    blocks: [
      { at: cellAddress(row, 1), rows: [[say(scorecardText.legend, language)]] },
      {
        at: cellAddress(first, 1),
        rows: lines.map(({ status, meaning, word }) => [status, meaning, word]),
      },
      { at: cellAddress(notesAt, 2), rows: notes.map((note) => [say(note, language, facts)]) },
    ],
    styles: [
      { areas: [cellAddress(row, 1)], style: { bold: true, color: colors.heading } },
      { areas: [areaAddress(first, 1, lastRow, 2)], style: { fontSize: 9, color: colors.quiet } },
      // The notes run over the columns beside them; a meaning has its status there.
      { areas: [areaAddress(first, 2, notesAt - 1, 2)], style: { wrap: true } },
      // The code is there for formulas; printed in the colour of the page it does not distract.
      { areas: [areaAddress(first, 1, notesAt - 1, 1)], style: { color: colors.page, fontSize: 8 } },
      ...statuses.map((status, index) => ({
        areas: [cellAddress(first + index, 3)],
        style: { fontSize: 9, ...statusStyles[status] },
      })),
    ],
    rowHeights: Object.fromEntries(
      lines.map(({ meaning }, index) => [String(first + index), 3 + 12.5 * linesNeeded(meaning, width, 9)]),
    ),
    lastRow,
    words: {
      codes: fixedArea(first, 1, notesAt - 1, 1),
      words: fixedArea(first, 3, notesAt - 1, 3),
    },
  };
}

const meanings = {
  "on-track": scorecardText.legendOnTrack,
  "at-risk": scorecardText.legendAtRisk,
  "off-track": scorecardText.legendOffTrack,
  "no-target": scorecardText.legendNoTarget,
  unplanned: scorecardText.legendUnplanned,
  "not-applicable": scorecardText.legendNotApplicable,
  "not-reported": scorecardText.legendNotReported,
} as const;

/** Status cells coloured by their text: rules that compare values, on a bounded area (pitfalls: conditional formats). */
export function statusFormats(area: string, language: Language): readonly ConditionalFormat[] {
  return statuses.map((status) => ({
    kind: "cellValue",
    area,
    operator: "equalTo",
    formula1: `="${say(statusText[status], language)}"`,
    style: statusStyles[status],
  }));
}
