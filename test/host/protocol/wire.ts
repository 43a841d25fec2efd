import type { Host } from "../../../src/host";
import type { BatchResponse, PathMessage, RequestMessage } from "../../../src/host/protocol/messages";
import { actionTypes, pathTypes } from "../../../src/host/protocol/messages";

/** One step from an object to the next: a property, or a method with its arguments, or an item by its key. */
export interface Step {
  readonly type: "property" | "method" | "indexer";
  readonly name: string;
  readonly args?: readonly unknown[];
}

/** What is done with the object at the end of the steps. */
export interface WireAction {
  readonly type: "instantiate" | "query" | "method" | "set";
  readonly name?: string;
  readonly args?: readonly unknown[];
  readonly select?: readonly string[];
}

export interface WireOutcome {
  readonly value: unknown;
  readonly code: string | null;
  readonly message: string;
}

/** Speaks to the host as the client library does, but may ask what no client would. */
export class WireClient {
  readonly #waiting = new Map<number, (body: BatchResponse) => void>();
  readonly #connection: ReturnType<Host["connect"]>;
  #last = 0;

  constructor(host: Host) {
    this.#connection = host.connect((text) => {
      const { id, message } = JSON.parse(text) as { id?: number; message: { body: BatchResponse } };
      if (id !== undefined) this.#waiting.get(id)?.(message.body);
    });
  }

  close(): void {
    this.#connection.close();
  }

  async ask(steps: readonly Step[], action: WireAction): Promise<WireOutcome> {
    const { type, name = "", args = [], select } = action;
    const body = await this.#send(steps, {
      Id: 1,
      ActionType: actionTypes[type],
      Name: name,
      ObjectPathId: steps.length + 1,
      ArgumentInfo: { Arguments: args },
      ...(select === undefined ? {} : { QueryInfo: { Select: select } }),
    });
    return {
      value: body.Results[0]?.Value,
      code: body.Error?.Code ?? null,
      message: body.Error?.Message ?? "",
    };
  }

  #send(steps: readonly Step[], action: RequestMessage["message"]["body"]["Actions"][number]) {
    const paths: PathMessage[] = [{ Id: 1, ObjectPathType: pathTypes.workbook, Name: "" }];
    for (const { type, name, args = [] } of steps) {
      paths.push({
        Id: paths.length + 1,
        ObjectPathType: pathTypes[type],
        Name: type === "indexer" ? "" : name,
        ParentObjectPathId: paths.length,
        ArgumentInfo: { Arguments: args },
      });
    }
    const id = (this.#last += 1);
    const request: RequestMessage = {
      id,
      type: 1,
      flags: 1,
      message: {
        url: "ProcessQuery",
        body: { Actions: [action], ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])) },
      },
    };
    return new Promise<BatchResponse>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#connection.receive(JSON.stringify(request));
    });
  }
}
