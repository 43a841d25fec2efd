import { explanationText } from "../../i18n/scoring-text";
import { say } from "../../i18n/text";
import { explain, type ExplanationRow } from "../../scoring/explain";
import { table, type Answer } from "../answer";
import { parseDirectorate, parseId, parsePeriod, type Argument } from "../question";
import type { Known } from "../store";

/**
 * What WCO.EXPLAIN answers: spilled rows without a header, columns Explanation, Actual, Target, Value, File, Sheet,
 * Actual cell, Target cell. Every figure that counts and every one left out stands in a row of its own.
 */
export function answerExplain(known: Known, id: Argument, period: Argument, directorate: Argument): Answer {
  const { plan } = known;
  const ids = [...plan.kpis, ...plan.objectives, ...plan.perspectives].map((each) => each.id);
  const whose = parseId(known, id, [...ids, "PLAN"]);
  if (!whose.ok) return whose.answer;
  const when = parsePeriod(known, period);
  if (!when.ok) return when.answer;
  const whom = parseDirectorate(known, directorate);
  if (!whom.ok) return whom.answer;
  const rows = explain(plan, known.index, known.settings, whose.value, when.value, whom.value) ?? [];
  return table(rows.map((row) => cells(row, known)));
}

function cells(row: ExplanationRow, { language }: Known): readonly (string | number)[] {
  const { actual = "", target = "", value = "", source } = row;
  const words = say(explanationText[row.kind], language, row.facts);
  return [
    words,
    actual,
    target,
    value,
    source?.file ?? "",
    source?.sheet ?? "",
    source?.actual ?? "",
    source?.target ?? "",
  ];
}
