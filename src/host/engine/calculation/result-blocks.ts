import type { ResultBlock } from "./call-state";

/** Hands out rows of the sheet that holds array results, and takes them back. */
export class ResultBlocks {
  private readonly free = new Map<number, number[]>();
  private next = 0;

  take(rows: number, columns: number): ResultBlock {
    const row = this.free.get(rows)?.pop() ?? this.next;
    if (row === this.next) this.next += rows;
    return { row, rows, columns };
  }

  giveBack({ row, rows }: ResultBlock): void {
    const rest = this.free.get(rows);
    if (rest === undefined) this.free.set(rows, [row]);
    else rest.push(row);
  }
}

/**
 * Places for formulas that calculate arguments. Each has room for an array to spill: 2,000 rows and 200 columns; a
 * longer one is #SPILL!.
 */
export class ArgumentSlots {
  private readonly free: number[] = [];
  private next = 0;

  take(): number {
    return this.free.pop() ?? this.next++;
  }

  giveBack(slot: number): void {
    this.free.push(slot);
  }
}

const SLOT_ROWS = 2_000;
const SLOT_COLUMNS = 200;
const SLOTS_DOWN = 500;

export const slotRow = (slot: number): number => (slot % SLOTS_DOWN) * SLOT_ROWS;
export const slotColumn = (slot: number): number => Math.floor(slot / SLOTS_DOWN) * SLOT_COLUMNS;
