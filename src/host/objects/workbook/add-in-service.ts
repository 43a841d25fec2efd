import { WireObject } from "../../protocol/wire-object";

export const addInService = "Microsoft.InternalService.AddinInternalService";

/** The object by which the client library says that the add-in's commands and functions can be called. */
export class AddInServiceObject extends WireObject {
  readonly wireClass = addInService;
  override readonly serviceMethods = ["NotifyActionHandlerReady"];
  /** True once `Office.actions` has been given its first command. */
  isReady = false;
  readonly #listeners = new Set<() => void>();

  /** Calls the listener when an add-in's page has become ready. Returns what ends it. */
  onReady(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  NotifyActionHandlerReady(): void {
    this.isReady = true;
    for (const listener of this.#listeners) listener();
  }
}
