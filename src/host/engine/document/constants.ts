import type { CellValue } from "../engine";

/** An error value: "#N/A", "#DIV/0!" ... */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell may hold or a formula may come to. Text is never mistaken for an error here. */
export type Constant = number | string | boolean | ErrorValue;

export const isError = (value: unknown): value is ErrorValue =>
  typeof value === "object" && value !== null && "error" in value;

/** As Office.js says it: an error is text. */
export const shownValue = (value: Constant | null | undefined): CellValue =>
  value === null || value === undefined ? "" : isError(value) ? value.error : value;

export const sameConstant = (one: Constant | undefined, other: Constant | undefined): boolean =>
  Object.is(one, other) || (isError(one) && isError(other) && one.error === other.error);
