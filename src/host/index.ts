export { createHost, type Host, type HostOptions } from "./host";
export { installShell, type ShellHost, type ShellWindow } from "./shell/shell";
export type { HostEntry, BatchRequest } from "./protocol/messages";
export type { Failure, InjectedFailure } from "./protocol/planned-failures";
export type { Traffic } from "./protocol/traffic";
export type { WireErrorCode } from "./protocol/wire-error";
export type { FunctionResultsHandler } from "./objects/workbook/custom-functions-service";
export { registerFunctions, type FunctionsMetadata } from "./functions";
