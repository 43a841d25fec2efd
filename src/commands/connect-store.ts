import { factsFromTables } from "../build/facts";
import type { Outcome } from "../excel/excel-problem";
import { displayLanguage } from "../excel/office";
import { readTables, type TablesRead } from "../excel/read-tables";
import type { RunOptions } from "../excel/run";
import { watchTables } from "../excel/watch";
import { store } from "../functions/shared-store";
import { wcoPlan } from "../plan";

type Listener = (tables: Outcome<TablesRead>) => void;

const listeners = new Set<Listener>();
let latest: Outcome<TablesRead> | null = null;

/** Reads the workbook's tables into the functions' store. Round trips: those of `readTables`. */
export async function readIntoStore(options: RunOptions = {}): Promise<void> {
  const tables = await readTables(options);
  // A workbook that cannot be read now is read at the next change; until then the functions answer what they know.
  if (tables.ok) store.replace(factsFromTables(tables.value, wcoPlan, displayLanguage()).facts);
  latest = tables;
  for (const listener of [...listeners]) listener(tables);
}

/** Connects the functions to the tables of the workbook: once now, and after every change of them by this user. */
export async function connectStore(): Promise<void> {
  await readIntoStore();
  // Whoever types figure after figure is in a cell again before the last one is read.
  await watchTables(() => void readIntoStore({ waitForCellEdit: "quietly" }));
}

/** Tells what the tables hold: at once where they have been read, then after each reading. Returns what ends it. */
export function onTablesRead(listener: Listener): () => void {
  listeners.add(listener);
  if (latest !== null) listener(latest);
  return () => {
    listeners.delete(listener);
  };
}
