import type { Reported } from "../../../figures/figure";

/** Something an officer should know of a cell that was read, or why it was not: the code of a finding. */
export interface CellRemark {
  readonly code: string;
  readonly severity: "warning" | "info";
  /** What the cell shows, for the message. */
  readonly text: string;
}

/**
 * What a cell in a figure's place says (design §4 rules 5 and 15).
 * - `reported`: a number, or a mark for not reported or not applicable.
 * - `pair`: two of them in one cell, "12 / 15"; `percent` where the cell says it too, "10 / 14 (71 %)".
 * - `asked`: something was meant that must not be guessed; the remark says what.
 * - `words`: a text that holds no figure: a list of Members, a comment.
 */
export type CellReading =
  | { readonly kind: "blank" }
  | { readonly kind: "reported"; readonly value: Reported; readonly remarks: readonly CellRemark[] }
  | {
      readonly kind: "pair";
      readonly first: Reported;
      readonly second: Reported;
      readonly percent: number | null;
      readonly remarks: readonly CellRemark[];
    }
  | { readonly kind: "asked"; readonly remark: CellRemark }
  | { readonly kind: "words"; readonly text: string };

/** How a sheet writes decimals, told from its language; "unknown" where both or neither language shows. */
export type DecimalMark = "point" | "comma" | "unknown";
