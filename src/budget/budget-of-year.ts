import type { FiscalYear } from "../figures/figure";
import { fiscalYearFrom } from "../figures/period";
import type { Budget } from "./types";

/** The lines of a fiscal year with the shares and efforts that hold in it; settings hold for every year. */
export function budgetOfYear(budget: Budget, year: FiscalYear): Budget {
  const holds = ({ year: own }: { readonly year?: FiscalYear | undefined }): boolean =>
    own === undefined || own === year;
  return {
    lines: budget.lines.filter(holds),
    allocations: budget.allocations.filter(holds),
    efforts: budget.efforts.filter(holds),
    settings: budget.settings,
  };
}

/** The fiscal year before. @example yearBefore("2019/20") // "2018/19" */
export function yearBefore(year: FiscalYear): FiscalYear {
  return fiscalYearFrom(Number(year.slice(0, 4)) - 1);
}
