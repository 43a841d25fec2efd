import { isHousekeeping, requestFlags, type RequestMessage } from "./messages";
import { PlannedFailures, type Failure, type InjectedFailure, type PlannedFailure } from "./planned-failures";
import { WireError, type WireErrorCode } from "./wire-error";

/** Excel on the web refuses larger requests and answers. */
export const payloadLimit = 5 * 1024 * 1024;

/** What a request meets: it is refused as a whole; or it runs, at once or after the editing, and may fail on its way. */
export type Meeting =
  | { readonly kind: "refused"; readonly error: WireError }
  | { readonly kind: "runs"; readonly waits: boolean; readonly failure: PlannedFailure | null };

/**
 * States in which Excel refuses work, switched on to try what an add-in does then: a cell being edited, a workbook
 * opened for reading only, requests that fail. The client library's own housekeeping, function results among it, meets
 * none of them.
 */
export class Trouble {
  /** Somebody is editing a cell: requests fail, or wait if their caller asked to (`delayForCellEdit`). */
  #editing = false;
  /** Every change is refused with AccessDenied. */
  readOnly = false;
  payloadLimit = payloadLimit;
  readonly #failures = new PlannedFailures();
  #waiting: (() => void)[] = [];

  get editing(): boolean {
    return this.#editing;
  }

  set editing(value: boolean) {
    this.#editing = value;
    if (value) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }

  /** Does the work now, or as soon as nobody is editing a cell any more; what waits keeps its order. */
  afterEditing(work: () => void): void {
    if (this.#editing) this.#waiting.push(work);
    else work();
  }

  /**
   * Lets a request fail: `fail({})` the next one, `fail({ request: 3 })` the third from now,
   * `fail({ request: 3, operation: 5 })` at the third one's fifth operation, those before it staying done. The answer
   * tells whether it has happened, and takes it back.
   */
  fail(failure: Failure): InjectedFailure {
    return this.#failures.plan(failure);
  }

  /** What stands in the request's way. Each request is asked about once: planned failures are used up. */
  meet({ flags, message: { body } }: RequestMessage, bytes: number): Meeting {
    if (bytes > this.payloadLimit) return refused("RequestPayloadSizeLimitExceeded");
    if (isHousekeeping(body)) return { kind: "runs", waits: false, failure: null };
    const failure = this.#failures.next(body);
    if (failure?.operation === 0) return { kind: "refused", error: failure.error };
    if (this.readOnly && (flags & requestFlags.write) !== 0) return refused("AccessDenied");
    if (this.#editing && (flags & requestFlags.delayForCellEdit) === 0)
      return refused("InvalidOperationInCellEditMode");
    return { kind: "runs", waits: this.#editing, failure };
  }
}

function refused(code: WireErrorCode): Meeting {
  return { kind: "refused", error: new WireError(code) };
}
