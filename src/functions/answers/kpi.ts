import type { Period } from "../../figures/figure";
import { functionText } from "../../i18n/function-text";
import { say } from "../../i18n/text";
import type { KpiScore, ObjectiveScore, Scorecard } from "../../scoring";
import { invalid, notAvailable, value, type Answer } from "../answer";
import { parseDirectorate, parseId, parsePeriod, parseWord, type Argument } from "../question";
import type { Known } from "../store";

const properties = ["ratio", "score", "status", "actual", "target", "trend", "coverage"] as const;
export type KpiProperty = (typeof properties)[number];

/**
 * What WCO.KPI answers: a property of a KPI, or of an objective: its only KPI's, else the objective's roll-up, whose ratio
 * is its score (design §5; Strategic Plan, Section V).
 */
export function answerKpi(
  known: Known,
  id: Argument,
  property: Argument,
  period: Argument,
  directorate: Argument,
): Answer {
  const { plan, language } = known;
  const ids = [...plan.kpis.map((kpi) => kpi.id), ...plan.objectives.map((objective) => objective.id)];
  const whose = parseId(known, id, ids);
  if (!whose.ok) return whose.answer;
  const what = parseWord(property, properties);
  if (what === null) {
    return invalid(say(functionText.propertyUnknown, language, { property: String(property) }));
  }
  const when = parsePeriod(known, period);
  if (!when.ok) return when.answer;
  const whom = parseDirectorate(known, directorate);
  if (!whom.ok) return whom.answer;

  const scores = known.scorecardOf(when.value, whom.value);
  const kpis = plan.kpis.filter((kpi) => kpi.id === whose.value || kpi.objective === whose.value);
  const [only] = kpis;
  if (only !== undefined && kpis.length === 1) return kpiProperty(known, scores, only.id, what, when.value);
  return rollUpProperty(known, scores, whose.value, what, when.value);
}

function kpiProperty(
  known: Known,
  scores: Scorecard,
  id: string,
  property: KpiProperty,
  period: Period,
): Answer {
  const score = scores.kpis.find((each) => each.id === id);
  if (score === undefined) return noPair(known, id, "not-reported", period);
  switch (property) {
    case "status":
      return value(score.status);
    case "coverage":
      return value(coverage(known, score));
    case "trend":
      return score.trend === null
        ? notAvailable(say(functionText.noTrend, known.language, { id, period }))
        : value(score.trend);
    default: {
      const number = score[property];
      return number === null ? noPair(known, id, score.status, period) : value(number);
    }
  }
}

function rollUpProperty(
  known: Known,
  scores: Scorecard,
  id: string,
  property: KpiProperty,
  period: Period,
): Answer {
  const score = scores.objectives.find((each) => each.id === id);
  if (score === undefined) return noPair(known, id, "not-reported", period);
  switch (property) {
    case "ratio":
    case "score":
      return score.score === null ? nothingScored(known, id, period) : value(score.score);
    case "status":
      return score.status === null ? nothingScored(known, id, period) : value(score.status);
    case "coverage":
      return value(coverage(known, score));
    default: {
      const kpis = known.plan.kpis.filter((kpi) => kpi.objective === id).map((kpi) => kpi.id);
      const facts = { id, property, count: kpis.length, kpis: kpis.join(", ") };
      return notAvailable(say(functionText.rollUpHasNoPair, known.language, facts));
    }
  }
}

function coverage(known: Known, { reported, expected }: KpiScore | ObjectiveScore): string {
  return say(functionText.coverage, known.language, { reported, expected });
}

/** Why a KPI has no number, as #N/A with its reason: never 0. */
function noPair(known: Known, id: string, status: KpiScore["status"], period: Period): Answer {
  const facts = { id, period };
  switch (status) {
    case "not-applicable":
      return notAvailable(say(functionText.notApplicable, known.language, facts));
    case "unplanned":
      return notAvailable(say(functionText.unplanned, known.language, facts));
    case "no-target":
      return notAvailable(say(functionText.noTarget, known.language, facts));
    default:
      return notAvailable(say(functionText.notReported, known.language, facts));
  }
}

function nothingScored(known: Known, id: string, period: Period): Answer {
  return notAvailable(say(functionText.nothingScored, known.language, { id, period }));
}
