import { financeFigures, withComputedFigures } from "../budget";
import { fromDataRows } from "../figures/data-rows";
import type { Figure, FiscalYear, Period } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { lastQuarter, latestPeriod, yearOf } from "../figures/period";
import type { Facts } from "../functions/store";
import { readFinance, workbookOfTables, type ReadFinance } from "../intake/finance";
import type { TablesRead } from "../excel/read-tables";
import type { Language, Plan } from "../plan/types";
import { parseSettings } from "../scoring";

/**
 * What the workbook's tables say, for the functions: figures of WcoData, settings and reporting period of WcoSettings.
 * Without a stated period it is the latest quarter that has figures. Where there are finance tables, the figures they feed
 * are computed from them as they stand now, and count instead of those in WcoData.
 */
export function factsFromTables(
  { data, settings, finance: financeTables }: TablesRead,
  plan: Plan,
  language: Language,
): { readonly facts: Facts; readonly findings: readonly Finding[] } {
  const read = data === null ? null : fromDataRows(data.columns, data.rows, plan, data);
  const stated = parseSettings(settings?.rows ?? [], plan);
  const stored = read?.figures ?? [];
  const period = stated.period ?? latestPeriod(stored);
  const finance = financeTables === undefined ? null : financeOf(financeTables, plan, period);
  const fed = finance === null || period === null ? [] : fedFigures(plan, finance, period);
  const { figures } = withComputedFigures(stored, fed);
  return {
    facts: {
      plan,
      figures,
      settings: stated.settings,
      period,
      language: stated.language ?? language,
      ...(finance === null ? {} : { budget: finance.finance.budget }),
    },
    findings: [...(read?.findings ?? []), ...stated.findings, ...(finance?.findings ?? [])],
  };
}

/** The finance tables as read; a row that states no year means that of the reporting period, else the plan's first. */
function financeOf(
  tables: NonNullable<TablesRead["finance"]>,
  plan: Plan,
  period: Period | null,
): ReadFinance {
  const [first = "2019/20"] = plan.years;
  const year = period === null ? (first as FiscalYear) : yearOf(period);
  return readFinance([workbookOfTables("", tables)], { plan, year });
}

function fedFigures(plan: Plan, { finance }: ReadFinance, period: Period): readonly Figure[] {
  const priorities = plan.priorities.map(({ id }) => id);
  return financeFigures(priorities, finance, lastQuarter(period)).figures;
}
