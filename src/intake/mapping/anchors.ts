import type { SheetGrid } from "../recognition/grid/sheet-grid";
import type { Area } from "../source-workbook";
import { anchorFits, wordsStandIn, type AnchorFit } from "./anchor-fit";
import { comparable, labelIndexOf, type LabelIndex, type PlacedLabel } from "./label-index";

/** Where a mapped range stands now. */
export type Anchored =
  | { readonly kind: "found"; readonly area: Area; readonly moved: boolean }
  /** An anchor is nowhere, or in several places of which none is where the mapping says. */
  | { readonly kind: "lost"; readonly anchor: string; readonly places: number };

export const pathSeparator = " › ";

/**
 * Finds a mapped range by its row label and column header: where they stand as the mapping says, the range is as it
 * was; where they moved, it moves with them. Labels that say the same in other words count where no label says it
 * exactly. An empty anchor holds nothing. A label that stands in several places and not in its old one is not guessed.
 */
export function anchoredArea(grid: SheetGrid, area: Area, rowLabel: string, columnHeader: string): Anchored {
  if (rowLabel === "" && columnHeader === "") return { kind: "found", area, moved: false };
  const index = labelIndexOf(grid);
  const row = rowOfAnchor(index, area, rowLabel);
  if (row.line === null) return { kind: "lost", anchor: rowLabel, places: row.places };
  const column = columnOfAnchor(index, area, row.line, columnHeader);
  if (column.line === null) return { kind: "lost", anchor: columnHeader, places: column.places };
  const [down, right] = [row.line - area.top, column.line - area.left];
  return {
    kind: "found",
    area: {
      top: row.line,
      bottom: area.bottom + down,
      left: column.line,
      right: area.right + right,
    },
    moved: down !== 0 || right !== 0,
  };
}

interface AnchorLine {
  readonly line: number | null;
  readonly places: number;
}

function rowOfAnchor(index: LabelIndex, area: Area, path: string): AnchorLine {
  if (path === "") return { line: area.top, places: 1 };
  for (const fit of anchorFits) {
    const rows = rowsOfPath(index, partsOf(path), fit);
    if (rows.length > 0) return { line: nearest(rows, area.top), places: rows.length };
  }
  return { line: isUnderHeading(index, area, path) ? area.top : null, places: 0 };
}

function columnOfAnchor(index: LabelIndex, area: Area, row: number, path: string): AnchorLine {
  if (path === "") return { line: area.left, places: 1 };
  for (const fit of anchorFits) {
    const columns = [...index.ofColumn]
      .filter(([, labels]) => hasPath(labels, row, partsOf(path), fit))
      .map(([column]) => column);
    if (columns.length > 0) return { line: nearest(columns, area.left), places: columns.length };
  }
  return { line: isBesideHeader(index, area, row, path) ? area.left : null, places: 0 };
}

/** Its old place, else the only other one. */
function nearest(places: readonly number[], old: number): number | null {
  if (places.includes(old)) return old;
  const [only] = places;
  return only !== undefined && places.length === 1 ? only : null;
}

/** The rows that bear a path's last label, the headings before it above them, nearest first. */
function rowsOfPath(index: LabelIndex, path: readonly string[], fit: AnchorFit): readonly number[] {
  const saying = path.map((part) =>
    [...index.ofRow]
      .filter(([, labels]) => labels.some((label) => fit.label(label, part)) || fit.together(labels, part))
      .map(([row]) => row)
      .toSorted((left, right) => left - right),
  );
  const own = saying.pop() ?? [];
  return own.filter((row) => {
    let below = row;
    for (const headings of saying.toReversed()) {
      const limit = below;
      const above = headings.findLast((heading) => heading <= limit);
      if (above === undefined || own.some((other) => other > above && other < row)) return false;
      below = above;
    }
    return true;
  });
}

/** How many headers above a range may say something together. */
const headerDepth = 8;

/** Headers above a row say the path, from the uppermost part down. */
function hasPath(
  labels: readonly PlacedLabel[],
  row: number,
  path: readonly string[],
  fit: AnchorFit,
): boolean {
  const above = labels.filter(({ at }) => at < row);
  let below = Infinity;
  const apart = path.toReversed().every((part) => {
    const found = above.findLast((label) => label.at < below && fit.label(label, part));
    below = found?.at ?? -1;
    return found !== undefined;
  });
  return apart || fit.together(above.filter(isHeader).slice(-headerDepth), path.join(" "));
}

/** A year heads a column; other whole numbers between headers and a range are figures. */
function isHeader({ texts: [text = ""] }: PlacedLabel): boolean {
  return !/^\d+$/.test(text) || /^(?:19|20)\d\d$/.test(text);
}

/** The range's row lies under a heading that says the anchor: enough to leave it where it is. */
function isUnderHeading(index: LabelIndex, { top, left }: Area, path: string): boolean {
  const anchor = comparable(path);
  return [...index.ofRow].some(
    ([row, labels]) => row < top && labels.some(({ at, texts }) => at <= left && texts.includes(anchor)),
  );
}

/**
 * Headers that stand over the range's column and others without being merged, or left of the range in its own row, say
 * the anchor: enough to leave it where it is. The sheet's first column holds its rows' labels.
 */
function isBesideHeader(index: LabelIndex, { left }: Area, row: number, path: string): boolean {
  const rows = [...index.ofRow].filter(([line]) => line <= row).slice(-headerDepth);
  const first = Math.min(...index.ofColumn.keys());
  const beside = rows.flatMap(([, labels]) => {
    const label = labels.findLast(({ at }) => at <= left);
    return label !== undefined && (label.at > first || label.at === left) ? [label] : [];
  });
  return beside.some(({ texts }) => texts.includes(comparable(path))) || wordsStandIn(beside, path);
}

function partsOf(path: string): string[] {
  return path.split("›").map(comparable);
}
