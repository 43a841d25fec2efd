import type { FiscalYear } from "../../../figures/figure";
import type { QuarterNumber } from "../../../figures/period";

/** The time that a label names, as far as it names one. */
export interface PeriodLabel {
  readonly quarter?: QuarterNumber;
  /** 1 (January) to 12. Together with `quarter`: a date at the quarter's end, which may also stand for its month. */
  readonly month?: number;
  readonly year?: FiscalYear;
  /** A year that may be a calendar year: "Q1 2019". Never together with `year`. */
  readonly calendarYear?: number;
  /** From the beginning of the fiscal year to the end of the quarter: "Q1-Q3". */
  readonly toDate?: true;
  /** The label names the whole year: "annual", "full year". */
  readonly annual?: true;
  /** More than one quarter or a half-year, which is no period of the scorecard: the words. */
  readonly unusable?: string;
  /** Which half of the fiscal year is meant, where it is one: a quarter named below it stands for itself. */
  readonly half?: 1 | 2;
  /** The quarter's number and its months name two quarters: "Q3 (Jul-Sep)". The months count; the words. */
  readonly contradiction?: string;
}

export interface PeriodReading {
  readonly label: PeriodLabel;
  /** The text without the words of the period. */
  readonly rest: string;
}
