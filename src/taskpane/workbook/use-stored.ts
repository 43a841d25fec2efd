import { useSyncExternalStore } from "react";
import { storedFigures, type StoredFigures } from "../../build/import/stored-figures";
import { onTablesRead, readIntoStore } from "../../commands/connect-store";
import type { ExcelProblem } from "../../excel/excel-problem";
import type { TableRead } from "../../excel/read-tables";
import type { RunOptions } from "../../excel/run";
import { wcoPlan } from "../../plan";

/** What the table WcoData of the open workbook holds, as it stands now. */
export type Stored =
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly problem: ExcelProblem }
  | { readonly kind: "ready"; readonly figures: StoredFigures; readonly data: TableRead | null };

let current: Stored = { kind: "reading" };
const listeners = new Set<() => void>();

/* The commands' script reads the tables at the start and after every change of them; each reading is taken over here. */
onTablesRead((tables) => {
  current = tables.ok
    ? { kind: "ready", figures: storedFigures(tables.value.data, wcoPlan), data: tables.value.data }
    : { kind: "failed", problem: tables.problem };
  for (const listener of [...listeners]) listener();
});

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The workbook's figures, followed through every change of WcoData. */
export function useStored(): Stored {
  return useSyncExternalStore(subscribe, () => current);
}

/** Reads them now. Round trips: those of `readTables`. */
export async function readStored(options: RunOptions = {}): Promise<Stored> {
  await readIntoStore(options);
  return current;
}
