import type { FiscalYear } from "../../../figures/figure";
import type { Apart } from "../labels/apart-text";
import { calendarYearFits } from "../labels/period-label";
import type { PeriodLabel } from "../labels/period-label";
import type { KpiLabelReader } from "../labels/kpi-label";
import { onlyQualify } from "../labels/role-qualifiers";
import type { Role } from "../labels/role-words";
import type { ColumnHeader, KpiMention } from "./column-headers";
import type { Context } from "./context";
import { mergePeriods } from "./merge-periods";
import type { RowLabels } from "./row-labels";
import type { StatedTime } from "./statement";

/** What a table's columns say together. */
export interface TableShape {
  /** Some column names a quarter or a month of its own. */
  readonly timesAcross: boolean;
  /** Some column is a target's without a quarter of its own, beside columns with one. */
  readonly annualTarget: boolean;
  /** Some column is a target's. */
  readonly targets: boolean;
}

/** Where a cell belongs: its KPI, time, role and body, or what is missing. */
export interface FigurePlace {
  readonly kpi: KpiMention | null;
  readonly time: StatedTime | null;
  /** Words that name no period of the scorecard. */
  readonly unusable: string | null;
  readonly contradiction: string | null;
  readonly year: FiscalYear | null;
  readonly calendarYear: number | null;
  /** What a heading says against taking it as the year's own; its own year goes before that. */
  readonly apart: Apart | null;
  readonly roles: readonly Role[];
  readonly cumulative: boolean;
  /** The row's unit is per cent, so that a number without its pair is no figure. */
  readonly percent: boolean;
  readonly directorate: string | null;
}

/** Puts together what column, row and headings say of a cell; the nearer one counts. */
export function placeOfFigure(
  header: ColumnHeader,
  labels: RowLabels,
  context: Context,
  shape: TableShape,
  readKpi: KpiLabelReader,
): FigurePlace {
  const kpi = header.kpi ?? ownKpi(labels) ?? carriedKpi(labels, context);
  const own = mergePeriods(labels.period ?? periodAbove(header, labels, context), header.period);
  const cumulative = header.cumulative || labels.cumulative || own?.toDate === true || context.cumulative;
  const ownWords: ReadonlySet<string> = kpi === null ? new Set() : readKpi.wordsOf(kpi.kpi);
  const roles = rolesOf(header, labels, context, shape, ownWords);
  const wholeYear = header.total || (shape.timesAcross && !hasTime(own));
  const period = wholeYear ? own : mergePeriods(hasTime(own) ? null : context.period, own);
  return {
    kpi: kpi !== null && onlyQualify(labels.besideRole, ownWords) ? kpi : null,
    time: wholeYear ? yearOfTotal(cumulative, roles, own) : timeOf(period),
    unusable: period?.unusable ?? null,
    contradiction: period?.contradiction ?? null,
    year: period?.year ?? context.year,
    calendarYear: period?.calendarYear ?? null,
    apart: period?.year === undefined ? context.apart : null,
    roles,
    cumulative,
    percent: labels.percent,
    directorate: header.directorate ?? labels.directorate ?? context.directorate,
  };
}

/** With KPIs across, a row that names only its role is of the quarter above it. */
function periodAbove(header: ColumnHeader, labels: RowLabels, { rowPeriod }: Context): PeriodLabel | null {
  return header.kpi !== null && labels.roles.length > 0 ? rowPeriod : null;
}

function hasTime(period: PeriodLabel | null): boolean {
  return (
    period !== null && (period.quarter ?? period.month ?? period.annual ?? period.unusable) !== undefined
  );
}

/** A total or a column without a quarter beside columns with one is of the year; cumulated so far, it is none. */
function yearOfTotal(
  cumulative: boolean,
  roles: readonly Role[],
  own: PeriodLabel | null,
): StatedTime | null {
  if (hasTime(own) && own?.annual !== true) return timeOf(own);
  return cumulative || roles.length === 0 ? null : { kind: "year" };
}

function timeOf(period: PeriodLabel | null): StatedTime | null {
  if (period === null || period.unusable !== undefined) return null;
  if (period.quarter !== undefined) return { kind: "quarter", quarter: period.quarter };
  if (period.month !== undefined) return { kind: "month", month: period.month };
  return period.annual === true || period.year !== undefined ? { kind: "year" } : null;
}

function rolesOf(
  header: ColumnHeader,
  labels: RowLabels,
  context: Context,
  shape: TableShape,
  ownWords: ReadonlySet<string>,
): readonly Role[] {
  const membersOf = labels.roles.some((role) => role.startsWith("members"));
  if (labels.roles.length > 0 && (membersOf || header.roles.length === 0)) return labels.roles;
  if (header.roles.length > 0) return onlyQualify(header.below, ownWords) ? header.roles : [];
  if (context.role !== null) return [context.role];
  // "Q1" beside an annual target is an actual; "Milestone 1 (Q1)" may be another target.
  const isActual = shape.annualTarget && header.period !== null && onlyQualify(header.rest, ownWords);
  return isActual ? ["actual"] : [];
}

function ownKpi({ kpi }: RowLabels): KpiMention | null {
  return kpi?.kind === "kpi" ? { kpi: kpi.kpi, cell: kpi.cell } : null;
}

/** A row that names only its role, period or directorate belongs to the KPI above it. */
function carriedKpi(labels: RowLabels, { kpi }: Context): KpiMention | null {
  const continues =
    labels.kpi === null &&
    !labels.unread &&
    (labels.roles.length > 0 || labels.period !== null || labels.directorate !== null);
  return continues ? kpi : null;
}

/** True where a calendar year beside a quarter is the one in which that quarter of the fiscal year lies. */
export function fitsFiscalYear(time: StatedTime, calendarYear: number | null, year: FiscalYear): boolean {
  if (calendarYear === null) return true;
  return time.kind === "quarter" && calendarYearFits(time.quarter, calendarYear, year);
}
