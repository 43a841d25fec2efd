import type { Plan } from "../plan/types";
import { settleDuplicates } from "../figures/duplicates";
import type { Figure, Period } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { rollUpCoverage } from "./coverage";
import { indexFigures, type FigureIndex } from "./figure-index";
import { kpiFindings, unknownKpiFindings } from "./kpi-findings";
import { measureKpi, type MeasuredKpi } from "./kpi-score";
import { rollUp } from "./roll-up";
import { statusOf } from "./status";
import type { KpiScore, ObjectiveScore, PerspectiveScore, Scorecard, Settings } from "./types";

export interface ScorecardWithFindings {
  readonly scorecard: Scorecard;
  readonly findings: readonly Finding[];
}

/**
 * The whole scorecard of a plan at a period (a quarter means its year to date, a fiscal year its Q4), over all
 * directorates (null) or one: Strategic Plan, Section V, by the rules of design §4.
 *
 * Figures that state the same KPI, quarter and directorate twice are settled first (rule 15). Nothing is ever summed
 * across KPIs, as they overlap (rule 10). The findings say what in the figures deserves a look; figures of KPIs that
 * the plan does not have are left out with a finding. Linear in the number of figures.
 */
export function scorecard(
  plan: Plan,
  figures: readonly Figure[],
  settings: Settings,
  period: Period,
  directorate: string | null = null,
): ScorecardWithFindings {
  const settled = settleDuplicates(figures);
  const index = indexFigures(settled.figures);
  const scored = scorecardOf(plan, index, settings, period, directorate);
  return {
    scorecard: scored.scorecard,
    findings: [...settled.findings, ...unknownKpiFindings(plan, index), ...scored.findings],
  };
}

/** The same from figures that are settled and indexed already, for many scorecards of the same figures. */
export function scorecardOf(
  plan: Plan,
  index: FigureIndex,
  settings: Settings,
  period: Period,
  directorate: string | null,
): ScorecardWithFindings {
  const measured = plan.kpis.map((kpi) => measureKpi(kpi, index, settings, period, directorate));
  return {
    scorecard: rollUpScorecard(plan, measured, settings, period, directorate),
    findings: measured.flatMap(kpiFindings),
  };
}

function rollUpScorecard(
  plan: Plan,
  measured: readonly MeasuredKpi[],
  settings: Settings,
  period: Period,
  directorate: string | null,
): Scorecard {
  const kpis = measured.map(({ score }) => score);
  const objectives = plan.objectives.map(({ id }): ObjectiveScore => {
    const own = kpisOfObjectives(plan, kpis, [id]);
    return { id, ...scored(rollUp(own, settings.weights), settings), ...rollUpCoverage(own) };
  });
  const perspectives = plan.perspectives.map(({ id }): PerspectiveScore => {
    const ids = plan.objectives
      .filter(({ perspective }) => perspective === id)
      .map((objective) => objective.id);
    const own = objectives.filter((objective) => ids.includes(objective.id));
    return {
      id,
      ...scored(rollUp(own, settings.weights), settings),
      ...rollUpCoverage(kpisOfObjectives(plan, kpis, ids)),
    };
  });
  const overall = scored(rollUp(perspectives, settings.weights), settings);
  return { plan: plan.id, period, directorate, kpis, objectives, perspectives, overall };
}

function kpisOfObjectives(
  plan: Plan,
  kpis: readonly KpiScore[],
  objectives: readonly string[],
): readonly KpiScore[] {
  const ids = plan.kpis.filter(({ objective }) => objectives.includes(objective)).map(({ id }) => id);
  return kpis.filter(({ id }) => ids.includes(id));
}

/** A rolled-up score with its status; neither where nothing is scored. */
function scored(score: number | null, settings: Settings): Pick<ObjectiveScore, "score" | "status"> {
  return { score, status: score === null ? null : statusOf(score, settings.thresholds) };
}
