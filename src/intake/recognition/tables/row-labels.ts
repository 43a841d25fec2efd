import type { QuarterNumber } from "../../../figures/period";
import type { SourceCell } from "../../source-workbook";
import { cellAddress } from "../grid/address";
import type { SheetGrid } from "../grid/sheet-grid";
import type { HeaderText } from "../labels/header-text";
import { totalWords, type Ignored } from "../labels/ignored-words";
import { directorateOf } from "../labels/directorate-text";
import type { KpiLabel, KpiLabelReader } from "../labels/kpi-label";
import { isProse, plainText, wordsOf } from "../labels/plain-text";
import type { PeriodLabel } from "../labels/period-label";
import { onlyQualify } from "../labels/role-qualifiers";
import type { Role } from "../labels/role-words";
import type { ColumnHeader } from "./column-headers";
import { isFigureLike } from "./header-rows";
import { headerOf, kpiOf, shownText } from "./label-reader";
import { mergePeriods } from "./merge-periods";

/** A KPI label of a row, with its cell. */
export type RowKpi = KpiLabel & { readonly cell: string; readonly row: number; readonly text: string };

/** Everything that a row's labels say. */
export interface RowLabels {
  readonly kpi: RowKpi | null;
  readonly period: PeriodLabel | null;
  readonly roles: readonly Role[];
  /** Words beside the role: "(number of operations)", or "workshops", which may be about something else. */
  readonly besideRole: string;
  readonly cumulative: boolean;
  readonly total: boolean;
  readonly ignored: Ignored | null;
  readonly directorate: string | null;
  /** A column of units says that the row's numbers are percentages. */
  readonly percent: boolean;
  /** Words stand where the row's KPI should, and name none: the row is not the KPI's above it. */
  readonly unread: boolean;
  /** The first label's cell and text, for findings. */
  readonly first: { readonly cell: string; readonly text: string } | null;
}

/** What the label cells of a row say; merged cells count for every row they cover. */
export function rowLabels(
  grid: SheetGrid,
  row: number,
  columns: readonly number[],
  headers: ReadonlyMap<number, ColumnHeader>,
  readKpi: KpiLabelReader,
  letters: ReadonlyMap<string, Role>,
): RowLabels {
  // A code in a column of KPIs goes before one beside it, of a KPI that is linked to it.
  const kpisFirst = columns.toSorted((left, right) => namesKpis(headers, right) - namesKpis(headers, left));
  const cells = [...new Set(kpisFirst.flatMap((column) => grid.shownAt(row, column) ?? []))];
  let labels: RowLabels = noLabels;
  for (const cell of cells) {
    const header = headers.get(cell.column);
    if (header?.ignored != null) {
      labels = { ...labels, percent: labels.percent || isPercentUnit(header, cell) };
      continue;
    }
    labels = withCell(labels, cell, header, readKpi, letters);
  }
  return labels;
}

function withCell(
  labels: RowLabels,
  cell: SourceCell,
  header: ColumnHeader | undefined,
  readKpi: KpiLabelReader,
  letters: ReadonlyMap<string, Role>,
): RowLabels {
  const text = shownText(cell);
  if (text === "") return labels;
  const place = cellAddress(cell.row, cell.column);
  const named: RowLabels = { ...labels, first: labels.first ?? { cell: place, text } };
  const field = header?.field ?? null;
  if (field === "directorate") {
    return isOfAll(text) ? { ...named, total: true } : { ...named, directorate: directorateOf(text) ?? text };
  }
  if (field === "period" || field === "year") {
    const total = named.total || headerOf(cell)?.total === true;
    return { ...named, total, period: mergePeriods(named.period, periodOfField(cell, header)) };
  }
  const kpi = kpiOf(cell, readKpi);
  const found: RowKpi | null = kpi === null ? null : { ...kpi, cell: place, row: cell.row, text };
  if (found?.kind === "kpi" && (found.by === "code" || field !== "objective")) {
    return { ...named, kpi: chosen(named.kpi, found) };
  }
  if (found?.kind === "unknown-code") return { ...named, kpi: named.kpi ?? found };
  // A figure that stands among the labels says nothing of the row.
  if (found === null && field === null && isFigureLike(cell)) return labels;
  const label = headerOf(cell);
  const role = letters.get(label?.letter ?? "");
  if (role !== undefined) return { ...named, roles: [role] };
  const told = label !== null && !isProse(text) && mayBeRole(label, field, found);
  const says = told && (label.period !== null || label.roles.length > 0 || label.total || label.cumulative);
  if (says) return withLabel(named, label);
  if (label?.total === true) return { ...named, total: true };
  const body = header === undefined ? directorateOf(text) : null;
  if (body !== null) return { ...named, directorate: body };
  if (found !== null && field !== "objective") return { ...named, kpi: named.kpi ?? found };
  if (found?.kind === "objective") return { ...named, kpi: named.kpi ?? found };
  return field === "kpi" && /\p{L}{2}/u.test(text) && !ditto.test(plainText(text))
    ? { ...named, unread: true }
    : named;
}

function namesKpis(headers: ReadonlyMap<number, ColumnHeader>, column: number): number {
  return headers.get(column)?.field === "kpi" ? 1 : 0;
}

/** "%" in a column "Unit". */
function isPercentUnit({ ignored }: ColumnHeader, cell: SourceCell): boolean {
  return (
    ignored === "status" &&
    /^(?:%|en %|in %|per ?cent|percentages?|pourcentages?)$/.test(plainText(shownText(cell)))
  );
}

/** The same KPI as above. */
const ditto = /^\W*(?:idem|ditto|id|same|same as above)\W*$/;

/** "All directorates", "WCO total": a row that adds up the others. */
function isOfAll(text: string): boolean {
  const plain = plainText(text);
  return totalWords.test(plain) || /^(?:all|whole|toutes?|tous|ensemble)(?![a-z])/.test(plain);
}

/**
 * How many words a role or a period may have beside it. Where KPIs are named none but "number of" and the like, and few
 * where one may be meant: "Tools implemented by Members" is no actual of the KPI above.
 */
function mayBeRole(
  { text, rest, restWords }: HeaderText,
  field: ColumnHeader["field"],
  found: RowKpi | null,
): boolean {
  // "Membres soutenus en matière de …" goes on as a KPI's title does, however it is spelt.
  if (field === "kpi" && wordsOf(text).length > longestRole) return false;
  if (found === null && onlyQualify(rest, noWords)) return true;
  if (field === "kpi") return restWords === 0;
  return restWords <= (found === null ? 3 : 2);
}

const longestRole = 5;
const noWords: ReadonlySet<string> = new Set();

function withLabel(labels: RowLabels, label: HeaderText): RowLabels {
  return {
    ...labels,
    besideRole: label.roles.length > 0 ? label.rest : labels.besideRole,
    period: mergePeriods(labels.period, label.period),
    roles: label.roles.length > 0 ? label.roles : labels.roles,
    cumulative: labels.cumulative || label.cumulative,
    total: labels.total || label.total,
    ignored: labels.ignored ?? label.ignored,
  };
}

/** A code goes before a wording, even one that the plan does not have, and a KPI before what only may be one. */
function chosen(known: RowKpi | null, found: RowKpi): RowKpi {
  if (known?.kind === "unknown-code") return known;
  if (known?.kind !== "kpi") return found;
  if (known.by === "code" || found.kind !== "kpi") return withWording(known, found);
  return found.by === "code" ? withWording(found, known) : known;
}

/** A wording beside a code that names another KPI is remembered, to be said. */
function withWording(code: RowKpi, other: RowKpi): RowKpi {
  if (code.kind !== "kpi" || other.kind !== "kpi" || other.kpi === code.kpi) return code;
  return other.similarity > 0.85 ? { ...code, wordingSays: other.kpi } : code;
}

/** In a column of quarters a bare number is a quarter. */
function periodOfField(cell: SourceCell, header: ColumnHeader | undefined): PeriodLabel | null {
  const text = shownText(cell);
  if (/^[1-4]$/.test(text) && /quarter|trimestre|^q/i.test(header?.text ?? "")) {
    return { quarter: Number(text) as QuarterNumber };
  }
  return headerOf(cell)?.period ?? null;
}

const noLabels: RowLabels = {
  kpi: null,
  period: null,
  roles: [],
  besideRole: "",
  cumulative: false,
  total: false,
  ignored: null,
  directorate: null,
  percent: false,
  unread: false,
  first: null,
};
