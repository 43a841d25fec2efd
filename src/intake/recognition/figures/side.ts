import type { FigureFlag, Reported } from "../../../figures/figure";
import type { QuarterNumber } from "../../../figures/period";
import type { Statement } from "../tables/statement";

/** One side of a quarter's figure: its value, the cells it comes from, how it was reckoned. */
export interface Side {
  readonly value: Reported;
  /** The cells, first to last; a blank cell that could have held the value is one too. */
  readonly cells: readonly Statement[];
  readonly flags: readonly FigureFlag[];
  /** True where the cell says something that is understood, were it only "TBC". */
  readonly stated: boolean;
}

/** The sides of a record's quarters for one role. */
export type SideByQuarter = ReadonlyMap<QuarterNumber, Side>;

/** Both sides of a quarter. */
export interface QuarterSides {
  readonly quarter: QuarterNumber;
  readonly actual: Side | null;
  readonly target: Side | null;
}

/** The side that one cell states. */
export function sideOf(statement: Statement, flags: readonly FigureFlag[] = []): Side {
  return {
    value: statement.value,
    cells: [statement],
    flags: [...statement.flags, ...flags],
    stated: statement.silent === null,
  };
}
