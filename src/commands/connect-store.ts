import { factsFromTables } from "../build/facts";
import { displayLanguage } from "../excel/office";
import { readTables } from "../excel/read-tables";
import { watchTables } from "../excel/watch";
import { store } from "../functions/shared-store";
import { wcoPlan } from "../plan";

/** Reads the workbook's tables into the functions' store. Round trips: those of `readTables`. */
export async function readIntoStore(): Promise<void> {
  const tables = await readTables();
  // A workbook that cannot be read now is read at the next change; until then the functions answer what they know.
  if (tables.ok) store.replace(factsFromTables(tables.value, wcoPlan, displayLanguage()).facts);
}

/** Connects the functions to the tables of the workbook: once now, and after every change of them by this user. */
export async function connectStore(): Promise<void> {
  await readIntoStore();
  await watchTables(() => void readIntoStore());
}
