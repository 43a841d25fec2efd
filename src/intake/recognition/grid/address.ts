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

/** The smallest area that holds all of the cells, of which there may be a million. */
export function extentOf(cells: readonly { readonly row: number; readonly column: number }[]): Area {
  const extent = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    extent.top = Math.min(extent.top, row);
    extent.bottom = Math.max(extent.bottom, row);
    extent.left = Math.min(extent.left, column);
    extent.right = Math.max(extent.right, column);
  }
  return extent;
}
