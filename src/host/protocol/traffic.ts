import { isHousekeeping, operationsOf, type BatchRequest } from "./messages";

/** What went over the bridge since the last reset: for asserting that work does not grow with the number of KPIs. */
export interface Traffic {
  /** Batches that the client sent. */
  readonly requests: number;
  /** Characters received from the client, as UTF-8 bytes. */
  readonly bytesIn: number;
  /** Answers and events sent to the client, as UTF-8 bytes. */
  readonly bytesOut: number;
  /** Each batch's size in bytes, in order. */
  readonly sizes: readonly number[];
  /** How many operations each request of the add-in's own had, in order; housekeeping of the client library apart. */
  readonly operations: readonly number[];
}

export class TrafficCounter implements Traffic {
  requests = 0;
  bytesIn = 0;
  bytesOut = 0;
  sizes: number[] = [];
  operations: number[] = [];

  received(bytes: number): void {
    this.requests += 1;
    this.bytesIn += bytes;
    this.sizes.push(bytes);
  }

  ran(request: BatchRequest): void {
    if (!isHousekeeping(request)) this.operations.push(operationsOf(request));
  }

  sent(bytes: number): void {
    this.bytesOut += bytes;
  }

  reset(): void {
    this.requests = 0;
    this.bytesIn = 0;
    this.bytesOut = 0;
    this.sizes = [];
    this.operations = [];
  }
}

/** Length of a text in UTF-8 without making the bytes. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) bytes += code >= 0x800 && !(code >= 0xd800 && code <= 0xdfff) ? 2 : 1;
  }
  return bytes;
}
