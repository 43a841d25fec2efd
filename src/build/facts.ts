import { fromDataRows } from "../figures/data-rows";
import type { Finding } from "../figures/finding";
import { latestPeriod } from "../figures/period";
import type { Facts } from "../functions/store";
import type { TablesRead } from "../excel/read-tables";
import type { Language, Plan } from "../plan/types";
import { parseSettings } from "../scoring";

/**
 * What the workbook's tables say, for the functions: figures of WcoData, settings and reporting period of WcoSettings.
 * Without a stated period it is the latest quarter that has figures.
 */
export function factsFromTables(
  { data, settings }: TablesRead,
  plan: Plan,
  language: Language,
): { readonly facts: Facts; readonly findings: readonly Finding[] } {
  const read = data === null ? null : fromDataRows(data.columns, data.rows, plan, data);
  const stated = parseSettings(settings?.rows ?? [], plan);
  const figures = read?.figures ?? [];
  return {
    facts: {
      plan,
      figures,
      settings: stated.settings,
      period: stated.period ?? latestPeriod(figures),
      language: stated.language ?? language,
    },
    findings: [...(read?.findings ?? []), ...stated.findings],
  };
}
