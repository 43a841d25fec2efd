import type { Host } from "../host";
import { functionPipe } from "./function-pipe";
import { functionDefinitions, type FunctionsMetadata } from "./metadata";

export type { FunctionsMetadata } from "./metadata";

/** Makes an add-in's functions known to the workbook under their namespace, as Excel does from the manifest. */
export function registerFunctions(host: Host, namespace: string, metadata: FunctionsMetadata): void {
  host.engine.functions.register(namespace, functionDefinitions(metadata));
  host.engine.functions.answerWith(functionPipe(host));
}
