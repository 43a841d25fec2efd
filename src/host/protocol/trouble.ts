import { requestFlags, type BatchRequest, type RequestMessage } from "./messages";
import { WireError, type WireErrorCode } from "./wire-error";

/** Excel on the web refuses larger requests and answers. */
export const payloadLimit = 5 * 1024 * 1024;

/** A refusal of a whole request, before any of its actions runs. */
export interface RefusedRequest {
  readonly code: string;
  readonly message: string;
}

/**
 * States in which Excel refuses work, switched on to try what an add-in does then: a cell being edited, a workbook
 * opened for reading only, a request that fails once.
 */
export class Trouble {
  /** Somebody is editing a cell: requests fail, or wait if their caller asked to (`delayForCellEdit`). */
  #editing = false;
  /** Every change is refused with AccessDenied. */
  readOnly = false;
  payloadLimit = payloadLimit;
  readonly #planned: { readonly when: (request: BatchRequest) => boolean; readonly error: WireError }[] = [];
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

  /** Resolves when nobody is editing a cell. */
  editingDone(): Promise<void> {
    if (!this.#editing) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  /** The next request for which `when` holds is refused with this code. */
  failNext(when: (request: BatchRequest) => boolean, error: { code: WireErrorCode; message?: string }): void {
    this.#planned.push({ when, error: new WireError(error.code, "", error.message) });
  }

  /** The refusal that this request meets, null when it may run. */
  refusalOf({ flags, message: { body } }: RequestMessage, bytes: number): RefusedRequest | null {
    if (bytes > this.payloadLimit) return new WireError("RequestPayloadSizeLimitExceeded");
    const at = this.#planned.findIndex(({ when }) => when(body));
    const planned = at < 0 ? null : this.#planned.splice(at, 1)[0];
    if (planned) return planned.error;
    if (this.readOnly && (flags & requestFlags.write) !== 0) return new WireError("AccessDenied");
    if (this.#editing && (flags & requestFlags.delayForCellEdit) === 0)
      return new WireError("InvalidOperationInCellEditMode");
    return null;
  }
}
