import { functionText } from "../../i18n/function-text";
import { say } from "../../i18n/text";
import { scorecardRows, type ScorecardRow } from "../../scoring";
import { invalid, table, type Answer } from "../answer";
import { parseDirectorate, parsePeriod, parseWord, type Argument } from "../question";
import type { Known } from "../store";

const levels = ["all", "plan", "perspective", "objective", "kpi"] as const;

/**
 * What WCO.SCORECARD answers: the rows of a level without a header, columns Id, Title, Ratio, Score, Status, Actual,
 * Target, Trend, Reported, Expected. What a row does not have is an empty text.
 */
export function answerScorecard(
  known: Known,
  level: Argument,
  period: Argument,
  directorate: Argument,
): Answer {
  const which = parseWord(level, levels);
  if (which === null)
    return invalid(say(functionText.levelUnknown, known.language, { level: String(level) }));
  const when = parsePeriod(known, period);
  if (!when.ok) return when.answer;
  const whom = parseDirectorate(known, directorate);
  if (!whom.ok) return whom.answer;
  const scores = known.scorecardOf(when.value, whom.value);
  return table(scorecardRows(known.plan, scores, known.language, which).map(cells));
}

function cells(row: ScorecardRow): readonly (string | number)[] {
  const { id, title, ratio, score, status, actual, target, trend, reported, expected } = row;
  return [id, title, ratio, score, status, actual, target, trend, reported, expected].map(
    (cell) => cell ?? "",
  );
}
