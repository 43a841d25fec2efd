import { invalidArgument } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";

/** Results of custom functions as they arrive: `[id, true, value, [ms]]` or `[id, false, message, code]`. */
export type FunctionResultsHandler = (results: readonly (readonly unknown[])[]) => void;

export const customFunctionsService = "Microsoft.ExcelServices.CustomFunctions";

/** The object by which the client library hands in what custom functions returned. */
export class CustomFunctionsServiceObject extends WireObject {
  readonly wireClass = customFunctionsService;
  override readonly serviceMethods = [
    "SetInvocationArrayResults",
    "_SetOsfControlContainerReadyForCustomFunctions",
    "_GetEnabledFeatures",
  ];
  /** True once the client listens for calls. */
  isReady = false;
  readonly #handlers = new Set<FunctionResultsHandler>();

  /** Calls the handler with each bundle of results. Returns what ends it. */
  onResults(handler: FunctionResultsHandler): () => void {
    this.#handlers.add(handler);
    return () => this.#handlers.delete(handler);
  }

  SetInvocationArrayResults(results: unknown): void {
    if (!Array.isArray(results)) throw invalidArgument();
    for (const handler of this.#handlers) handler(results as unknown[][]);
  }

  /** The client begins to listen for calls. */
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.isReady = true;
  }

  /** Switches of the client's own that no host needs. */
  _GetEnabledFeatures(): readonly number[] {
    return [];
  }
}
