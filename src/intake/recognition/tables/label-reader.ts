import type { SourceCell } from "../../source-workbook";
import { readHeaderText, type HeaderText } from "../labels/header-text";
import type { KpiLabel, KpiLabelReader } from "../labels/kpi-label";
import { periodOfDate } from "../labels/period-label";

/** What a cell's content is as text; a number as Excel would show it, a date as a date. */
export function shownText(cell: SourceCell | undefined): string {
  if (cell === undefined) return "";
  const { value } = cell;
  switch (value.kind) {
    case "text":
      return value.text.trim();
    case "number":
      return String(value.number);
    case "date":
      return `${value.year}-${String(value.month).padStart(2, "0")}-${String(value.day).padStart(2, "0")}`;
    case "boolean":
      return String(value.boolean);
    case "error":
      return value.error;
    case "no-result":
      return "";
  }
}

/** What a cell says as a header or row label; null where it is none. A number can only be a year. */
export function headerOf(cell: SourceCell | undefined): HeaderText | null {
  if (cell === undefined) return null;
  const { value } = cell;
  if (value.kind === "text") return value.text.trim() === "" ? null : readHeaderText(value.text);
  if (value.kind === "date") {
    return { ...nothing, text: shownText(cell), period: periodOfDate(value.year, value.month, value.day) };
  }
  if (
    value.kind === "number" &&
    Number.isInteger(value.number) &&
    value.number >= 2000 &&
    value.number < 2100
  ) {
    return { ...nothing, text: shownText(cell), period: { calendarYear: value.number } };
  }
  return null;
}

/** What a cell says of a KPI; null where it names none. */
export function kpiOf(cell: SourceCell | undefined, read: KpiLabelReader): KpiLabel | null {
  if (cell?.value.kind !== "text" || cell.value.text.trim() === "") return null;
  const label = read(cell.value.text);
  return label?.kind === "doubtful" && isExplained(headerOf(cell)) ? null : label;
}

/** "Plan" is a target before it is a word of the Audit Plan. */
function isExplained(header: HeaderText | null): boolean {
  return header !== null && header.restWords === 0 && (header.roles.length > 0 || header.period !== null);
}

const nothing: HeaderText = {
  text: "",
  period: null,
  roles: [],
  letter: null,
  cumulative: false,
  total: false,
  ignored: null,
  field: null,
  pairOrderUnclear: false,
  restWords: 0,
  rest: "",
};
