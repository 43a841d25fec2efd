import type { Finding } from "../../figures/finding";
import type { ReadingLimits } from "./limits";
import type { OnProgress } from "./read-sheets";
import type { ReadWorkbook } from "./read-workbook";
import type { ReadingReply, ReadingRequest } from "./worker-protocol";

/** The part of a web worker that is used here. */
export interface ReadingWorker {
  onmessage: ((event: { data: ReadingReply }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
  postMessage(request: ReadingRequest): void;
  terminate(): void;
}

/** Longer than any workbook within the limits needs on an old computer. */
export const secondsPerFile = 60;

/**
 * Reads one file in a worker of its own, which is ended afterwards: by then it has answered, failed, or used up
 * its time. Like `readWorkbook` it always resolves: a file that takes too long gets `file-takes-too-long`, one
 * that ends the worker (out of memory) `file-unreadable`, and the next file starts afresh.
 */
export function readInWorker(
  startWorker: () => ReadingWorker,
  file: string,
  bytes: Uint8Array,
  options: { seconds?: number; limits?: ReadingLimits; onProgress?: OnProgress } = {},
): Promise<ReadWorkbook> {
  const { seconds = secondsPerFile, limits, onProgress } = options;
  return new Promise((resolve) => {
    const worker = startWorker();
    const finish = (result: ReadWorkbook): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => {
      finish(nothingRead({ severity: "error", code: "file-takes-too-long", file, facts: { seconds } }));
    }, seconds * 1000);
    worker.onmessage = ({ data }) => {
      if (data.kind === "result") finish(data.result);
      else onProgress?.(data.done, data.total);
    };
    worker.onerror = ({ message }) => {
      const reason = message ?? "worker";
      finish(nothingRead({ severity: "error", code: "file-unreadable", file, facts: { reason } }));
    };
    worker.postMessage({ id: 0, file, bytes, limits });
  });
}

function nothingRead(finding: Finding): ReadWorkbook {
  return { workbook: null, findings: [finding] };
}
