import { financeTableNames } from "../sheets/finance/finance-names";
import { tableNames } from "../sheets/sheet-names";
import type { Outcome } from "./excel-problem";
import { inExcel } from "./run";

export interface Watch {
  /** Stops watching. Round trips: one. */
  stop(): Promise<void>;
}

export interface WatchOptions {
  /** Changes within so many milliseconds are told as one; 250 unless told. */
  readonly quietFor?: number;
}

/**
 * Tells when a table of ours has been changed by this user: once after a burst of changes. Changes of co-authors, and
 * every change in manual calculation mode, are told on the next calculation, as Excel itself would show them. Handlers
 * die when the add-in reloads, so it is called again at each start. Tables that are made later are watched too, as the
 * event is the workbook's.
 *
 * Round trips: one to begin with, and one per change of this user, which finds out whose table it is.
 */
export async function watchTables(
  onChange: () => void,
  { quietFor = 250 }: WatchOptions = {},
): Promise<Outcome<Watch>> {
  const tell = debounced(onChange, quietFor);
  return inExcel(async (context) => {
    let isStale = false;
    const changed = context.workbook.tables.onChanged.add(async (change) => {
      if (change.source !== "Local") isStale = true;
      else {
        const { isOurs, isManual } = await circumstances(change.tableId);
        if (isOurs && isManual) isStale = true;
        else if (isOurs) tell.later();
      }
    });
    const calculated = context.workbook.worksheets.onCalculated.add(() => {
      if (isStale) tell.later();
      isStale = false;
      return Promise.resolve();
    });
    await context.sync();
    return {
      stop: async () => {
        tell.cancel();
        await Excel.run(changed.context, async (own) => {
          changed.remove();
          calculated.remove();
          await own.sync();
        });
      },
    };
  });
}

const ours: readonly string[] = [...Object.values(tableNames), ...Object.values(financeTableNames)];

async function circumstances(
  tableId: string,
): Promise<{ readonly isOurs: boolean; readonly isManual: boolean }> {
  const outcome = await inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableId);
    table.load("name");
    context.application.load("calculationMode");
    await context.sync();
    const isManual = context.application.calculationMode === "Manual";
    return { isOurs: !table.isNullObject && ours.includes(table.name), isManual };
  });
  // A table that cannot be looked at may be ours: better one rescan too many than a stale score.
  return outcome.ok ? outcome.value : { isOurs: true, isManual: false };
}

/** Calls once, a while after the last of many asks. */
function debounced(
  call: () => void,
  quietFor: number,
): { readonly later: () => void; readonly cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
  };
  return {
    cancel,
    later: () => {
      cancel();
      timer = setTimeout(call, quietFor);
    },
  };
}
