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
 * Tells when a table of ours has been changed by this user: once after a burst of changes, never for changes of co-authors,
 * whose own add-in handles them and which show on the next calculation. Handlers die when the add-in reloads, so it
 * is called again at each start. Tables that are made later are watched too, as the event is the workbook's.
 *
 * Round trips: one to begin with, and one per change, which finds out whose table it is.
 */
export async function watchTables(
  onChange: () => void,
  { quietFor = 250 }: WatchOptions = {},
): Promise<Outcome<Watch>> {
  const tell = debounced(onChange, quietFor);
  return inExcel(async (context) => {
    const handler = context.workbook.tables.onChanged.add(async (change) => {
      if (change.source !== "Local") return;
      if (await isOurs(change.tableId)) tell.later();
    });
    await context.sync();
    return {
      stop: async () => {
        tell.cancel();
        await Excel.run(handler.context, async (own) => {
          handler.remove();
          await own.sync();
        });
      },
    };
  });
}

const ours: readonly string[] = [...Object.values(tableNames), ...Object.values(financeTableNames)];

async function isOurs(tableId: string): Promise<boolean> {
  const outcome = await inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableId);
    table.load("name");
    await context.sync();
    return !table.isNullObject && ours.includes(table.name);
  });
  // A table that cannot be looked at may be ours: better one rescan too many than a stale score.
  return outcome.ok ? outcome.value : true;
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
