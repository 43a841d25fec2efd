import type { Finding } from "../figures/finding";
import type { ObjectiveId, PriorityId } from "../plan/types";
import { exceedsWorkingDays } from "./effort";
import { splitByLargestRemainder } from "./largest-remainder";
import { convert } from "./money";
import { sum } from "./sums";
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

/** Shares are counted in millionths of a line: a ten-thousandth of a percent. Days are counted in hundredths. */
export const wholeShare = 1_000_000;
export const partsOfADay = 100;

/** Shares may miss 100 % by what two decimals of a percent round away. */
const tolerance = 0.000_05 * wholeShare;

/** What a line may be split by: its own shares and its directorate's staff time. */
export interface SplitBasis {
  readonly priorities: readonly PriorityId[];
  readonly settings: BudgetSettings;
  readonly allocations: readonly Allocation[];
  readonly effort: Effort | undefined;
}

export interface SplitOutcome {
  readonly split: SplitLine;
  /** It stands as not allocated because of a fault, and not because it is overhead. */
  readonly isFaulty: boolean;
  readonly findings: readonly Finding[];
}

/**
 * A budget line split over the priorities to the cent (design §9 rules 2, 3, 5; Strategic Plan, Section V, ORG2): by its
 * explicit shares; a staff line without shares by its directorate's effort; any other line is not allocated. A line with a
 * fault stays visible as not allocated, with an error finding that says why; one without a rate stands there at face value.
 */
export function splitLine(line: BudgetLine, basis: SplitBasis): SplitOutcome {
  const rate = line.currency === basis.settings.currency ? 1 : basis.settings.rates.get(line.currency);
  const cents = convert(line.cents, rate ?? 1);
  const fault = faultOf(line, rate, cents, basis);
  if (fault !== null) return { ...faulty(line, cents, basis), findings: [fault] };
  const { allocations, effort, priorities } = basis;
  if (allocations.length > 0) {
    const split = byShares(line, cents, basis);
    return { split, isFaulty: false, findings: underAllocated(line, allocations) };
  }
  if (line.kind === "staff" && effort !== undefined && effort.workingDays > 0) {
    // The budget's own check says it once for the directorate.
    if (exceedsWorkingDays(effort)) return { ...faulty(line, cents, basis), findings: [] };
    return { split: byEffort(line, cents, priorities, effort), isFaulty: false, findings: [] };
  }
  return { split: unsplit(line, cents, priorities), isFaulty: false, findings: [] };
}

function faulty(line: BudgetLine, cents: Cents, { priorities }: SplitBasis): Omit<SplitOutcome, "findings"> {
  return { split: unsplit(line, cents, priorities), isFaulty: true };
}

/** The whole line in the row not allocated. */
export function unsplit(line: BudgetLine, cents: Cents, priorities: readonly PriorityId[]): SplitLine {
  const rows = [...priorities, notAllocated];
  return {
    line,
    cents,
    parts: new Map(rows.map((row) => [row, row === notAllocated ? cents : 0])),
    byObjective: new Map([[null, cents]]),
    by: "nothing",
  };
}

function faultOf(
  line: BudgetLine,
  rate: number | undefined,
  cents: Cents,
  { allocations, priorities }: SplitBasis,
): Finding | null {
  const fault = (code: string, facts: Finding["facts"] = {}, place = line.place): Finding => ({
    severity: "error",
    code,
    ...place,
    facts: { line: line.line, ...facts },
  });
  if (rate === undefined) return fault("currency-without-rate", { currency: line.currency });
  if (cents < 0 && !line.isCorrection) return fault("negative-amount", { amount: line.cents / 100 });
  const unknown = allocations.find(
    ({ priority }) => priority !== notAllocated && !priorities.includes(priority),
  );
  if (unknown !== undefined) {
    return fault("priority-unknown", { priority: unknown.priority }, unknown.place);
  }
  const stated = statedShare(allocations);
  const place = allocations[0]?.place;
  return stated > wholeShare + tolerance
    ? fault("shares-over-100", { percent: percent(stated) }, place)
    : null;
}

/** Shares under 100 % leave the rest not allocated, which is said: nothing is normalised silently. */
function underAllocated(line: BudgetLine, allocations: readonly Allocation[]): readonly Finding[] {
  const stated = statedShare(allocations);
  if (stated >= wholeShare - tolerance) return [];
  const facts = { line: line.line, percent: percent(stated), rest: percent(wholeShare - stated) };
  return [{ severity: "warning", code: "shares-under-100", ...(allocations[0]?.place ?? line.place), facts }];
}

function byShares(line: BudgetLine, cents: Cents, { priorities, allocations }: SplitBasis): SplitLine {
  const rows = [...priorities, notAllocated];
  const shares = rows.map((row) => statedShare(allocations.filter(({ priority }) => priority === row)));
  const parts = divide(cents, rows, shares, wholeShare);
  return { line, cents, parts, byObjective: byObjective(cents, parts, allocations), by: "shares" };
}

function byEffort(
  line: BudgetLine,
  cents: Cents,
  priorities: readonly PriorityId[],
  effort: Effort,
): SplitLine {
  const rows = [...priorities, notAllocated];
  const days = rows.map((row) => Math.round((effort.daysOnPriorities.get(row) ?? 0) * partsOfADay));
  const parts = divide(cents, rows, days, Math.round(effort.workingDays * partsOfADay));
  return { line, cents, parts, byObjective: new Map([[null, cents]]), by: "effort" };
}

/** Weights for each row; what is missing to the whole belongs to the last row, not allocated. */
function divide(
  cents: Cents,
  rows: readonly PriorityRow[],
  weights: readonly number[],
  whole: number,
): SplitLine["parts"] {
  const rest = Math.max(0, whole - sum(weights));
  const complete = weights.map((weight, at) => (at === weights.length - 1 ? weight + rest : weight));
  const split = splitByLargestRemainder(cents, complete);
  return new Map(rows.map((row, at) => [row, split[at] ?? 0]));
}

/**
 * Each row's cents divided among the objectives that its shares state, so that both tables hold the same cents. A share may name an
 * objective and no priority: it stands as not allocated by priority, beside what no share names at all.
 */
function byObjective(
  cents: Cents,
  parts: SplitLine["parts"],
  allocations: readonly Allocation[],
): SplitLine["byObjective"] {
  const sums = new Map<ObjectiveId | null, Cents>();
  const unstated = Math.max(0, wholeShare - statedShare(allocations));
  for (const [priority, part] of parts) {
    const stated = allocations.filter((one) => one.priority === priority);
    const rest = priority === notAllocated ? [unstated] : [];
    const split = splitByLargestRemainder(part, [...stated.map(millionths), ...rest]);
    stated.forEach(({ objective }, at) => {
      if (objective !== undefined) sums.set(objective, (sums.get(objective) ?? 0) + (split[at] ?? 0));
    });
  }
  sums.set(null, cents - sum(sums.values()));
  return sums;
}

function millionths({ share }: Allocation): number {
  return Math.round(share * wholeShare);
}

function statedShare(allocations: readonly Allocation[]): number {
  return sum(allocations.map(millionths));
}

function percent(share: number): number {
  return Math.round((share / wholeShare) * 1000) / 10;
}
