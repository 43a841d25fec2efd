import type { Action, AuditItem } from "./actions";
import type { Allocation, Budget } from "./types";

/** A named set of changed shares, kept beside the approved ones. */
export interface Scenario {
  readonly name: string;
  /** The shares that hold instead for the lines they name; other lines keep their approved shares. */
  readonly allocations: readonly Allocation[];
}

/** Everything that the Finance Committee's sheet and the KPIs fed by it are computed from. */
export interface Finance {
  readonly budget: Budget;
  readonly scenarios: readonly Scenario[];
  readonly actions: readonly Action[];
  readonly audit: readonly AuditItem[];
}

/** A finance without any row, in euros. */
export const emptyFinance: Finance = {
  budget: {
    lines: [],
    allocations: [],
    efforts: [],
    settings: { currency: "EUR", rates: new Map(), overheadKey: null },
  },
  scenarios: [],
  actions: [],
  audit: [],
};
