import { columnLetters } from "../addresses";

/** Where shares that add up to 100.0 % are computed: two hidden columns beside rows of amounts. */
export interface ShareColumns {
  /** The hidden column of cents, none below zero. */
  readonly cents: number;
  /** The hidden column of remainders. */
  readonly remainder: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The formulas of one row, without their "=". */
export interface ShareFormulas {
  readonly cents: string;
  readonly remainder: string;
  /** A fraction with three decimals; all rows together exactly 1. */
  readonly share: string;
}

/**
 * Native formulas for percentages with one decimal by largest remainder (design §9 rule 4), as `tenthsOfPercent` computes them:
 * tenths of a percent rounded down, and one more for the largest remainders, ties in order.
 *
 * @param cents the formula of the row's cents
 */
export function shareFormulas(columns: ShareColumns, row: number, cents: string): ShareFormulas {
  const { firstRow, lastRow } = columns;
  const at = (column: number): string => `$${columnLetters(column)}${row}`;
  const all = (column: number, last = `$${lastRow}`): string => {
    const letters = `$${columnLetters(column)}`;
    return `${letters}$${firstRow}:${letters}${last}`;
  };
  const sum = `SUM(${all(columns.cents)})`;
  const mine = at(columns.remainder);
  const remainders = all(columns.remainder);
  const rank = `SUMPRODUCT((${remainders}>${mine})*1)+SUMPRODUCT((${all(columns.remainder, String(row))}=${mine})*1)`;
  const down = `(1000*${at(columns.cents)}-${mine})/${sum}`;
  return {
    cents: `MAX(0,${cents})`,
    remainder: `IF(${sum}=0,0,MOD(1000*${at(columns.cents)},${sum}))`,
    share: `IF(${sum}=0,0,(${down}+IF(${rank}<=SUM(${remainders})/${sum},1,0))/1000)`,
  };
}
