import type { Cents } from "./types";

/**
 * An amount as whole cents, rounded half away from zero; null where it is not a finite number or has more than 15 digits,
 * which a double no longer holds to the cent.
 *
 * @example toCents(842689.4399999999) // 84268944
 */
export function toCents(amount: number): Cents | null {
  const cents = roundAwayFromZero(amount * 100);
  return Number.isSafeInteger(cents) ? cents : null;
}

/** Cents as the amount a cell shows. */
export function fromCents(cents: Cents): number {
  return cents / 100;
}

/** Cents of a currency in another, rounded to the cent, half away from zero. */
export function convert(cents: Cents, rate: number): Cents {
  return roundAwayFromZero(cents * rate);
}

/** As Excel's ROUND does; never -0, which would differ from 0 in comparisons of tables. */
function roundAwayFromZero(number: number): number {
  const rounded = Math.round(Math.abs(number));
  return number < 0 && rounded !== 0 ? -rounded : rounded;
}
