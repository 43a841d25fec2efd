import type { ReadingLimits } from "./limits";
import { readWorkbook, type ReadWorkbook } from "./read-workbook";

/** What is asked of a reading worker. Requests are answered one after the other. */
export interface ReadingRequest {
  /** Chosen by the asker; every reply carries it. */
  readonly id: number;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly limits?: ReadingLimits | undefined;
}

/** Any number of `progress`, then one `result`. */
export type ReadingReply =
  | { readonly id: number; readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: "result"; readonly result: ReadWorkbook };

/** Reads the workbook that was asked for and replies. It never fails: what goes wrong is a finding of the result. */
export async function answerReading(
  request: ReadingRequest,
  reply: (reply: ReadingReply) => void,
): Promise<void> {
  const { id, file, bytes, limits } = request;
  const result = await readWorkbook(file, bytes, limits, (done, total) => {
    reply({ id, kind: "progress", done, total });
  });
  reply({ id, kind: "result", result });
}
