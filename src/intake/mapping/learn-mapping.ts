import { areaAddress } from "../recognition/grid/address";
import { gridOf, type SheetGrid } from "../recognition/grid/sheet-grid";
import { isFigureLike } from "../recognition/tables/header-rows";
import { shownText } from "../recognition/tables/label-reader";
import { parseArea } from "../reading/cell-address";
import type { Area, SourceWorkbook } from "../source-workbook";
import { anchoredArea, pathSeparator } from "./anchors";
import { fileNextTime } from "./file-next-time";
import type { MappingEntry } from "./mapping";

/** What an officer says of a range; the rest of a mapping is learned from what stands around it. */
export type Correction = Pick<MappingEntry, "sheet" | "range" | "role"> & Partial<MappingEntry>;

/**
 * A mapping for a range that an officer pointed at, with the labels by which it is found again when rows, columns or
 * the sheet's name change: the nearest label left of its first row and the nearest header above its first column, with
 * the next one beyond where the first stands in several places. Null where the sheet or the range does not exist.
 */
export function learnMapping(workbook: SourceWorkbook, correction: Correction): MappingEntry | null {
  const sheet = workbook.sheets.find(({ name }) => name === correction.sheet);
  const area = parseArea(correction.range);
  if (sheet === undefined || area === undefined) return null;
  const grid = gridOf(sheet);
  return {
    directorate: "",
    file: fileNextTime(workbook.file),
    kpi: "as-labelled",
    period: "as-headed",
    rowLabel: tellingPath(leftOf(grid, area), (path) => isUnique(grid, area, path, "")),
    columnHeader: tellingPath(above(grid, area), (path) => isUnique(grid, area, "", path)),
    scale: 1,
    cumulative: false,
    ...correction,
    range: areaAddress(area),
  };
}

/** The shortest path of labels, nearest last, that stands in one place only; the nearest label where none does. */
function tellingPath(labels: readonly string[], isTelling: (path: string) => boolean): string {
  for (let parts = 1; parts <= Math.min(3, labels.length); parts += 1) {
    const path = labels.slice(0, parts).toReversed().join(pathSeparator);
    if (isTelling(path)) return path;
  }
  return labels[0] ?? "";
}

/** True where the anchor alone leads to the range's place, had the range been noted one cell off. */
function isUnique(grid: SheetGrid, area: Area, rowLabel: string, columnHeader: string): boolean {
  const off = rowLabel === "" ? { ...area, left: -1 } : { ...area, top: -1 };
  const anchored = anchoredArea(grid, off, rowLabel, columnHeader);
  if (anchored.kind !== "found") return false;
  return rowLabel === "" ? anchored.area.left === area.left : anchored.area.top === area.top;
}

/** Labels of the range's first row, nearest first, then headings above it. */
function leftOf(grid: SheetGrid, { top, left }: Area): readonly string[] {
  const own = grid.rows.includes(top) ? labelsAt(grid, top, left) : [];
  const headings = grid.rows
    .filter((row) => row < top)
    .toReversed()
    .flatMap((row) => labelsAt(grid, row, left).slice(-1));
  return [...own, ...headings].filter((text, index, all) => all.indexOf(text) === index);
}

function labelsAt(grid: SheetGrid, row: number, left: number): readonly string[] {
  return grid
    .cellsInRow(row)
    .filter((cell) => cell.column < left && !isFigureLike(cell) && shownText(cell) !== "")
    .map(shownText)
    .toReversed();
}

/** Headers over the range's first column, nearest first. */
function above(grid: SheetGrid, { top, left }: Area): readonly string[] {
  const texts: string[] = [];
  for (let row = top - 1; row >= 0; row -= 1) {
    const cell = grid.shownAt(row, left);
    const text = shownText(cell);
    if (cell !== undefined && text !== "" && !isFigureLike(cell) && texts.at(-1) !== text) texts.push(text);
  }
  return texts;
}
