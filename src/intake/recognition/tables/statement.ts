import type { FigureFlag, FiscalYear, Reported } from "../../../figures/figure";
import type { QuarterNumber } from "../../../figures/period";
import type { KpiId } from "../../../plan/types";
import type { Apart } from "../labels/apart-text";
import type { Role } from "../labels/role-words";
import type { Area } from "../../source-workbook";

/** When: a quarter, a month, or the whole fiscal year. */
export type StatedTime =
  | { readonly kind: "quarter"; readonly quarter: QuarterNumber }
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "year" };

/** What one cell says of one KPI: recognition's smallest result, from which figures are put together. */
export interface Statement {
  readonly kpi: KpiId;
  readonly role: Role;
  readonly time: StatedTime;
  /** Null where neither the table nor the sheet states it: the file's then. */
  readonly year: FiscalYear | null;
  /** A year beside the quarter that may be a calendar year: "Q1 2019". */
  readonly calendarYear: number | null;
  /** What a heading says against taking it as the year's own. */
  readonly apart: Apart | null;
  /** As the table or the sheet states it; null where neither does: the file's then. */
  readonly directorate: string | null;
  readonly value: Reported;
  /** The Members that the cell lists. */
  readonly members: readonly string[] | null;
  /** The cell is empty, or could not be understood and is asked: it says nothing. */
  readonly silent: "blank" | "asked" | null;
  readonly cumulative: boolean;
  readonly hidden: boolean;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Present where the value comes from several cells. */
  readonly area?: Area;
  /** The cell that names the KPI: statements with the same one belong together. */
  readonly record: string;
  /** The table's number within the file. */
  readonly table: number;
  readonly flags: readonly FigureFlag[];
}
