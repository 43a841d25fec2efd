import type { Finding } from "../../../figures/finding";
import type { SourceCell } from "../../source-workbook";
import type { DecimalMark } from "../cells/cell-reading";
import type { SheetGrid } from "../grid/sheet-grid";
import type { KpiLabelReader } from "../labels/kpi-label";
import type { Context } from "./context";
import type { Heading } from "./section";
import type { Statement } from "./statement";
import type { TableDraft } from "./table-draft";

/** A row and what is known where it stands. */
export interface RowInput {
  readonly grid: SheetGrid;
  readonly row: number;
  /** The row's cells within the strip. */
  readonly cells: readonly SourceCell[];
  readonly table: TableDraft;
  readonly context: Context;
  /** Empty rows stand above. */
  readonly gap: boolean;
  readonly readKpi: KpiLabelReader;
  readonly mark: DecimalMark;
  /** The sheet is hidden. */
  readonly hidden: boolean;
}

/** What a row says. */
export interface RowReading {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
  readonly heading: Heading | null;
  /** What the row says of those below it. */
  readonly context: Context;
}
