import { COLUMN_LIMIT, ROW_LIMIT } from "../area";
import { moveReferences, type Reference } from "./references";

/** The formula as a cell so many rows and columns away has it: references that no dollar sign holds move along. */
export const movedAlong = (formula: string, rows: number, columns: number): string =>
  rows === 0 && columns === 0
    ? formula
    : moveReferences(formula, (reference) => moved(reference, rows, columns));

function moved(reference: Reference, rows: number, columns: number): Reference | null {
  const { fixed } = reference;
  const top = fixed.top ? reference.top : reference.top + rows;
  const bottom = fixed.bottom ? reference.bottom : reference.bottom + rows;
  const left = fixed.left ? reference.left : reference.left + columns;
  const right = fixed.right ? reference.right : reference.right + columns;
  if (Math.min(top, left, bottom, right) < 0) return null;
  if (Math.max(top, bottom) >= ROW_LIMIT || Math.max(left, right) >= COLUMN_LIMIT) return null;
  return { ...reference, top, bottom, left, right };
}
