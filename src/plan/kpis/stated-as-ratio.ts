import type { Kpi } from "../types";

/** A KPI of Section V whose indicator is worded "numerator/denominator": the indicator follows from the two. */
export function statedAsRatio(kpi: Omit<Kpi, "indicator" | "section">): Kpi {
  const { numerator, denominator } = kpi;
  const indicator = {
    en: `${numerator.en}/${denominator.en}`,
    fr: `${numerator.fr}/${denominator.fr}`,
  };
  return { ...kpi, indicator, section: "V" };
}
