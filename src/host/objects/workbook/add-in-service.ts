import { WireObject } from "../../protocol/wire-object";

export const addInService = "Microsoft.InternalService.AddinInternalService";

/** The object by which the client library says that the add-in's commands can be called. */
export class AddInServiceObject extends WireObject {
  readonly wireClass = addInService;
  override readonly serviceMethods = ["NotifyActionHandlerReady"];
  /** True once `Office.actions` has been given its first command. */
  isReady = false;

  NotifyActionHandlerReady(): void {
    this.isReady = true;
  }
}
