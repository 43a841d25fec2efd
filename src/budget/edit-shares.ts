import type { Finance, Scenario } from "./finance";
import type { Allocation, Budget, BudgetLine, PriorityRow } from "./types";

/** Fractions of a line by row of the table by priority. */
export type SharesByRow = ReadonlyMap<PriorityRow, number>;

/** The budget with a line's shares replaced by these fractions: a new value, for a preview before anything is written. */
export function withShares(budget: Budget, line: BudgetLine, shares: SharesByRow): Budget {
  return { ...budget, allocations: replaced(budget, budget.allocations, line, shares) };
}

/** The same in a scenario: the line has these shares there, and its approved ones in the budget still. */
export function withScenarioShares(
  finance: Finance,
  name: string,
  line: BudgetLine,
  shares: SharesByRow,
): Finance {
  const stated = finance.scenarios.find((each) => each.name === name)?.allocations ?? [];
  const allocations = replaced(finance.budget, stated, line, shares);
  const scenario: Scenario = { name, allocations };
  const others = finance.scenarios.filter((each) => each.name !== name);
  const isNew = others.length === finance.scenarios.length;
  return {
    ...finance,
    scenarios: isNew
      ? [...others, scenario]
      : finance.scenarios.map((each) => (each.name === name ? scenario : each)),
  };
}

/** The stated fractions of a line, for an officer to change. */
export function statedShares(
  allocations: readonly Allocation[],
  { line, year }: Pick<BudgetLine, "line" | "year">,
): SharesByRow {
  const shares = new Map<PriorityRow, number>();
  for (const each of allocations) {
    if (each.line !== line || (each.year !== undefined && each.year !== year)) continue;
    shares.set(each.priority, (shares.get(each.priority) ?? 0) + each.share);
  }
  return shares;
}

function replaced(
  budget: Budget,
  allocations: readonly Allocation[],
  { line, year, place }: BudgetLine,
  shares: SharesByRow,
): readonly Allocation[] {
  const own = allocations.filter((each) => each.line === line);
  const elsewhere = own.flatMap((each) =>
    each.year === undefined ? inOtherYears(budget, each, year) : each.year === year ? [] : [each],
  );
  const now = own.filter((each) => each.year === undefined || each.year === year);
  const changed = [...shares].flatMap(([priority, share]) =>
    share === 0 ? [] : keepingObjectives(now, { line, year, priority, share, place }),
  );
  return [...allocations.filter((each) => each.line !== line), ...elsewhere, ...changed];
}

/** A share that holds in every year still does in the others. */
function inOtherYears(
  { lines }: Budget,
  allocation: Allocation,
  changed: BudgetLine["year"],
): readonly Allocation[] {
  const years = new Set(lines.filter(({ line }) => line === allocation.line).map(({ year }) => year));
  return [...years].filter((year) => year !== changed).map((year) => ({ ...allocation, year }));
}

/** A priority's new share goes to the objectives of its earlier one, in the same proportions. */
function keepingObjectives(before: readonly Allocation[], share: Allocation): readonly Allocation[] {
  const same = before.filter(({ priority }) => priority === share.priority);
  const sum = same.reduce((total, each) => total + each.share, 0);
  if (sum <= 0 || !same.some(({ objective }) => objective !== undefined)) return [share];
  return same.map(({ objective, share: part, place }) => ({
    ...share,
    ...(objective === undefined ? {} : { objective }),
    share: (share.share * part) / sum,
    place,
  }));
}
