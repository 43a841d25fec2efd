import { runBatch } from "./batch";
import { Events } from "./events";
import type { HostEntry, RequestMessage } from "./messages";
import type { PlannedFailure } from "./planned-failures";
import { References } from "./references";
import { byteLength, type TrafficCounter } from "./traffic";
import { payloadLimit, type Trouble } from "./trouble";
import { WireError } from "./wire-error";
import type { WireObject } from "./wire-object";

/** What a session asks of the host behind it. */
export interface SessionHost {
  readonly workbook: WireObject;
  readonly service: (name: string) => WireObject | null;
  readonly traffic: TrafficCounter;
  readonly trouble: Trouble;
  /** Does several changes as one; formulas are calculated when the work returns. */
  readonly together: (work: () => void) => void;
  /** Ends what holds until the next synchronisation (suspended calculation). */
  readonly afterBatch: () => void;
}

/**
 * One client's conversation with the host: requests are answered one after the other, events follow the answer to the
 * request that caused them.
 */
export class Session {
  readonly references = new References();
  readonly events = new Events();
  #last: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: SessionHost,
    /** Hands a text to the client library's `onMessageFromHost`. */
    private readonly deliver: (text: string) => void,
  ) {}

  /** Takes a request of the client library; the answer is delivered later. */
  receive(text: string): void {
    this.#then(() => this.#answer(text));
  }

  /** Tells the client something unasked. */
  send(entry: HostEntry): void {
    this.#post({ type: 3, controlId: "", message: { entries: [entry] } });
  }

  /** Delivers the events in line, when something outside a batch has caused them (a user's edit in the grid). */
  flushEvents(): void {
    const entries = this.events.take();
    if (entries.length > 0) this.#post({ type: 3, controlId: "", message: { entries } });
  }

  /** Resolves when every request received so far is answered. */
  get idle(): Promise<void> {
    return this.#last;
  }

  #then(work: () => Promise<void>): void {
    this.#last = this.#last.then(work);
  }

  async #answer(text: string): Promise<void> {
    const { traffic, trouble } = this.host;
    const bytes = byteLength(text);
    traffic.received(bytes);
    const request = JSON.parse(text) as RequestMessage;
    traffic.ran(request.message.body);
    const meeting = trouble.meet(request, bytes);
    if (meeting.kind === "refused") this.#refuse(request, meeting.error);
    else if (!meeting.waits) await this.#carryOut(request, meeting.failure);
    // Those behind it that would not wait are refused meanwhile.
    else trouble.afterEditing(() => this.#then(() => this.#carryOut(request, meeting.failure)));
  }

  async #carryOut(request: RequestMessage, failure: PlannedFailure | null): Promise<void> {
    const { workbook, service, together, afterBatch } = this.host;
    const { references, events } = this;
    const context = { workbook, service, references, events, together, failure };
    const body = await runBatch(request.message.body, context);
    references.endBatch();
    afterBatch();
    const answer = JSON.stringify(reply(request, 200, body));
    if (byteLength(answer) > payloadLimit)
      this.#refuse(request, new WireError("ResponsePayloadSizeLimitExceeded"));
    else this.#postText(answer);
    this.flushEvents();
  }

  #refuse(request: RequestMessage, { code, message }: WireError): void {
    this.#post(reply(request, 400, { error: { code, message } }));
  }

  #post(message: unknown): void {
    this.#postText(JSON.stringify(message));
  }

  #postText(text: string): void {
    this.host.traffic.sent(byteLength(text));
    this.deliver(text);
  }
}

function reply({ id, flags }: RequestMessage, statusCode: number, body: unknown): unknown {
  return { id, type: 2, flags, message: { statusCode, headers: {}, body } };
}
