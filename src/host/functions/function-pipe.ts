import type { FunctionCall, FunctionResult, FunctionRunner } from "../engine";
import type { HostEntry } from "../protocol/messages";

/** What the pipe needs of the host: a way to the client and what comes back. */
export interface PipeHost {
  send(entry: HostEntry): void;
  onFunctionResults(handler: (results: readonly (readonly unknown[])[]) => void): () => void;
  /** Calls the listener when a client begins to listen for calls. */
  onFunctionsReady(listener: () => void): () => void;
}

const customFunctions = 1;
const invokeMessage = 1000;
const cancelMessage = 1001;

/** Flags of an invocation. */
const cancelable = 1;
const streaming = 2;

/** The client's codes for errors. */
const errorTexts: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/**
 * Runs custom functions where Excel runs them: in the add-in's page, through the client library's own pipe. A streaming
 * function may answer again and again; the others answer once.
 */
export function functionPipe(host: PipeHost): FunctionRunner {
  const waiting = new Map<
    number,
    { readonly call: FunctionCall; readonly answer: (result: FunctionResult) => void }
  >();
  host.onFunctionResults((results) => {
    for (const [id, succeeded, content, code] of results) {
      const asked = waiting.get(Number(id));
      if (asked === undefined) continue;
      if (!asked.call.definition.stream) waiting.delete(asked.call.id);
      asked.answer(succeeded === true ? resultOf(content) : errorOf(content, code));
    }
  });
  // Calls made before the add-in's page was there, and streaming ones of a page that has gone, go to the new page.
  host.onFunctionsReady(() => {
    for (const { call } of waiting.values()) host.send(entry(invokeMessage, invocation(call)));
  });
  return {
    invoke(call, answer) {
      waiting.set(call.id, { call, answer });
      host.send(entry(invokeMessage, invocation(call)));
    },
    cancel(id) {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (asked === undefined) return;
      const { stream, cancelable: mayCancel } = asked.call.definition;
      if (stream || mayCancel) host.send(entry(cancelMessage, { invocationId: id }));
    },
  };
}

/** A streaming function hands its errors in as values of the type Error. */
function resultOf(content: unknown): FunctionResult {
  const error = content as {
    readonly type?: unknown;
    readonly code?: unknown;
    readonly message?: unknown;
  } | null;
  if (typeof error === "object" && error?.type === "Error") {
    return { error: String(error.code), message: typeof error.message === "string" ? error.message : "" };
  }
  return { value: content as ResultValue };
}

type ResultValue = Extract<FunctionResult, { value: unknown }>["value"];

function errorOf(message: unknown, code: unknown): FunctionResult {
  return {
    error: errorTexts[Number(code)] ?? "#VALUE!",
    message: typeof message === "string" ? message : "",
  };
}

function entry(messageType: number, message: unknown): HostEntry {
  return { messageCategory: customFunctions, messageType, targetId: "", message: JSON.stringify(message) };
}

/** The invocation object is always the client's last argument, so that optional parameters left out go as null. */
function invocation({
  id,
  definition,
  arguments: given,
  address,
  parameterAddresses,
}: FunctionCall): unknown {
  const { stream, cancelable: mayCancel, parameters } = definition;
  const flags = (stream ? streaming | cancelable : 0) | (mayCancel ? cancelable : 0);
  const padded = parameters.some(({ repeating }) => repeating)
    ? repeated(given, definition.parameters.length)
    : parameters.map((_, at) => given[at] ?? null);
  return [id, definition.id, padded, address, flags, parameterAddresses];
}

/** A repeating parameter's arguments come as one list. */
function repeated(given: FunctionCall["arguments"], parameterCount: number): readonly unknown[] {
  const before = given.slice(0, parameterCount - 1);
  return [...before, given.slice(parameterCount - 1)];
}
