import type { Figure } from "../figures/figure";
import { lastQuarter } from "../figures/period";
import type { Place } from "../figures/place";
import { budgetOfYear } from "./budget-of-year";
import { daysOnPriorities } from "./effort";
import { fedKpis } from "./fed-kpis";
import { fromCents } from "./money";
import { sourceOfRows } from "./source-of-rows";
import { groupBy, sum } from "./sums";
import {
  notAllocated,
  type Budget,
  type BudgetSettings,
  type Effort,
  type PriorityTable,
  type SplitLine,
} from "./types";

/**
 * Figures of ORG1.1 and ORG2.1 for the table's year (design §9 rule 6), one per directorate: days on priorities of working
 * days, and the budget allocated to priorities of the whole, in units of its currency. A budget is for the whole year, so
 * they stand in Q4, as an actual does that is stated only for the year (design §4 rule 12).
 */
export function figuresFromBudget(table: PriorityTable, budget: Budget): readonly Figure[] {
  const ofYear = budgetOfYear(budget, table.year);
  return [...effortFigures(table, ofYear), ...resourceFigures(table, ofYear)];
}

function effortFigures({ year }: PriorityTable, { efforts }: Budget): readonly Figure[] {
  return [...groupBy(efforts, ({ directorate }) => directorate)].map(([directorate, posts]) => {
    return {
      period: lastQuarter(year),
      directorate,
      kpi: fedKpis.effort,
      actual: sum(posts.map(daysOnPriorities)),
      target: sum(posts.map(({ workingDays }) => workingDays)),
      source: sourceOfRows(posts.flatMap(cellsOnPriorities), posts.flatMap(cellsOfWorkingDays)),
      flags: [],
    };
  });
}

function cellsOnPriorities({ cells, place }: Effort): readonly Place[] {
  return cells?.onPriorities ?? [place];
}

function cellsOfWorkingDays({ cells, place }: Effort): readonly Place[] {
  return cells?.workingDays ?? [place];
}

/** The whole budget stands in the cells of its amounts and rates; what is allocated, in those and the ones they are split by. */
function resourceFigures({ year, lines }: PriorityTable, ofYear: Budget): readonly Figure[] {
  const splitters = splitterCells(ofYear);
  const amounts = (some: readonly SplitLine[]): readonly Place[] => [
    ...some.map(({ line }) => line.place),
    ...rateCells(some, ofYear.settings),
  ];
  return [...groupBy(lines, ({ line }) => line.directorate)].map(([directorate, own]) => {
    const allocated = own.filter(({ cents, parts }) => (parts.get(notAllocated) ?? 0) !== cents);
    const total = sum(own.map(({ cents }) => cents));
    const rest = sum(own.map(({ parts }) => parts.get(notAllocated) ?? 0));
    return {
      period: lastQuarter(year),
      directorate,
      kpi: fedKpis.resources,
      actual: fromCents(total - rest),
      target: fromCents(total),
      source: sourceOfRows([...amounts(allocated), ...splitters(allocated)], amounts(own)),
      flags: [],
    };
  });
}

/** The cells of the rates that lines in other currencies are converted by. */
function rateCells(lines: readonly SplitLine[], { currency, cells }: BudgetSettings): readonly Place[] {
  const used = new Set(lines.map(({ line }) => line.currency).filter((each) => each !== currency));
  return [...used].flatMap((each) => cells?.rates.get(each) ?? []);
}

/** Finds the cells that lines are split by: their shares, their directorate's days, or the key for overhead. */
function splitterCells({
  allocations,
  efforts,
  settings,
}: Budget): (lines: readonly SplitLine[]) => readonly Place[] {
  const shares = groupBy(
    allocations.filter(({ priority }) => priority !== notAllocated),
    ({ line }) => line,
  );
  const posts = groupBy(efforts, ({ directorate }) => directorate);
  return (lines) => {
    const byShares = lines.filter(({ by }) => by === "shares");
    const byEffort = new Set(lines.filter(({ by }) => by === "effort").map(({ line }) => line.directorate));
    return [
      ...byShares.flatMap(({ line }) => shares.get(line.line) ?? []).map(({ place }) => place),
      ...[...byEffort]
        .flatMap((directorate) => posts.get(directorate) ?? [])
        .flatMap((post) => [...cellsOnPriorities(post), ...cellsOfWorkingDays(post)]),
      ...(lines.some(({ isSpread }) => isSpread) ? (settings.cells?.overheadKey.values() ?? []) : []),
    ];
  };
}
