import type { KpiId, Plan } from "../plan/types";
import { nearestId } from "../plan/nearest-id";
import { checksumOf } from "./checksum";
import { dataColumns, type DataCell, type DataColumn } from "./data-table";
import { directorateByName } from "./directorates";
import type { Figure, Quarter, Reported, Source } from "./figure";
import type { Finding } from "./finding";
import { parseFlaggedNote } from "./flagged-note";
import { parseMemberList } from "./members";
import { missingMark } from "./missing-mark";
import { isQuarter } from "./period";

/** Where the table stands, so that findings can name its cells. */
export interface DataTablePlace {
  readonly sheet: string;
  /** The worksheet's row, from 1, that holds the first row of data. */
  readonly firstRow: number;
}

export interface ReadDataRows {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}

/**
 * The figures that the rows of the table WcoData state. An officer may have changed anything in it:
 *
 * - Columns are found by their titles, in any order; without one of Period, Directorate, KPI, Actual or Target there are
 *   no figures, and a finding says which column is missing.
 * - A row whose period, directorate or KPI is blank or not understood does not count, with a finding at its cell.
 * - Text where a number belongs does not count as a number; the marks of design §4 rule 5 say what is missing.
 * - A figure that differs from its checksum has been changed by hand, one without a checksum was added by hand:
 *   a finding says so, and the figure counts. The source of an added row is the row itself.
 *
 * Blank rows are skipped. No row is ever refused silently.
 */
export function fromDataRows(
  titles: readonly string[],
  rows: readonly (readonly DataCell[])[],
  plan: Plan,
  place: DataTablePlace = { sheet: "WCO Data", firstRow: 2 },
): ReadDataRows {
  const columns = columnsByTitle(titles);
  const missing = needed.filter((title) => !columns.has(title));
  if (missing.length > 0) {
    const facts = { columns: missing.join(", ") };
    return {
      figures: [],
      findings: [{ severity: "error", code: "column-missing", sheet: place.sheet, facts }],
    };
  }
  const figures: Figure[] = [];
  const findings: Finding[] = [];
  const kpis = new Map(plan.kpis.map(({ id }) => [id.toUpperCase(), id]));
  rows.forEach((cells, index) => {
    const row = rowAt(cells, columns, place, place.firstRow + index);
    const figure = readRow(row, kpis, findings);
    if (figure === null) return;
    figures.push(figure);
    noteChanges(row, figure, findings);
  });
  return { figures, findings };
}

const needed: readonly DataColumn[] = ["Period", "Directorate", "KPI", "Actual", "Target"];

/** One row, its cells by their column's title. */
interface Row {
  readonly cell: (column: DataColumn) => DataCell;
  readonly text: (column: DataColumn) => string;
  readonly address: (column: DataColumn) => string;
  readonly sheet: string;
}

function columnsByTitle(titles: readonly string[]): ReadonlyMap<DataColumn, number> {
  const folded = titles.map((title) => title.trim().toLowerCase());
  return new Map(
    dataColumns.flatMap((title): readonly [DataColumn, number][] => {
      const at = folded.indexOf(title.toLowerCase());
      return at < 0 ? [] : [[title, at]];
    }),
  );
}

function rowAt(
  cells: readonly DataCell[],
  columns: ReadonlyMap<DataColumn, number>,
  place: DataTablePlace,
  row: number,
): Row {
  const cell = (column: DataColumn): DataCell => cells[columns.get(column) ?? -1] ?? null;
  return {
    cell,
    text: (column) => textOf(cell(column)),
    address: (column) => `${letter(columns.get(column) ?? 0)}${row}`,
    sheet: place.sheet,
  };
}

/** The column's letter; the table has 13 columns, others beside them are still found up to ZZ. */
function letter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : String.fromCharCode(64 + Math.floor(column / 26)) + last;
}

function readRow(row: Row, kpis: ReadonlyMap<string, KpiId>, findings: Finding[]): Figure | null {
  if (needed.every((column) => row.text(column) === "")) return null;
  const absent = (["Period", "Directorate", "KPI"] as const).filter((column) => row.text(column) === "");
  const [first] = absent;
  if (first !== undefined) {
    findings.push(at(row, first, "error", "row-incomplete", { columns: absent.join(", ") }));
    return null;
  }
  const period = readPeriod(row, findings);
  const kpi = readKpi(row, kpis, findings);
  if (period === null || kpi === null) return null;
  const directorate = row.text("Directorate");
  const figure: Figure = {
    period,
    directorate: directorateByName(directorate)?.code ?? directorate,
    kpi,
    actual: readReported(row, "Actual", findings),
    target: readReported(row, "Target", findings),
    ...readMembers(row, findings),
    ...parseFlaggedNote(String(row.cell("Note") ?? "")),
    source: readSource(row),
  };
  return isSettled(figure)
    ? { ...figure, flags: figure.flags.filter((flag) => flag !== "duplicate-differs") }
    : figure;
}

/** A disputed figure is settled once an officer has written both of its numbers (design §4 rule 15). */
function isSettled({ actual, target, flags }: Figure): boolean {
  return flags.includes("duplicate-differs") && actual !== "not-reported" && target !== "not-reported";
}

function readPeriod(row: Row, findings: Finding[]): Quarter | null {
  const period = row.text("Period");
  if (isQuarter(period)) return period;
  findings.push(at(row, "Period", "error", "period-not-a-quarter", { value: period }));
  return null;
}

function readKpi(row: Row, kpis: ReadonlyMap<string, KpiId>, findings: Finding[]): KpiId | null {
  const text = row.text("KPI");
  const kpi = kpis.get(text.toUpperCase());
  if (kpi !== undefined) return kpi;
  const closest = nearestId([...kpis.values()], text);
  const finding =
    closest === undefined
      ? at(row, "KPI", "error", "kpi-not-in-plan", { kpi: text })
      : at(row, "KPI", "error", "kpi-misspelt", { kpi: text, closest });
  findings.push(finding);
  return null;
}

function readReported(row: Row, column: "Actual" | "Target", findings: Finding[]): Reported {
  const cell = row.cell(column);
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const mark = missingMark(textOf(cell));
  if (mark !== null) return mark;
  findings.push(at(row, column, "error", "not-a-number", { column, value: textOf(cell) }));
  return "not-reported";
}

function readMembers(row: Row, findings: Finding[]): Pick<Figure, "membersSupported" | "membersRequesting"> {
  const supported = memberList(row, "Members supported", findings);
  const requesting = memberList(row, "Members requesting", findings);
  return {
    ...(supported.length > 0 ? { membersSupported: supported } : {}),
    ...(requesting.length > 0 ? { membersRequesting: requesting } : {}),
  };
}

/**
 * The Members a cell lists, in its order: codes of the register, and the names it does not have, which count as
 * themselves.
 */
function memberList(
  row: Row,
  column: "Members supported" | "Members requesting",
  findings: Finding[],
): readonly string[] {
  const entries = row.text(column).split(";").map(parseMemberList);
  const names = entries.flatMap(({ unknown }) => unknown.map(({ text }) => text));
  if (names.length > 0) {
    findings.push(at(row, column, "warning", "member-not-in-register", { names: names.join("; ") }));
  }
  return entries.flatMap(({ members, unknown }) => [...members, ...unknown.map(({ text }) => text)]);
}

function readSource(row: Row): Source {
  const [file, sheet] = [row.text("Source file"), row.text("Source sheet")];
  const [actual, target] = [row.text("Actual cell"), row.text("Target cell")];
  if (file === "" && sheet === "" && actual === "" && target === "") {
    return { file: "", sheet: row.sheet, actual: row.address("Actual"), target: row.address("Target") };
  }
  return { file, sheet, actual: actual === "" ? null : actual, target: target === "" ? null : target };
}

function noteChanges(row: Row, figure: Figure, findings: Finding[]): void {
  const stated = row.text("Checksum");
  const { kpi, period, directorate } = figure;
  const facts = { kpi, period, directorate };
  if (stated === "") findings.push(at(row, "Actual", "info", "added-by-hand", facts));
  else if (stated !== checksumOf(figure))
    findings.push(at(row, "Actual", "warning", "changed-by-hand", facts));
}

function at(
  row: Row,
  column: DataColumn,
  severity: Finding["severity"],
  code: string,
  facts: Readonly<Record<string, string | number>>,
): Finding {
  return { severity, code, sheet: row.sheet, cell: row.address(column), facts };
}

function textOf(cell: DataCell): string {
  return cell === null ? "" : String(cell).trim();
}
