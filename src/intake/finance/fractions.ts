import { hundredth, type NumberReading } from "./cells";

/** How a table writes shares: 0.3, or 30. Cells that show a percent sign say it themselves. */
export type FractionScale = 1 | 100;

/**
 * The scale of a table's plain numbers: where any is above 1.5 they are percentages, for no share is half as much again as
 * the whole; else fractions. Decided for the whole table, because 1 alone could be either.
 */
export function fractionScale(numbers: Iterable<NumberReading>): FractionScale {
  for (const reading of numbers) {
    if (reading.kind === "number" && !reading.isPercent && reading.number > 1.5) return 100;
  }
  return 1;
}

/** A share as a fraction. @example fractionOf({ kind: "number", number: 30, isPercent: false }, 100) // 0.3 */
export function fractionOf(
  reading: Extract<NumberReading, { kind: "number" }>,
  scale: FractionScale,
): number {
  return reading.isPercent || scale === 1 ? reading.number : hundredth(reading.number);
}
