import type { Plan } from "../plan/types";
import type { Period } from "../figures/figure";
import { explainKpi } from "./explain-kpi";
import { explainRollUp, partsOf } from "./explain-roll-up";
import type { ExplanationRow } from "./explanation";
import type { FigureIndex } from "./figure-index";
import { measureKpi } from "./kpi-score";
import { scorecardOf } from "./scorecard";
import type { Settings } from "./types";

export type { ExplanationKind, ExplanationRow } from "./explanation";

/**
 * How a score came about (design §5, WCO.EXPLAIN): the rule, Σ actual and Σ target, the score, what was left out and
 * why, and every figure with its source cells. An objective, a perspective or "PLAN" is explained by its parts and
 * their weights. Null where the plan does not have the id.
 */
export function explain(
  plan: Plan,
  index: FigureIndex,
  settings: Settings,
  id: string,
  period: Period,
  directorate: string | null,
): readonly ExplanationRow[] | null {
  const kpi = plan.kpis.find((one) => one.id === id);
  if (kpi !== undefined)
    return explainKpi(measureKpi(kpi, index, settings, period, directorate), settings, period);
  const parts = partsOf(plan, id);
  if (parts === null) return null;
  return explainRollUp(
    id,
    parts,
    scorecardOf(plan, index, settings, period, directorate).scorecard,
    settings,
  );
}
