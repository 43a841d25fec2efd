import type { Kpi, KpiKind } from "../plan/types";
import type { Figure } from "../figures/figure";
import type { DirectorateFigures } from "./figure-index";
import { countMembers, type MemberCount } from "./members";
import { countedPair } from "./missing";
import { sumOf, type Pair } from "./ratio";

/** What a KPI amounts to in the year to date. */
export interface YearToDate {
  /** Σ actual and Σ target over the counted figures; null where no pair counts. */
  readonly sum: Pair | null;
  /** The figures behind the sum, by directorate and quarter. */
  readonly counted: readonly Figure[];
  /** Where the KPI counts Members (rule 3): how they were counted; null for any other KPI. */
  readonly members: MemberCount | null;
}

/**
 * A KPI's year to date (design §4 rule 2): flows (`delivery`, `demand`, `share`) are summed over the quarters;
 * a `milestone` is the latest reported pair of each directorate, so that its target, the milestones due, is its weight.
 * KPIs that list Members count each Member once (rule 3).
 *
 * @param window the figures of the fiscal year up to the period asked for
 */
export function yearToDate(kpi: Kpi, window: readonly DirectorateFigures[]): YearToDate {
  const counted = window.flatMap(({ figures }) => countedFigures(kpi.kind, figures));
  if (kpi.listsMembers) {
    const members = countMembers(counted);
    return { sum: members.sum, counted, members };
  }
  const pairs = counted.flatMap((figure) => countedPair(figure) ?? []);
  return { sum: sumOf(pairs), counted, members: null };
}

/** Those of a directorate's figures, in the order of the quarters, that count into the year to date. */
function countedFigures(kind: KpiKind, figures: readonly Figure[]): readonly Figure[] {
  const complete = figures.filter((figure) => countedPair(figure) !== null);
  return kind === "milestone" ? complete.slice(-1) : complete;
}
