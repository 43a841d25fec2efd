import type { Figure, Period } from "../../src/figures/figure";
import { wcoPlan } from "../../src/plan";
import {
  defaultSettings,
  indexFigures,
  measureKpi,
  type MeasuredKpi,
  type Settings,
} from "../../src/scoring";

/** What a KPI of the WCO's plan amounts to: the KPI of the first figure, in 2019/20, over all directorates. */
export function measure(
  figures: readonly Figure[],
  period: Period = "2019/20",
  settings: Partial<Settings> = {},
  directorate: string | null = null,
): MeasuredKpi {
  const kpi = wcoPlan.kpis.find(({ id }) => id === figures[0]?.kpi);
  if (kpi === undefined) throw new Error("The test names no KPI of the plan.");
  return measureKpi(kpi, indexFigures(figures), { ...defaultSettings, ...settings }, period, directorate);
}
