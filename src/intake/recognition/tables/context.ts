import type { FiscalYear } from "../../../figures/figure";
import type { Apart } from "../labels/apart-text";
import type { PeriodLabel } from "../labels/period-label";
import type { Role } from "../labels/role-words";
import type { KpiMention } from "./column-headers";
import type { RowLabels } from "./row-labels";
import type { Heading, Mention } from "./section";

/** The KPI that headings or rows above name, and how far it reaches. */
export interface ContextKpi extends KpiMention {
  readonly row: number;
  readonly from: "sheet" | "heading" | "row";
  /** Figures of its block were read already, so that a table on something else may follow. */
  readonly told: boolean;
  /** Other words followed its figures: the next header is not its own. */
  readonly left: boolean;
}

/** What headings say of the year of the figures below them. */
export interface ContextYear {
  readonly year: FiscalYear | null;
  readonly apart: Apart | null;
}

/** What headings above a table say of it, until other headings say otherwise. */
export interface Context extends ContextYear {
  readonly kpi: ContextKpi | null;
  readonly directorate: string | null;
  /** The directorate is stated, not only mentioned in a title. */
  readonly directorateStated: boolean;
  /** Within a KPI's block the year of the block around it: "Previous year" below SP5.1 does not reach SP6.1. */
  readonly around: ContextYear | null;
  readonly period: PeriodLabel | null;
  /** What the row above says of its own, for a row that leaves it out: "Q1 | Target", then "  | Actual". */
  readonly rowPeriod: PeriodLabel | null;
  readonly role: Role | null;
  readonly cumulative: boolean;
}

export const noContext: Context = {
  kpi: null,
  directorate: null,
  directorateStated: false,
  year: null,
  apart: null,
  around: null,
  period: null,
  rowPeriod: null,
  role: null,
  cumulative: false,
};

/** What a row without figures says of those below it. */
export function contextAfterHeading(
  context: Context,
  heading: Heading,
  labels: RowLabels,
  row: number,
  gap: boolean,
): Context {
  return {
    ...directorateAfter(context, heading.directorate),
    ...yearAfter(context, heading, labels, gap),
    period: heading.period ?? context.period,
    rowPeriod: null,
    role: heading.role ?? context.role,
    cumulative: context.cumulative || heading.cumulative,
    kpi: kpiAfterHeading(context, labels, heading, row, gap),
  };
}

/** What a row of figures says of those below it. */
export function contextAfterRow(above: Context, labels: RowLabels, row: number): Context {
  const { kpi, period, total } = labels;
  const context = { ...above, rowPeriod: total ? null : (period ?? above.rowPeriod) };
  if (kpi?.kind === "kpi") {
    return { ...context, kpi: { kpi: kpi.kpi, cell: kpi.cell, row, from: "row", told: true, left: false } };
  }
  return kpi !== null || total ? { ...context, kpi: null } : context;
}

/** Remembers that figures of the context's KPI were read. */
export function afterFigures(context: Context): Context {
  return context.kpi === null || context.kpi.told
    ? context
    : { ...context, kpi: { ...context.kpi, told: true } };
}

/**
 * A header that names one KPI opens its block; any header ends what a row above said of its KPI, and a header about
 * something else ("Grade | Planned | Actual") what a heading said, once figures stand below that.
 */
export function contextAtHeader(
  above: Context,
  block: KpiMention | null,
  row: number,
  ofSomethingElse: boolean,
): Context {
  const context = { ...above, rowPeriod: null };
  if (block !== null) {
    const kpi: ContextKpi = { ...block, row, from: "heading", told: false, left: false };
    return { ...context, ...yearOfNextBlock(context), kpi };
  }
  const { kpi } = context;
  const ends = kpi?.from === "row" || (kpi?.from === "heading" && kpi.told && (kpi.left || ofSomethingElse));
  return ends ? { ...context, kpi: null } : context;
}

/** A name that is stated counts from there on; one that a title mentions only where no other is known. */
function directorateAfter(
  { directorate, directorateStated }: Context,
  mention: Mention<string> | null,
): Pick<Context, "directorate" | "directorateStated"> {
  if (mention === null) return { directorate, directorateStated };
  if (mention.said !== "in-title") return { directorate: mention.value, directorateStated: true };
  if (directorateStated) return { directorate, directorateStated };
  const differs = directorate !== null && directorate !== mention.value;
  return { directorate: differs ? null : mention.value, directorateStated: false };
}

/** A year that is named counts from there on, "last year" and the like too; within a KPI's block until the next KPI. */
function yearAfter(
  context: Context,
  heading: Heading,
  labels: RowLabels,
  gap: boolean,
): ContextYear & Pick<Context, "around"> {
  const { year, around, kpi } = context;
  // A section on money ends with the next heading; an example's end is not so plain.
  const apart = context.apart === "resources" && gap && kpi?.told === true ? null : context.apart;
  const saysYear = heading.year !== null || heading.apart !== null;
  const inBlock = kpi?.from === "heading" && kpi.told;
  if (saysYear) {
    return {
      year: heading.year?.value ?? year,
      apart: apartAfter(apart, heading),
      around: inBlock ? (around ?? { year, apart }) : null,
    };
  }
  return labels.kpi?.kind === "kpi" ? yearOfNextBlock({ ...context, apart }) : { year, apart, around };
}

/** A year that is named is its own; an example of a year stays one. */
function apartAfter(apart: Apart | null, heading: Heading): Apart | null {
  if (heading.apart === "own") return null;
  return heading.year === null ? heading.apart : apart === "example" ? apart : null;
}

/** A year said within a KPI's block ends with it, unless the next KPI follows at once: then it heads them all. */
function yearOfNextBlock({ year, apart, around, kpi }: Context): ContextYear & Pick<Context, "around"> {
  return { ...(around !== null && kpi?.told === true ? around : { year, apart }), around: null };
}

/** A KPI's name opens its block; other words close it, unless they explain it right below. */
function kpiAfterHeading(
  { kpi: known }: Context,
  { kpi, roles, period }: RowLabels,
  heading: Heading,
  row: number,
  gap: boolean,
): ContextKpi | null {
  if (kpi?.kind === "kpi") {
    return { kpi: kpi.kpi, cell: kpi.cell, row, from: "heading", told: false, left: false };
  }
  if (kpi?.kind === "objective" || known === null) return null;
  // The figures of another year of the same KPI are yet to come.
  if (heading.year !== null || heading.apart !== null) return { ...known, told: false };
  if (roles.length > 0 || period !== null || known.from === "sheet") return known;
  if (gap || known.from === "row") return null;
  return { ...known, left: known.told };
}
