import { functionText } from "../i18n/function-text";
import { say, type Language } from "../i18n/text";
import { notAvailable, sameAnswer, type Answer } from "./answer";
import type { Known, Store } from "./store";

/** What a streaming function needs of its invocation; `CustomFunctions.StreamingInvocation` has it. */
export interface StreamingCell {
  setResult: (result: CellResult) => void;
  onCanceled?: (() => void) | undefined;
}

export type CellResult = number | string | (number | string)[][] | CustomFunctions.Error;

/**
 * Answers a cell at once, and again each time its answer changes, until the formula goes. It never waits for anything:
 * before the workbook is read the answer is #N/A with that reason.
 */
export function answerLive(
  store: Store,
  cell: StreamingCell,
  language: Language,
  compute: (known: Known) => Answer,
): void {
  const current = (): Answer => {
    const known = store.known();
    return known === null ? notAvailable(say(functionText.loading, language)) : compute(known);
  };
  let shown = current();
  cell.setResult(resultOf(shown));
  cell.onCanceled = store.subscribe(() => {
    const next = current();
    if (sameAnswer(shown, next)) return;
    shown = next;
    cell.setResult(resultOf(next));
  });
}

/** An answer as Excel takes it: only #N/A and #VALUE! carry a message. */
export function resultOf(answer: Answer): CellResult {
  switch (answer.kind) {
    case "value":
      return answer.value;
    case "table":
      return answer.rows.map((row) => [...row]);
    case "not-available":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, answer.message);
    case "invalid":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, answer.message);
  }
}
