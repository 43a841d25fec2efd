import type { Figure, FiscalYear, Quarter } from "../figures/figure";
import { quartersToDate } from "../figures/period";
import type { Place } from "../figures/place";
import type { KpiId } from "../plan/types";
import { nothingPlanned } from "./nothing-planned";
import { sourceOfRows } from "./source-of-rows";
import { groupBy } from "./sums";

/** Something due in a quarter, and the quarter in which it was done; null where it is not. */
export interface DueItem {
  readonly directorate: string;
  readonly dueQuarter: Quarter;
  readonly doneQuarter: Quarter | null;
  readonly place: Place;
}

/**
 * Figures of a milestone KPI for a year: for each quarter, how many of the items due in the year so far are done by then.
 * A level, not a flow: each quarter's figure holds all before it (design §4 rule 2).
 *
 * @param upTo the last quarter that is over; later ones have targets, and nothing reported
 */
export function levelFigures(
  kpi: KpiId,
  items: readonly DueItem[],
  year: FiscalYear,
  upTo: Quarter,
): readonly Figure[] {
  return [...groupBy(items, ({ directorate }) => directorate)].flatMap(([directorate, own]) =>
    quartersToDate(year).flatMap((period): Figure[] => {
      const inYear = own.filter(({ dueQuarter }) => dueQuarter.startsWith(year));
      const due = inYear.filter(({ dueQuarter }) => dueQuarter <= period);
      const isOver = period <= upTo;
      if (due.length === 0) {
        const plan = inYear.map(({ place }) => place);
        return isOver && plan.length > 0 ? [nothingPlanned(kpi, directorate, period, plan)] : [];
      }
      const done = due.filter(({ doneQuarter }) => doneQuarter !== null && doneQuarter <= period);
      return [
        {
          period,
          directorate,
          kpi,
          actual: isOver ? done.length : "not-reported",
          target: due.length,
          source: sourceOfRows(
            isOver ? done.map(({ place }) => place) : [],
            due.map(({ place }) => place),
          ),
          flags: [],
        },
      ];
    }),
  );
}
