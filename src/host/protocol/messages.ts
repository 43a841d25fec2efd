/** The messages between the client library and its host, as the library sends and accepts them. */

export const actionTypes = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export const pathTypes = {
  workbook: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the path of the object that it is, 0 for a plain value; nested for an array of objects. */
  readonly ReferencedObjectPathIds?: readonly ReferencedPath[];
}

export type ReferencedPath = number | readonly ReferencedPath[];

export interface ActionMessage {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface PathMessage {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** The body of a request: one batch. */
export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionMessage[];
  readonly ObjectPaths: Readonly<Record<string, PathMessage>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface BatchResponse {
  readonly Results: readonly ActionResult[];
  /** The trace actions that were reached: the client starts an event handler only when its own is among them. */
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** One request as the bridge carries it. */
export interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: BatchRequest };
}

/** Something that the host tells the client unasked: an event, a call of a custom function. */
export interface HostEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

/** Bits of a request's flags: it changes something; it would rather wait than fail while a cell is being edited. */
export const requestFlags = { write: 1, delayForCellEdit: 64 } as const;

/** What the client library does by itself, after its own clock: nothing that an add-in has asked for. */
const housekeeping: ReadonlySet<string> = new Set([
  "_RemoveReference",
  "_GetEnabledFeatures",
  "_SetOsfControlContainerReadyForCustomFunctions",
  "NotifyActionHandlerReady",
  "SetInvocationArrayResults",
]);

/** Whether a request is the client library's own: readiness, results of functions, references that are let go. */
export function isHousekeeping({ Actions }: BatchRequest): boolean {
  const asked = Actions.filter(
    ({ ActionType }) => ActionType !== actionTypes.instantiate && ActionType !== actionTypes.trace,
  );
  return (
    asked.length > 0 &&
    asked.every(({ ActionType, Name }) => ActionType === actionTypes.method && housekeeping.has(Name))
  );
}

/** How many operations a request has: all its actions but the traces. */
export function operationsOf({ Actions }: BatchRequest): number {
  return Actions.filter(({ ActionType }) => ActionType !== actionTypes.trace).length;
}
