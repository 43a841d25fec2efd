import type { Finding } from "../../figures/finding";
import type { Plan } from "../../plan/types";
import { parseArea } from "../reading/cell-address";
import type { SheetGrid } from "../recognition/grid/sheet-grid";
import type { KpiLabelReader } from "../recognition/labels/kpi-label";
import type { Statement } from "../recognition/tables/statement";
import type { Area } from "../source-workbook";
import { placeEntry, type PlacedArea } from "./place-entry";
import { isForFile, noKpi, type MappingEntry } from "./mapping";
import { readRange } from "./read-range";

/** What a mapping says of a file. */
export interface MappedStatements {
  readonly statements: readonly Statement[];
  /** What it read, what moved and what it did not find again; without the file's name. */
  readonly findings: readonly Finding[];
  /** True for a cell of a mapped range. */
  readonly coversCell: (sheet: string, row: number, column: number) => boolean;
  /** True for what recognition says of a mapped range or of its rows' labels, which no longer matters. */
  readonly coversFinding: (finding: Finding) => boolean;
}

interface Input {
  readonly grids: readonly SheetGrid[];
  readonly plan: Plan;
  readonly readKpi: KpiLabelReader;
}

interface EntryReading {
  readonly statements: readonly Statement[];
  readonly areas: readonly PlacedArea[];
  readonly findings: readonly Finding[];
}

/** Reads the ranges that a mapping names in a file, found again by their anchors where they moved. */
export function mappedStatements(
  file: string,
  mapping: readonly MappingEntry[],
  input: Input,
): MappedStatements {
  const results = mapping
    .filter((entry) => isForFile(entry, file))
    .map((entry) => readEntry(file, entry, input));
  const areas = results.flatMap((result) => result.areas);
  const coversCell = (sheet: string, row: number, column: number) =>
    areas.some(({ grid, area }) => grid.sheet.name === sheet && inRows(area, row) && inColumns(area, column));
  return {
    statements: results.flatMap(({ statements }) => statements),
    findings: results.flatMap(({ findings }) => findings),
    coversCell,
    coversFinding: ({ sheet, cell, code }) => {
      const place = cell === undefined ? undefined : parseArea(cell);
      if (sheet === undefined || place === undefined) return false;
      const ofLabel =
        rowCodes.has(code) &&
        areas.some(({ grid, area }) => grid.sheet.name === sheet && inRows(area, place.top));
      return ofLabel || coversCell(sheet, place.top, place.left);
    },
  };
}

/** Findings that stand at a row's label. */
const rowCodes = new Set([
  "kpi-wording-doubtful",
  "kpi-code-unknown",
  "kpi-code-unknown-closest",
  "objective-row-left-out",
  "kpi-by-wording",
]);

function inRows({ top, bottom }: Area, row: number): boolean {
  return row >= top && row <= bottom;
}

function inColumns({ left, right }: Area, column: number): boolean {
  return column >= left && column <= right;
}

function readEntry(file: string, entry: MappingEntry, { grids, plan, readKpi }: Input): EntryReading {
  const kpi = kpiMeant(entry.kpi, plan, readKpi);
  if (kpi === null) {
    const { sheet, range } = entry;
    const facts = { text: entry.kpi };
    const finding: Finding = { severity: "error", code: "mapping-kpi-unknown", sheet, cell: range, facts };
    return { statements: [], areas: [], findings: [finding] };
  }
  const { areas, findings } = placeEntry(entry, grids);
  const holding = kpi === noKpi ? [] : areas;
  const read = holding.map(({ grid, area }) => readRange({ ...entry, kpi }, grid, area, { file, readKpi }));
  return {
    statements: read.flatMap(({ statements }) => statements),
    areas,
    findings: [...findings, ...read.flatMap((reading) => reading.findings)],
  };
}

/** What stands for no KPI in particular, a KPI's id as the plan has it, "sp 5-1" and the objective of a single KPI too; null for any other text. */
function kpiMeant(text: string, plan: Plan, readKpi: KpiLabelReader): string | null {
  if (text === "as-labelled" || text === noKpi || plan.kpis.some(({ id }) => id === text)) return text;
  const label = readKpi(text);
  if (label?.kind === "kpi") return label.by === "code" ? label.kpi : null;
  if (label?.kind !== "objective") return null;
  const [only, more] = plan.kpis.filter(({ objective }) => objective === label.objective);
  return only !== undefined && more === undefined ? only.id : null;
}
