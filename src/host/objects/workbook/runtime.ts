import { WireObject } from "../../protocol/wire-object";

/** `Excel.Runtime`: switches events off and on. */
export class RuntimeObject extends WireObject {
  readonly wireClass = "Runtime";

  constructor(private readonly events: { enabled: boolean }) {
    super();
  }

  get EnableEvents(): boolean {
    return this.events.enabled;
  }

  set EnableEvents(enabled: unknown) {
    this.events.enabled = enabled === true;
  }
}
