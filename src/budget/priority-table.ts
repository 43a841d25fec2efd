import type { Finding } from "../figures/finding";
import type { FiscalYear } from "../figures/figure";
import type { PriorityId } from "../plan/types";
import { budgetOfYear } from "./budget-of-year";
import { checkBudget, exceedsWhole } from "./check-budget";
import { effortByDirectorate } from "./effort";
import { tenthsOfPercent } from "./largest-remainder";
import { spreadOverhead } from "./overhead";
import { settleRepeatedLines } from "./repeated-lines";
import { splitLine } from "./split-line";
import { groupBy, sum, sumByKey } from "./sums";
import {
  notAllocated,
  type Budget,
  type DirectorateRow,
  type PriorityRow,
  type PriorityShare,
  type PriorityTable,
  type SplitLine,
} from "./types";

/**
 * The budget of a year by priority (Strategic Plan, Section V, ORG2; design §9): every line split to the cent, so that rows,
 * directorates and total are sums of the same cents and agree with the budget exactly.
 */
export function priorityTable(
  priorities: readonly PriorityId[],
  budget: Budget,
  year: FiscalYear,
): { readonly table: PriorityTable; readonly findings: readonly Finding[] } {
  const ofYear = budgetOfYear(budget, year);
  const settled = settleRepeatedLines(ofYear.lines);
  const efforts = effortByDirectorate(ofYear.efforts);
  const allocations = groupBy(ofYear.allocations, ({ line }) => line);
  const outcomes = settled.lines.map((line) => {
    const isContested = settled.contested.has(line);
    return splitLine(line, {
      priorities,
      settings: budget.settings,
      allocations: isContested ? [] : (allocations.get(line.line) ?? []),
      effort: isContested ? undefined : efforts.get(line.directorate),
    });
  });
  const { overheadKey } = budget.settings;
  const key = overheadKey !== null && exceedsWhole(overheadKey) ? null : overheadKey;
  const lines = outcomes.map(({ split, isFaulty }) =>
    // A fault is no overhead: the line stays visible as not allocated (design §9 rule 5).
    isFaulty || settled.contested.has(split.line) ? split : spreadOverhead(split, priorities, key),
  );
  return {
    table: tableOf([...priorities, notAllocated], lines, year),
    findings: [
      ...settled.findings,
      ...outcomes.flatMap(({ findings }) => findings),
      ...checkBudget(ofYear, efforts),
    ],
  };
}

function tableOf(rows: readonly PriorityRow[], lines: readonly SplitLine[], year: FiscalYear): PriorityTable {
  const all = sumByKey(rows, lines.map(partsOf));
  const staff = sumByKey(rows, lines.filter(({ line }) => line.kind === "staff").map(partsOf));
  const cents = rows.map((row) => all.get(row) ?? 0);
  const percents = tenthsOfPercent(cents);
  return {
    year,
    rows: rows.map((priority, at) => ({
      priority,
      cents: cents[at] ?? 0,
      staffCents: staff.get(priority) ?? 0,
      tenthsOfPercent: percents[at] ?? 0,
    })),
    totalCents: sum(cents),
    byDirectorate: new Map(
      [...groupBy(lines, ({ line }) => line.directorate)].map(
        ([directorate, own]): [string, DirectorateRow] => {
          const parts = sumByKey(rows, own.map(partsOf));
          return [directorate, { parts, total: sum(parts.values()) }];
        },
      ),
    ),
    lines,
  };
}

function partsOf({ parts }: SplitLine): SplitLine["parts"] {
  return parts;
}

/**
 * The rows of a table for one directorate's lines, or all of them (null): the same cents, with shares of the directorate's own
 * total. All zero for a directorate without lines.
 */
export function sharesOf(table: PriorityTable, directorate: string | null): readonly PriorityShare[] {
  if (directorate === null) return table.rows;
  const own = table.lines.filter(({ line }) => line.directorate === directorate);
  return tableOf(
    table.rows.map(({ priority }) => priority),
    own,
    table.year,
  ).rows;
}

/** ORG2.1: what is allocated to the priorities, and the whole budget (design §9 rule 6). */
export function resourcesOnPriorities(table: PriorityTable): {
  readonly actualCents: number;
  readonly targetCents: number;
} {
  const rows = table.rows.filter(({ priority }) => priority !== notAllocated);
  return { actualCents: sum(rows.map(({ cents }) => cents)), targetCents: table.totalCents };
}
