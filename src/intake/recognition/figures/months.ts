import type { QuarterNumber } from "../../../figures/period";
import { quarterOfMonth } from "../tables/merge-periods";
import type { Statement } from "../tables/statement";
import { sideOf, type Side } from "./side";

/** A month's two sides, either of which may have no cell. */
interface Month {
  readonly month: number;
  readonly actual: Statement | null;
  readonly target: Statement | null;
}

/**
 * A quarter's figure as the sum of its months (design §4 rule 14). A month whose actual is missing is left out with
 * its target, flagged `partial-quarter`, and so is a quarter of which a month has no column. Milestones take the last
 * month that states them. Null where no month of the quarter is stated.
 */
export function quarterFromMonths(
  statements: readonly Statement[],
  quarter: QuarterNumber,
  level: boolean,
): { readonly actual: Side | null; readonly target: Side | null } | null {
  const months = monthsOf(statements, quarter);
  if (months.length === 0) return null;
  if (level) return lastMonth(months);
  const actuals = months.flatMap(({ actual }) => actual ?? []);
  const targets = months.flatMap(({ target }) => target ?? []);
  const counted = actuals.length === 0 ? months : months.filter(({ actual }) => isNumber(actual));
  const partial = counted.length < 3;
  return {
    actual:
      actuals.length === 0
        ? null
        : sum(
            actuals,
            counted.flatMap(({ actual }) => actual ?? []),
            partial,
          ),
    target:
      targets.length === 0
        ? null
        : sum(
            targets,
            counted.flatMap(({ target }) => target ?? []),
            partial,
          ),
  };
}

function monthsOf(statements: readonly Statement[], quarter: QuarterNumber): readonly Month[] {
  const inQuarter = statements.flatMap((statement) =>
    statement.time.kind === "month" &&
    !statement.cumulative &&
    quarterOfMonth(statement.time.month) === quarter
      ? [{ month: statement.time.month, statement }]
      : [],
  );
  const numbers = [...new Set(inQuarter.map(({ month }) => month))].toSorted((left, right) => left - right);
  return numbers.map((number) => {
    const of = (role: string) =>
      inQuarter.find(({ month, statement }) => month === number && statement.role === role)?.statement ??
      null;
    return { month: number, actual: of("actual"), target: of("target") };
  });
}

/** All cells are the source; only the counted months' numbers are added, none where none is a number. */
function sum(all: readonly Statement[], counted: readonly Statement[], partial: boolean): Side {
  const numbers = counted.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const [first] = all;
  const same = first !== undefined && all.every(({ value }) => value === first.value);
  const missing = same && typeof first.value !== "number" ? first.value : "not-reported";
  return {
    value: numbers.length === 0 ? missing : numbers.reduce((total, number) => total + number, 0),
    cells: all,
    flags: [
      ...new Set(all.flatMap(({ flags }) => flags)),
      ...(partial && numbers.length > 0 ? (["partial-quarter"] as const) : []),
    ],
    stated: all.some(({ silent }) => silent === null),
  };
}

function lastMonth(months: readonly Month[]): { readonly actual: Side | null; readonly target: Side | null } {
  const last = months.findLast(({ actual }) => isNumber(actual)) ?? months.at(-1);
  return {
    actual: last?.actual == null ? null : sideOf(last.actual),
    target: last?.target == null ? null : sideOf(last.target),
  };
}

function isNumber(statement: Statement | null): boolean {
  return typeof statement?.value === "number";
}
