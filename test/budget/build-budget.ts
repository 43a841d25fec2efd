import type { Allocation, Budget, BudgetLine, Effort } from "../../src/budget";

export const priorities = ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9"];

/** A budget line of 2019/20 in euros; what matters to a test is stated, the rest is usual. */
export function line(code: string, cents: number, stated: Partial<BudgetLine> = {}): BudgetLine {
  return {
    year: "2019/20",
    directorate: "TTA",
    line: code,
    kind: "operating",
    cents,
    currency: "EUR",
    isCorrection: false,
    place: { file: "budget.xlsx", sheet: "Budget", cell: "E4" },
    ...stated,
  };
}

/** Shares of a line by priority; "not-allocated" for core work. */
export function shares(code: string, stated: Readonly<Record<string, number>>): readonly Allocation[] {
  return Object.entries(stated).map(([priority, share]) => ({
    line: code,
    priority,
    share,
    place: { file: "budget.xlsx", sheet: "Allocation", cell: "B4" },
  }));
}

export function effort(
  directorate: string,
  workingDays: number,
  days: Readonly<Record<string, number>>,
): Effort {
  return {
    directorate,
    workingDays,
    daysOnPriorities: new Map(Object.entries(days)),
    place: { file: "budget.xlsx", sheet: "Effort", cell: "B2" },
  };
}

export function budget(stated: Partial<Budget>): Budget {
  return {
    lines: [],
    allocations: [],
    efforts: [],
    settings: { currency: "EUR", rates: new Map(), overheadKey: null },
    ...stated,
  };
}
