import type { Finding } from "../figures/finding";
import type { PriorityId } from "../plan/types";
import { splitByLargestRemainder } from "./largest-remainder";
import { convert } from "./money";
import {
  notAllocated,
  type Allocation,
  type BudgetLine,
  type BudgetSettings,
  type Cents,
  type Effort,
  type PriorityRow,
  type SplitLine,
} from "./types";

/** Shares may miss 100 % by what two decimals of a percent round away. */
const tolerance = 0.00005;

/** What a line may be split by: its own shares and its directorate's staff time. */
export interface SplitBasis {
  readonly priorities: readonly PriorityId[];
  readonly settings: BudgetSettings;
  readonly allocations: readonly Allocation[];
  readonly effort: Effort | undefined;
}

/**
 * A budget line split over the priorities to the cent (design §9 rules 2, 3, 5; Strategic Plan, Section V, ORG2): by its
 * explicit shares; a staff line without shares by its directorate's effort; any other line is not allocated. A line with a
 * fault stays visible as not allocated, with an error finding that says why.
 */
export function splitLine(
  line: BudgetLine,
  basis: SplitBasis,
): { readonly split: SplitLine; readonly findings: readonly Finding[] } {
  const rows: readonly PriorityRow[] = [...basis.priorities, notAllocated];
  const rate = line.currency === basis.settings.currency ? 1 : basis.settings.rates.get(line.currency);
  if (rate === undefined) {
    return refused(line, rows, "currency-without-rate", { currency: line.currency }, line.cents);
  }
  const cents = convert(line.cents, rate);
  if (cents < 0 && !line.isCorrection) return refused(line, rows, "negative-amount", {}, cents);

  const unknown = basis.allocations.find(({ priority }) => !rows.includes(priority));
  if (unknown !== undefined) {
    return refused(line, rows, "priority-unknown", { priority: unknown.priority }, cents, unknown.place);
  }
  const stated = basis.allocations.reduce((sum, { share }) => sum + share, 0);
  if (stated > 1 + tolerance) {
    return refused(line, rows, "shares-over-100", { percent: Math.round(stated * 1000) / 10 }, cents);
  }
  const findings = underAllocated(line, basis.allocations, stated);
  return { split: { line, cents, ...parts(line, cents, rows, basis) }, findings };
}

function parts(
  line: BudgetLine,
  cents: Cents,
  rows: readonly PriorityRow[],
  { allocations, effort }: SplitBasis,
): Pick<SplitLine, "parts" | "by"> {
  if (allocations.length > 0) return { parts: byShares(cents, rows, allocations), by: "shares" };
  if (line.kind === "staff" && effort !== undefined && effort.workingDays > 0) {
    return { parts: byEffort(cents, rows, effort), by: "effort" };
  }
  return { parts: new Map(rows.map((row) => [row, row === notAllocated ? cents : 0])), by: "nothing" };
}

function byShares(
  cents: Cents,
  rows: readonly PriorityRow[],
  allocations: readonly Allocation[],
): SplitLine["parts"] {
  const shares = rows.map((row) =>
    allocations.filter(({ priority }) => priority === row).reduce((sum, { share }) => sum + share, 0),
  );
  return divide(cents, rows, shares, 1);
}

function byEffort(cents: Cents, rows: readonly PriorityRow[], effort: Effort): SplitLine["parts"] {
  const days = rows.map((row) => effort.daysOnPriorities.get(row) ?? 0);
  return divide(cents, rows, days, effort.workingDays);
}

/** Weights for each row; what is missing to the whole belongs to the last row, not allocated. */
function divide(
  cents: Cents,
  rows: readonly PriorityRow[],
  weights: readonly number[],
  whole: number,
): SplitLine["parts"] {
  const rest = Math.max(0, whole - weights.reduce((sum, weight) => sum + weight, 0));
  const complete = weights.map((weight, at) => (at === weights.length - 1 ? weight + rest : weight));
  const split = splitByLargestRemainder(cents, complete);
  return new Map(rows.map((row, at) => [row, split[at] ?? 0]));
}

/** Shares under 100 % leave the rest not allocated, which is said: nothing is normalised silently. */
function underAllocated(
  line: BudgetLine,
  allocations: readonly Allocation[],
  stated: number,
): readonly Finding[] {
  if (allocations.length === 0 || stated >= 1 - tolerance) return [];
  const facts = { line: line.line, percent: Math.round(stated * 1000) / 10 };
  return [{ severity: "warning", code: "shares-under-100", ...(allocations[0]?.place ?? line.place), facts }];
}

function refused(
  line: BudgetLine,
  rows: readonly PriorityRow[],
  code: string,
  facts: Readonly<Record<string, string | number>>,
  cents: Cents,
  place = line.place,
): { readonly split: SplitLine; readonly findings: readonly Finding[] } {
  const parts = new Map(rows.map((row) => [row, row === notAllocated ? cents : 0]));
  return {
    split: { line, cents, parts, by: "nothing" },
    findings: [{ severity: "error", code, ...place, facts: { line: line.line, ...facts } }],
  };
}
