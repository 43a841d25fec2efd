import type { Cents } from "./types";

/**
 * An amount as whole cents, rounded half away from zero; null where it is not a finite number or has more than 15 digits,
 * which a double no longer holds to the cent.
 *
 * @example toCents(842689.4399999999) // 84268944
 */
export function toCents(amount: number): Cents | null {
  const cents = Math.sign(amount) * Math.round(Math.abs(amount) * 100);
  return Number.isSafeInteger(cents) ? cents : null;
}

/** Cents as the amount a cell shows. */
export function fromCents(cents: Cents): number {
  return cents / 100;
}

/** Cents of a currency in another, rounded to the cent, half away from zero. */
export function convert(cents: Cents, rate: number): Cents {
  return Math.sign(cents) * Math.round(Math.abs(cents) * rate);
}
