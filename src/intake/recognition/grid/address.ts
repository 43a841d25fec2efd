import { formatAddress, positionOf } from "../../reading/cell-address";
import type { Area } from "../../source-workbook";

/** A cell's A1 address; row and column count from 0. @example cellAddress(6, 2) // "C7" */
export function cellAddress(row: number, column: number): string {
  return formatAddress(positionOf(row, column));
}

/** An area's address, one cell's where it holds one: "C7:G7". */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}
