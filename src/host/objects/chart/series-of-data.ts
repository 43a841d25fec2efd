import { columnCount, rowCount, type Area, type CellType, type Engine } from "../../engine";
import { inColumn, inRow } from "../table/table-parts";

/** A chart's series as areas of cells. */
export interface SeriesData {
  /** The cell of its name. */
  readonly name: Area | null;
  readonly values: Area;
  readonly categories: Area | null;
}

export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * The series that Excel makes of a block of cells: by columns unless the block is wider than high; a first row of
 * texts holds the names, a first column of texts the categories (with `Rows` the other way round).
 */
export function seriesOfData(engine: Engine, area: Area, by: SeriesBy): readonly SeriesData[] {
  const { types = [] } = engine.cells.readBlock(area, ["types"]);
  const names = holdsTexts(types[0] ?? []) && rowCount(area) > 1;
  const labels = holdsTexts(types.map((row) => row[0] ?? "Empty")) && columnCount(area) > 1;
  const body = { ...area, top: area.top + (names ? 1 : 0), left: area.left + (labels ? 1 : 0) };
  const byColumns = by === "Auto" ? rowCount(body) >= columnCount(body) : by === "Columns";
  const top = names ? { ...body, top: area.top, bottom: area.top } : null;
  const side = labels ? { ...body, left: area.left, right: area.left } : null;
  const count = byColumns ? columnCount(body) : rowCount(body);
  return Array.from({ length: count }, (_, at) => ({
    name: byColumns ? top && inColumn(top, at) : side && inRow(side, at),
    values: byColumns ? inColumn(body, at) : inRow(body, at),
    categories: byColumns ? side : top,
  }));
}

/** Whether cells are headings: texts, or nothing in the corner. */
function holdsTexts(types: readonly CellType[]): boolean {
  const [, ...rest] = types;
  return rest.length === 0 ? types[0] === "String" : rest.every((type) => type === "String");
}
