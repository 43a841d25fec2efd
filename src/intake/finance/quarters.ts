import type { Day } from "../../budget/actions";
import type { FiscalYear, Quarter } from "../../figures/figure";
import { quarterOf, quarterOfDate } from "../../figures/period";
import { readPeriod } from "../recognition/labels/period-label";
import { plainText } from "../recognition/labels/plain-text";
import type { SourceCell } from "../source-workbook";
import { isBlank, textOf } from "./cells";
import { dayOf } from "./days";

/**
 * The quarter that a cell names: "Q3", "T3 2019/20", "2019/20-Q3", "March 2020", or a day within it. A quarter without a year
 * lies in `year`.
 */
export function quarterIn(cell: SourceCell | undefined, year: FiscalYear): Quarter | "blank" | "unreadable" {
  if (isBlank(cell)) return "blank";
  const day = dayOf(cell);
  if (typeof day === "object") return quarterOfDay(day);
  const label = readPeriod(plainText(textOf(cell)))?.label;
  if (label?.quarter !== undefined) return quarterOf(label.year ?? yearOfLabel(label, year), label.quarter);
  return label?.month === undefined ? "unreadable" : quarterOfDate(calendarYearOf(label, year), label.month);
}

/** The quarter a day lies in. */
export function quarterOfDay({ year, month }: Day): Quarter {
  return quarterOfDate(year, month);
}

type Label = NonNullable<ReturnType<typeof readPeriod>>["label"];

/** "Q3 2020" is the third quarter of 2019/20: the calendar year is the one its months lie in. */
function yearOfLabel({ calendarYear, quarter }: Label, year: FiscalYear): FiscalYear {
  if (calendarYear === undefined || quarter === undefined) return year;
  return quarterOfDate(calendarYear, quarter <= 2 ? 7 : 1).slice(0, 7) as FiscalYear;
}

function calendarYearOf({ calendarYear, year: stated, month = 7 }: Label, year: FiscalYear): number {
  const start = Number((stated ?? year).slice(0, 4));
  return calendarYear ?? (month >= 7 ? start : start + 1);
}
