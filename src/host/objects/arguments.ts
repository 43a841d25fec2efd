import type { CellInput } from "../engine";
import { invalidArgument } from "../protocol/wire-error";

/** Reads of arguments as a request brings them; anything else is InvalidArgument, as in Excel. */

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function optionalText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : text(value);
}

export function wholeNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** A count or index from 0. */
export function index(value: unknown): number {
  const number = wholeNumber(value);
  if (number < 0) throw invalidArgument();
  return number;
}

export function flag(value: unknown, otherwise = false): boolean {
  if (value === undefined || value === null) return otherwise;
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** Whether a cell can be given this: a value, or null for leaving it as it is. */
export function isCellInput(value: unknown): value is CellInput {
  return value === null || ["number", "string", "boolean"].includes(typeof value);
}
