import { operationsOf, type BatchRequest } from "./messages";
import { WireError, type WireErrorCode } from "./wire-error";

/** A failure to come, for trying what an add-in does then. */
export interface Failure {
  /** Which of the requests to come fails: 1, the next, unless told. Housekeeping of the client library is not counted. */
  readonly request?: number;
  /**
   * The operation at which it fails, from 1; those before it stay done. 0, unless told: before any of them. How many
   * operations a request has, `traffic.operations` tells; a request with fewer passes.
   */
  readonly operation?: number;
  /** Only requests for which this holds are counted. */
  readonly when?: (request: BatchRequest) => boolean;
  /** All the requests after it fail as well, until it is taken back. */
  readonly lasting?: boolean;
  /** GeneralException unless told. */
  readonly code?: WireErrorCode;
  readonly message?: string;
}

export interface InjectedFailure {
  /** How many requests have met it. */
  readonly met: number;
  readonly takeBack: () => void;
}

/** What a request fails with: before any of its operations (0), or at one of them, counted from 1. */
export interface PlannedFailure {
  readonly operation: number;
  readonly error: WireError;
}

interface Planned {
  readonly failure: Failure;
  /** Requests that still pass. */
  passing: number;
  met: number;
}

/** The failures that are waiting for their requests. */
export class PlannedFailures {
  #planned: readonly Planned[] = [];

  plan(failure: Failure): InjectedFailure {
    const planned: Planned = { failure, passing: (failure.request ?? 1) - 1, met: 0 };
    this.#planned = [...this.#planned, planned];
    return {
      get met() {
        return planned.met;
      },
      takeBack: () => {
        this.#planned = this.#planned.filter((each) => each !== planned);
      },
    };
  }

  /** What this request fails with, null where it passes. */
  next(request: BatchRequest): PlannedFailure | null {
    const counted = this.#planned.filter(({ failure }) => failure.when?.(request) ?? true);
    const due = counted.find(({ passing }) => passing === 0);
    for (const planned of counted) planned.passing = Math.max(0, planned.passing - 1);
    if (due === undefined) return null;
    const { code = "GeneralException", message, operation = 0, lasting = false } = due.failure;
    if (!lasting) this.#planned = this.#planned.filter((each) => each !== due);
    if (operation > operationsOf(request)) return null;
    due.met += 1;
    return { operation, error: new WireError(code, "", message) };
  }
}
