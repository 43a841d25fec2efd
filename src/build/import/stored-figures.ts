import { fromDataRows } from "../../figures/data-rows";
import type { Figure } from "../../figures/figure";
import type { TableRead } from "../../excel/read-tables";
import type { Plan } from "../../plan/types";
import { slotOf } from "./slot";

/** The figures that the workbook's table WcoData holds, from the imports before and from officers' hands. */
export interface StoredFigures {
  readonly figures: readonly Figure[];
  /** Slots of figures that were changed or added by hand since they were written: their checksum says so. */
  readonly byHand: ReadonlySet<string>;
  /** Rows that are no figure because something in them is not understood; they would go with the next writing. */
  readonly unread: number;
}

export const nothingStored: StoredFigures = { figures: [], byHand: new Set(), unread: 0 };

/** Reads WcoData for comparison with what is about to be written; a workbook without the table stores nothing. */
export function storedFigures(data: TableRead | null, plan: Plan): StoredFigures {
  if (data === null) return nothingStored;
  const { figures, findings } = fromDataRows(data.columns, data.rows, plan, data);
  const byHand = findings.flatMap(({ code, facts }) =>
    code === "changed-by-hand" || code === "added-by-hand"
      ? [
          slotOf({
            kpi: fact(facts, "kpi"),
            period: fact(facts, "period"),
            directorate: fact(facts, "directorate"),
          }),
        ]
      : [],
  );
  const filled = data.rows.filter((cells) => cells.some((cell) => cell !== null && cell !== ""));
  return { figures, byHand: new Set(byHand), unread: filled.length - figures.length };
}

function fact(facts: Readonly<Record<string, string | number>> | undefined, name: string): string {
  return String(facts?.[name] ?? "");
}
