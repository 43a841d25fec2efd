import type { Figure, Quarter } from "../figures/figure";
import type { Place } from "../figures/place";
import type { KpiId } from "../plan/types";
import { sourceOfRows } from "./source-of-rows";

/**
 * The figure of a quarter that is over, for which a directorate's plan holds nothing: not applicable, for 0 of 0 is (design §4 rule
 * 4). The directorate has nothing to report, which is not to be missing (rule 5, decision 14). Its source are all rows of its
 * plan, which say other quarters.
 */
export function nothingPlanned(
  kpi: KpiId,
  directorate: string,
  period: Quarter,
  plan: readonly Place[],
): Figure {
  return {
    period,
    directorate,
    kpi,
    actual: "not-applicable",
    target: "not-applicable",
    source: sourceOfRows([], plan),
    flags: ["nothing-planned"],
  };
}
