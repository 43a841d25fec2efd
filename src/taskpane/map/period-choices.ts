import type { Period } from "../../figures/figure";
import { quartersToDate, parsePeriod } from "../../figures/period";

/** The quarters of the plan's years and the years themselves, in order. */
export function periodChoices(years: readonly string[]): readonly Period[] {
  return years.flatMap((text) => {
    const year = parsePeriod(text);
    return year === null ? [] : [...quartersToDate(year), year];
  });
}
