import type { Events } from "./events";
import { identityOf, invoke, isReferable, place, writeScalar } from "./members";
import {
  actionTypes,
  type ActionMessage,
  type ActionResult,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
} from "./messages";
import { ObjectPaths, type PathRoots } from "./paths";
import type { PlannedFailure } from "./planned-failures";
import { query } from "./query";
import { asWireError, WireError } from "./wire-error";
import { WireObject } from "./wire-object";

export interface BatchContext extends PathRoots {
  readonly events: Events;
  readonly failure: PlannedFailure | null;
  /** Does several changes as one; formulas are calculated when the work returns. */
  readonly together: (work: () => void) => void;
}

/**
 * Runs the actions of one request in order and answers with a result each. The first action that fails ends the batch;
 * what ran before it stays done, as in Excel, and the answer names the failed action by its index. Changes between two
 * queries are made together, so that formulas are calculated once, before they are read.
 */
export async function runBatch(request: BatchRequest, context: BatchContext): Promise<BatchResponse> {
  const run = new BatchRun(request, context);
  while (!run.done) {
    if (run.nextIsQuery) run.step();
    else context.together(() => run.stepUntilQuery());
    await run.pending;
  }
  return run.response();
}

class BatchRun {
  readonly #paths: ObjectPaths;
  readonly #results: ActionResult[] = [];
  readonly #traces: number[] = [];
  #index = 0;
  #operation = 0;
  #error: BatchError | null = null;
  /** What the last action is still waiting for: some methods read files. */
  pending: Promise<void> | null = null;

  constructor(
    private readonly request: BatchRequest,
    private readonly context: BatchContext,
  ) {
    this.#paths = new ObjectPaths(request, context);
  }

  get done(): boolean {
    return this.#error !== null || this.#index >= this.request.Actions.length;
  }

  get nextIsQuery(): boolean {
    return this.request.Actions[this.#index]?.ActionType === actionTypes.query;
  }

  stepUntilQuery(): void {
    this.pending = null;
    while (!this.done && !this.nextIsQuery && !this.#waits()) this.step();
  }

  #waits(): boolean {
    return this.pending !== null;
  }

  step(): void {
    this.pending = null;
    const index = this.#index;
    const action = this.request.Actions[index];
    if (!action) return;
    this.#index += 1;
    const succeed = (value: unknown): void => {
      this.#results.push({ ActionId: action.Id, Value: value ?? null });
    };
    const fail = (error: unknown): void => {
      this.#error = batchError(error, this.#placeOf(action), index);
    };
    try {
      const value = this.#run(action);
      if (value instanceof Promise) this.pending = value.then(succeed, fail);
      else succeed(value);
    } catch (error) {
      fail(error);
    }
  }

  response(): BatchResponse {
    const body = { Results: this.#results, TraceIds: this.#traces };
    return this.#error ? { ...body, Error: this.#error } : body;
  }

  #run(action: ActionMessage): unknown {
    if (action.ActionType === actionTypes.trace) {
      this.#traces.push(action.Id);
      return null;
    }
    this.#operation += 1;
    const { failure } = this.context;
    if (failure?.operation === this.#operation) throw failure.error;
    const object = this.#paths.follow(action.ObjectPathId);
    if (!object) return null;
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.#instantiate(object);
      case actionTypes.query:
        return query(object, action.QueryInfo ?? {});
      case actionTypes.method:
        return this.#call(object, action);
      case actionTypes.set:
        writeScalar(object, action.Name, this.#paths.arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new WireError("InvalidRequest");
    }
  }

  #instantiate(object: WireObject): unknown {
    const { references } = this.context;
    const keeps = (this.request.AutoKeepReference ?? false) && isReferable(object);
    const reference = keeps ? references.keep(object) : references.nameOf(object);
    return { ...identityOf(object), ...(reference === null ? {} : { _ReferenceId: reference }) };
  }

  #call(object: WireObject, { Name: method, ArgumentInfo: info }: ActionMessage): unknown {
    const { references, events } = this.context;
    const args = this.#paths.arguments(info);
    if (method === "_KeepReference") {
      references.keep(object);
      return null;
    }
    if (method === "_RemoveReference") {
      references.remove(args[0]);
      return null;
    }
    if (events.serve(object, method)) return null;
    const value = invoke(object, method, args);
    return value instanceof WireObject ? null : value;
  }

  /** "Worksheet.getRange" for the object that the action was about, "" when it was never reached. */
  #placeOf(action: ActionMessage): string {
    const object = this.#paths.reached(action.ObjectPathId);
    return object && action.Name !== "" ? place(object, action.Name) : "";
  }
}

function batchError(error: unknown, location: string, index: number): BatchError {
  const failure = asWireError(error).at(location);
  return { Code: failure.code, Message: failure.message, Location: failure.location, ActionIndex: index };
}
