import { WireObject } from "../../protocol/wire-object";
import { oneOf } from "../arguments";

export const appRuntimeService = "Microsoft.AppRuntime.AppRuntimeService";

type PaneState = "Visible" | "Background" | "Inactive";

/** The object by which the client library shows and hides the task pane (`Office.addin.showAsTaskpane`). */
export class AppRuntimeObject extends WireObject {
  readonly wireClass = appRuntimeService;
  override readonly serviceMethods = ["SetAppRuntimeState", "GetAppRuntimeState"];
  #state: PaneState = "Visible";
  readonly #listeners = new Set<(isVisible: boolean) => void>();

  SetAppRuntimeState(state: unknown): void {
    this.#state = oneOf(state, ["Visible", "Background", "Inactive"] as const);
    for (const listener of this.#listeners) listener(this.#state === "Visible");
  }

  GetAppRuntimeState(): string {
    return this.#state;
  }

  /** The user has opened or closed the pane. */
  paneIs(isVisible: boolean): void {
    this.#state = isVisible ? "Visible" : "Background";
  }

  /** Calls the listener when the add-in shows or hides its pane. Returns what ends it. */
  onVisibility(listener: (isVisible: boolean) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
