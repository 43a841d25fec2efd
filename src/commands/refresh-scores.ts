import { recalculate } from "../excel/environment";
import { readIntoStore } from "./connect-store";

/** Ribbon command: reads the tables again, co-authors' changes included, and recalculates every WCO function. */
export async function refreshScores(): Promise<void> {
  await readIntoStore();
  await recalculate();
}
