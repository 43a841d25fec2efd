import { whileWaiting } from "./cell-edit";
import { problemOf, type Outcome } from "./excel-problem";

export interface RunOptions {
  /**
   * Wait until the user has finished editing a cell instead of failing (for actions that the user started). The batch is then
   * begun again, so it must be one that may be repeated; whoever listens to `onCellEdit` is told of the wait. "quietly"
   * waits without telling: for work that nobody has asked for.
   */
  readonly waitForCellEdit?: boolean | "quietly";
}

/**
 * Runs a batch in the workbook and turns what Excel refuses into a problem. The batch says in its own docstring
 * how many round trips it takes.
 */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { waitForCellEdit = false }: RunOptions = {},
): Promise<Outcome<T>> {
  const outcome = await attempt(batch, waitForCellEdit === "quietly");
  if (outcome.ok || waitForCellEdit !== true || outcome.problem.code !== "excel-cell-edit") return outcome;
  return whileWaiting(() => attempt(batch, true));
}

async function attempt<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  delayForCellEdit: boolean,
): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await Excel.run({ delayForCellEdit }, batch) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}
