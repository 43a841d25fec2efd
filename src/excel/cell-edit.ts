/** Told when work waits for a cell that the user is editing, and when it no longer does. */
export type CellEditListener = (isWaiting: boolean) => void;

const listeners = new Set<CellEditListener>();
let waiting = 0;

/** Calls the listener when the first work begins to wait and when the last has gone on. Returns what ends it. */
export function onCellEdit(listener: CellEditListener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Tells, while the work waits, that it does. */
export async function whileWaiting<T>(work: () => Promise<T>): Promise<T> {
  change(1);
  try {
    return await work();
  } finally {
    change(-1);
  }
}

function change(by: 1 | -1): void {
  const was = waiting > 0;
  waiting += by;
  const is = waiting > 0;
  if (was !== is) for (const listener of [...listeners]) listener(is);
}
