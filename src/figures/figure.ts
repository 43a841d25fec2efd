import type { KpiId } from "../plan/types";

/** "2019/20-Q1" .. "2019/20-Q4": a quarter of a fiscal year (1 July to 30 June). */
export type Quarter = `${number}/${number}-Q${1 | 2 | 3 | 4}`;
/** "2019/20". */
export type FiscalYear = `${number}/${number}`;
/** What a scorecard is asked for: a quarter (meaning the year to date) or a whole fiscal year. */
export type Period = Quarter | FiscalYear;

/**
 * What a cell states: a number, or the reason there is none (design §4 rule 5).
 * "Not reported" is not zero.
 */
export type Reported = number | "not-reported" | "not-applicable";

/** How a figure came to be, where it is not simply the content of two cells. */
export type FigureFlag =
  | "phased-target"
  | "from-cumulative"
  | "partial-quarter"
  | "may-double-count"
  | "scaled"
  | "mapped"
  | "duplicate-differs"
  /** A plan that holds nothing for the quarter says so: there is nothing to report. */
  | "nothing-planned";

/** Where a figure stands: one address per side, null where that side has no cell. */
export interface Source {
  readonly file: string;
  readonly sheet: string;
  /** A1, a range "C7:G7" where several cells were summed, or a list of areas: "D4:D8, 'Effort'!C3". */
  readonly actual: string | null;
  readonly target: string | null;
}

/** One reported pair of one KPI, one quarter, one directorate, with its source cells: the only input of scoring. */
export interface Figure {
  readonly period: Quarter;
  /** The directorate's code where it is a known one ("TTA"), else its name as stated. */
  readonly directorate: string;
  readonly kpi: KpiId;
  readonly actual: Reported;
  readonly target: Reported;
  /** Members as listed, ISO 3166 alpha-3 or names, still as text; absent where the file lists none. */
  readonly membersSupported?: readonly string[];
  readonly membersRequesting?: readonly string[];
  readonly note?: string;
  readonly source: Source;
  readonly flags: readonly FigureFlag[];
}
