import { functionText } from "../../i18n/function-text";
import { say } from "../../i18n/text";
import { notAvailable, value, type Answer } from "../answer";
import { parseDirectorate, parseId, parsePeriod, type Argument } from "../question";
import type { Known } from "../store";

/** What WCO.SCORE answers: the score of an objective, a perspective or the whole plan, in [0, cap] (design §4 rule 7). */
export function answerScore(known: Known, id: Argument, period: Argument, directorate: Argument): Answer {
  const { plan, language } = known;
  const kpiIds = plan.kpis.map((kpi) => kpi.id);
  const rollUps = [...plan.objectives.map(({ id }) => id), ...plan.perspectives.map(({ id }) => id), "PLAN"];
  const whose = parseId(known, id, [...rollUps, ...kpiIds]);
  if (!whose.ok) return whose.answer;
  if (kpiIds.includes(whose.value)) {
    return notAvailable(say(functionText.idHasNoScore, language, { id: whose.value }));
  }
  const when = parsePeriod(known, period);
  if (!when.ok) return when.answer;
  const whom = parseDirectorate(known, directorate);
  if (!whom.ok) return whom.answer;

  const scores = known.scorecardOf(when.value, whom.value);
  const found =
    whose.value === "PLAN"
      ? scores.overall
      : [...scores.objectives, ...scores.perspectives].find((each) => each.id === whose.value);
  if (typeof found?.score === "number") return value(found.score);
  return notAvailable(say(functionText.nothingScored, language, { id: whose.value, period: when.value }));
}
