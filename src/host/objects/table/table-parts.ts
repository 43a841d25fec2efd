import type { Area, TableArea } from "../../engine";

/** The rows between header and totals. */
export function bodyOf({ area, hasHeaders, hasTotals }: TableArea): Area {
  return { ...area, top: area.top + (hasHeaders ? 1 : 0), bottom: area.bottom - (hasTotals ? 1 : 0) };
}

export function headerOf({ area }: TableArea): Area {
  return { ...area, bottom: area.top };
}

export function totalsOf({ area }: TableArea): Area {
  return { ...area, top: area.bottom };
}

/** The part of an area that lies in one of its columns, counted from 0. */
export function inColumn(area: Area, column: number): Area {
  return { ...area, left: area.left + column, right: area.left + column };
}

/** The part of an area that is one of its rows, counted from 0. */
export function inRow(area: Area, row: number): Area {
  return { ...area, top: area.top + row, bottom: area.top + row };
}
