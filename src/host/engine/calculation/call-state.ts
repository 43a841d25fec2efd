import type { Constant } from "../document/constants";
import type { Call } from "../formula/translation";

/** A matrix of values, row by row. */
export type Matrix = readonly (readonly Constant[])[];

/** How a call of a custom function stands. */
export interface CallState {
  call: Call;
  /** The arguments it was last called with; null before the first call. */
  argumentsKey: string | null;
  /** The hidden cells that calculate its arguments, by argument; null where the argument needs none. */
  slots: readonly (number | null)[];
  /** Calls on their way: several where a single value was wanted and a range given. */
  invocations: readonly Invocation[];
  /** What it has come to; null while it has not answered. */
  outcome: Outcome | null;
  /** The cells that hold an array result for the calculator. */
  block: ResultBlock | null;
}

export interface Invocation {
  readonly id: number;
  readonly row: number;
  readonly column: number;
  answer: Outcome | null;
}

export interface Outcome {
  readonly values: Matrix;
  /** The words that came with an error. */
  readonly message: string | null;
}

export interface ResultBlock {
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

export const newCallState = (call: Call): CallState => ({
  call,
  argumentsKey: null,
  slots: call.arguments.map(() => null),
  invocations: [],
  outcome: null,
  block: null,
});
