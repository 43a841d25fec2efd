import type { Finding } from "../figures/finding";
import type { PriorityId } from "../plan/types";
import { daysOnPriorities, exceedsWorkingDays } from "./effort";
import { wholeShare } from "./split-line";
import { sum } from "./sums";
import type { Budget, Effort } from "./types";

/**
 * What is wrong between the tables of one year's budget, rather than within one line (design §9 rule 5): shares of a line
 * that is not in the budget, more days on priorities than working days, a staff line whose directorate states neither
 * shares nor effort, a key for overhead that gives away more than there is.
 */
export function checkBudget(budget: Budget, efforts: ReadonlyMap<string, Effort>): readonly Finding[] {
  return [
    ...sharesOfUnknownLines(budget),
    ...effortsOverWorkingDays(efforts),
    ...staffLinesWithoutEffort(budget, efforts),
    ...overheadKeyOver100(budget.settings.overheadKey),
  ];
}

function sharesOfUnknownLines({ lines, allocations }: Budget): readonly Finding[] {
  const known = new Set(lines.map(({ line }) => line));
  const reported = new Set<string>();
  return allocations.flatMap(({ line, place }): Finding[] => {
    if (known.has(line) || reported.has(line)) return [];
    reported.add(line);
    return [{ severity: "error", code: "allocation-line-unknown", ...place, facts: { line } }];
  });
}

function effortsOverWorkingDays(efforts: ReadonlyMap<string, Effort>): readonly Finding[] {
  return [...efforts.values()].filter(exceedsWorkingDays).map((effort) => ({
    severity: "error",
    code: "effort-over-working-days",
    ...effort.place,
    facts: {
      directorate: effort.directorate,
      days: daysOnPriorities(effort),
      workingDays: effort.workingDays,
    },
  }));
}

function staffLinesWithoutEffort(
  { lines, allocations }: Budget,
  efforts: ReadonlyMap<string, Effort>,
): readonly Finding[] {
  const shared = new Set(allocations.map(({ line }) => line));
  return lines
    .filter(({ kind, line, directorate }) => {
      return kind === "staff" && !shared.has(line) && (efforts.get(directorate)?.workingDays ?? 0) <= 0;
    })
    .map(({ line, directorate, place }) => ({
      severity: "warning",
      code: "effort-missing",
      ...place,
      facts: { line, directorate },
    }));
}

function overheadKeyOver100(key: ReadonlyMap<PriorityId, number> | null): readonly Finding[] {
  if (key === null || !exceedsWhole(key)) return [];
  const facts = { percent: Math.round(sum(key.values()) * 1000) / 10 };
  return [{ severity: "error", code: "overhead-key-over-100", facts }];
}

/** True where a key's shares are more than the whole, beyond what rounding of percentages explains. */
export function exceedsWhole(key: ReadonlyMap<PriorityId, number>): boolean {
  return Math.round(sum(key.values()) * wholeShare) > wholeShare * 1.000_05;
}
