import type { Figure, FiscalYear, Quarter } from "../figures/figure";
import { lastQuarter, quarterOfDate, quartersToDate, yearOf } from "../figures/period";
import type { KpiId } from "../plan/types";
import type { Action } from "./actions";
import { fedKpis, objectiveOfKpi } from "./fed-kpis";
import { levelFigures } from "./level-figures";
import { nothingPlanned } from "./nothing-planned";
import { sourceOfRows } from "./source-of-rows";
import { groupBy } from "./sums";

/**
 * Figures of SG.1, SO1.1, SO2.1 and SO3.1 for a year, counted from the implementation plan (design §4 rule 10): actions done of
 * actions planned, each once per KPI even if it serves several objectives. An action counts as planned in its quarter and as
 * done in the quarter of its day (the planned one where none is stated); one done after the year is not done in it, one done
 * before counts in the first quarter. A quarter for which nothing is planned has nothing to report. A cancelled action stays planned: nothing planned disappears silently.
 *
 * @param upTo the last quarter that is over; later ones have targets, and nothing reported
 */
export function figuresFromActions(
  actions: readonly Action[],
  year: FiscalYear,
  upTo: Quarter,
): readonly Figure[] {
  const ofYear = actions.filter(({ plannedQuarter }) => yearOf(plannedQuarter) === year);
  const flows = fedKpis.actions.flatMap((kpi) =>
    [...groupBy(serving(ofYear, kpi), ({ directorate }) => directorate)].flatMap(([directorate, own]) =>
      quartersToDate(year).flatMap((period) => flowFigure(kpi, directorate, own, period, upTo) ?? []),
    ),
  );
  const milestones = serving(ofYear, fedKpis.milestones).map((action) => ({
    directorate: action.directorate,
    dueQuarter: action.plannedQuarter,
    doneQuarter: doneQuarterOf(action),
    place: action.place,
  }));
  return [...flows, ...levelFigures(fedKpis.milestones, milestones, year, upTo)];
}

function serving(actions: readonly Action[], kpi: KpiId): readonly Action[] {
  return actions.filter(({ objectives }) => objectives.includes(objectiveOfKpi(kpi)));
}

function flowFigure(
  kpi: KpiId,
  directorate: string,
  actions: readonly Action[],
  period: Quarter,
  upTo: Quarter,
): Figure | null {
  const planned = actions.filter(({ plannedQuarter }) => plannedQuarter === period);
  const done = actions.filter((action) => doneQuarterOf(action) === period);
  const isOver = period <= upTo;
  if (planned.length === 0 && done.length === 0) {
    const plan = actions.map(({ place }) => place);
    return isOver ? nothingPlanned(kpi, directorate, period, plan) : null;
  }
  return {
    period,
    directorate,
    kpi,
    actual: isOver ? done.length : "not-reported",
    target: planned.length,
    source: sourceOfRows(
      isOver ? done.map(({ place }) => place) : [],
      planned.map(({ place }) => place),
    ),
    flags: [],
  };
}

/** The quarter in which an action counts as done, within its year; null where it is not done, or after the year only. */
function doneQuarterOf({ status, doneOn, plannedQuarter }: Action): Quarter | null {
  if (status !== "done") return null;
  if (doneOn === null) return plannedQuarter;
  const quarter = quarterOfDate(doneOn.year, doneOn.month);
  const [first = plannedQuarter] = quartersToDate(yearOf(plannedQuarter));
  if (quarter < first) return first;
  return quarter > lastQuarter(yearOf(plannedQuarter)) ? null : quarter;
}
