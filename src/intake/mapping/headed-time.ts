import type { FiscalYear } from "../../figures/figure";
import { quarterOfDate, yearOf } from "../../figures/period";
import type { PeriodLabel } from "../recognition/labels/period-label";
import type { StatedTime } from "../recognition/tables/statement";

/** When, as headers say it; the year is null where they do not say it. */
export interface HeadedTime {
  readonly time: StatedTime;
  readonly year: FiscalYear | null;
}

/**
 * The time that the headers above a cell, the labels left of it and the names of sheet and file say together: the
 * finest part that any of them names, and the year that any of them names. Null where none names a time.
 */
export function headedTime(...labels: readonly (PeriodLabel | null)[]): HeadedTime | null {
  const usable = labels.filter(isUsable);
  const times = usable.flatMap((label) => timeOf(label) ?? []);
  const time = times.find(({ kind }) => kind !== "year") ?? times[0];
  if (time === undefined) return null;
  const year = usable.find((label) => label.year !== undefined)?.year ?? yearOfMonth(usable, time);
  return { time, year };
}

function isUsable(label: PeriodLabel | null): label is PeriodLabel {
  return label !== null && label.unusable === undefined;
}

/** A month and a calendar year name one fiscal year; a quarter's number and a calendar year may mean two. */
function yearOfMonth(labels: readonly PeriodLabel[], time: StatedTime): FiscalYear | null {
  const calendarYear = labels.find((label) => label.calendarYear !== undefined)?.calendarYear;
  if (time.kind !== "month" || calendarYear === undefined) return null;
  return yearOf(quarterOfDate(calendarYear, time.month));
}

function timeOf(label: PeriodLabel): StatedTime | null {
  if (label.quarter !== undefined) return { kind: "quarter", quarter: label.quarter };
  if (label.month !== undefined) return { kind: "month", month: label.month };
  return label.annual === true || label.year !== undefined ? { kind: "year" } : null;
}
