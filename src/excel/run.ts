import { problemOf, type Outcome } from "./excel-problem";

export interface RunOptions {
  /** Wait until the user has finished editing a cell instead of failing (for actions that the user started). */
  readonly waitForCellEdit?: boolean;
}

/**
 * Runs a batch in the workbook and turns what Excel refuses into a problem. The batch says in its own docstring
 * how many round trips it takes.
 */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: RunOptions = {},
): Promise<Outcome<T>> {
  try {
    const value = await Excel.run({ delayForCellEdit: options.waitForCellEdit ?? false }, batch);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}
