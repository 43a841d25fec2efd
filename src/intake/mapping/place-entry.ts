import type { Finding } from "../../figures/finding";
import { areaAddress } from "../recognition/grid/address";
import type { SheetGrid } from "../recognition/grid/sheet-grid";
import { plainText } from "../recognition/labels/plain-text";
import type { Area } from "../source-workbook";
import { anchoredArea, type Anchored } from "./anchors";
import { parseMappedRange, withinSheet, type MappedRange } from "./mapped-areas";
import { isForSheet, type MappingEntry } from "./mapping";

/** A mapped range where it stands now. */
export interface PlacedArea {
  readonly grid: SheetGrid;
  readonly area: Area;
}

export interface PlacedEntry {
  readonly areas: readonly PlacedArea[];
  /** What moved, or that nothing was found; without the file's name. */
  readonly findings: readonly Finding[];
}

type Found = Extract<Anchored, { kind: "found" }> & { readonly grid: SheetGrid };

/**
 * Where an entry's range stands in a workbook. The sheet is found by its name, else by the anchors; the range by its
 * anchors. "*" means the visible sheets. A sheet that is named is read although it is hidden.
 */
export function placeEntry(entry: MappingEntry, grids: readonly SheetGrid[]): PlacedEntry {
  const range = parseMappedRange(entry.range);
  if (range === undefined) return lost(entry, entry.range);
  const named = sheetsOf(range.sheet ?? entry.sheet, grids);
  const isAnchored = entry.rowLabel !== "" || entry.columnHeader !== "";
  const isRenamed = named.length === 0 && isAnchored;
  const found = (isRenamed ? grids : named).flatMap((grid): readonly Found[] => {
    const anchored = anchoredArea(grid, range.areas[0], entry.rowLabel, entry.columnHeader);
    return anchored.kind === "found" ? [{ ...anchored, grid }] : [];
  });
  const own = isRenamed ? onlySheet(found) : found;
  if (own.length === 0) {
    const [first] = named;
    return lost(
      entry,
      first === undefined ? (range.sheet ?? entry.sheet) : missingAnchor(entry, range, first),
    );
  }
  return {
    areas: own.flatMap(({ grid, area }) => areasOf(range, area, grid)),
    findings: own.filter(({ moved }) => moved || isRenamed).map((one) => movedFinding(entry, range, one)),
  };
}

/** A name as written, else without its blanks and marks; hidden sheets only where they are named. */
function sheetsOf(name: string, grids: readonly SheetGrid[]): readonly SheetGrid[] {
  const fitting = grids.filter(({ sheet }) => isForSheet({ sheet: name }, sheet.name));
  if (/^\**$/.test(name)) {
    const visible = fitting.filter(({ sheet }) => sheet.visibility === "visible");
    return visible.length > 0 ? visible : fitting;
  }
  if (fitting.length > 0) return fitting;
  const letters = (text: string) => plainText(text).replace(/[^\p{L}\p{N}]/gu, "");
  const like = grids.filter(({ sheet }) => letters(sheet.name) === letters(name));
  return like.length === 1 ? like : [];
}

/** A renamed sheet must be the only one with the anchors; a hidden copy does not count beside a visible one. */
function onlySheet(found: readonly Found[]): readonly Found[] {
  const visible = found.filter(({ grid }) => grid.sheet.visibility === "visible");
  const candidates = visible.length > 0 ? visible : found;
  return candidates.length === 1 ? candidates : [];
}

/** The range's areas, moved as the first one was. */
function areasOf(range: MappedRange, first: Area, grid: SheetGrid): readonly PlacedArea[] {
  const down = first.top - range.areas[0].top;
  const right = first.left - range.areas[0].left;
  return range.areas.map((area) => ({
    grid,
    area: withinSheet(
      {
        top: area.top + down,
        bottom: area.bottom + down,
        left: area.left + right,
        right: area.right + right,
      },
      grid.sheet,
    ),
  }));
}

function movedFinding(entry: MappingEntry, range: MappedRange, { grid, area }: Found): Finding {
  const cell = areaAddress(withinSheet(area, grid.sheet));
  const facts = { from: `${range.sheet ?? entry.sheet}!${entry.range}`, to: `${grid.sheet.name}!${cell}` };
  return { severity: "info", code: "mapping-moved", sheet: grid.sheet.name, cell, facts };
}

function missingAnchor(entry: MappingEntry, range: MappedRange, grid: SheetGrid): string {
  const anchored = anchoredArea(grid, range.areas[0], entry.rowLabel, entry.columnHeader);
  return anchored.kind === "lost" ? anchored.anchor : entry.sheet;
}

function lost({ sheet, range }: MappingEntry, anchor: string): PlacedEntry {
  const finding: Finding = {
    severity: "error",
    code: "mapping-range-lost",
    sheet,
    cell: range,
    facts: { text: anchor },
  };
  return { areas: [], findings: [finding] };
}
