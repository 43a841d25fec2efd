import type { Figure, FiscalYear } from "../../figures/figure";
import type { Finding } from "../../figures/finding";
import type { KpiId } from "../../plan/types";
import type { WordingMatch } from "./labels/kpi-wording";
import type { PeriodLabel } from "./labels/period-label";
import type { Role } from "./labels/role-words";

/** How a table is laid out (design §8). */
export type TableKind =
  /** KPIs down, periods and roles across (A, B, E, G to K, M). */
  | "kpis-down"
  /** A KPI's heading over rows of roles (C). */
  | "blocks"
  /** One row per KPI and period (D). */
  | "list"
  /** KPIs across, periods down (L). */
  | "kpis-across";

/** What a column of a table is taken for. */
export interface RecognisedColumn {
  /** The header cell. */
  readonly address: string;
  readonly text: string;
  readonly use: "figures" | "labels" | "left-out";
  readonly period: PeriodLabel | null;
  readonly roles: readonly Role[];
  readonly cumulative: boolean;
  /** Why it is left out: "total", "percentage", "comment", "other-year" …; null where it is not. */
  readonly leftOut: string | null;
}

/** A label that names a KPI, and how that is known. */
export interface RecognisedRow {
  readonly address: string;
  readonly text: string;
  readonly kpi: KpiId;
  readonly by: "code" | "wording";
  /** 0 to 1: 1 for a code, the similarity for a wording. */
  readonly confidence: number;
  readonly alternatives: readonly WordingMatch[];
}

/** A table that holds figures of the plan, and why it is taken for one. */
export interface RecognisedTable {
  readonly sheet: string;
  /** From its first header or heading to its last figure. */
  readonly area: string;
  readonly kind: TableKind;
  readonly why: {
    readonly headerRows: string;
    readonly kpisByCode: number;
    readonly kpisByWording: number;
    /** The quarters and months its columns or rows name, in order. */
    readonly periods: readonly string[];
    readonly roles: readonly Role[];
  };
  /** The least of the confidences of its rows. */
  readonly confidence: number;
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly RecognisedRow[];
}

/** What was found in a file, and how: figures with their source cells, tables with their reasons, findings. */
export interface Recognition {
  readonly file: string;
  /** Null where the file does not say it: its figures wait until it is told. */
  readonly directorate: string | null;
  readonly fiscalYear: FiscalYear | null;
  readonly tables: readonly RecognisedTable[];
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}
