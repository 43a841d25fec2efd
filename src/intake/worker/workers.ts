import type { Finding } from "../../figures/finding";
import type { FileProgress, ImportedFile, ImportFile } from "../import-file";
import type { Plan } from "../../plan/types";
import type { ReadWorkbook } from "../reading";
import type { RecognitionOptions } from "../recognition/recognise";
import type { WorkerReply, WorkerRequest } from "./protocol";

/** The part of a web worker that is used here. */
export interface ImportWorker {
  onmessage: ((event: { data: WorkerReply }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
  postMessage(request: WorkerRequest): void;
  terminate(): void;
}

/** Longer than any workbook within the limits needs on an old computer. */
export const secondsPerFile = 60;

/** Workers that import files apart from the page. */
export interface ImportWorkers {
  /** As `importFile`, in a worker. Rejects only where the signal is aborted; the worker is then ended. */
  readonly importFile: (
    file: ImportFile,
    options: RecognitionOptions,
    also?: { readonly signal?: AbortSignal; readonly onProgress?: FileProgress },
  ) => Promise<ImportedFile>;
  /** The cells of a file, as `readWorkbook`. */
  readonly readFile: (file: ImportFile) => Promise<ReadWorkbook>;
  /** Ends the workers that have nothing to do. */
  readonly rest: () => void;
}

/**
 * A worker is started where none is idle and reads one file at a time; how many there are is for the caller, who asks
 * for no more files at a time than it wants workers. A file that takes too long gets `file-takes-too-long`, one that
 * ends the worker `file-needs-too-much-memory` or `file-unreadable`; the next file then has a fresh worker.
 */
export function importWorkers(
  startWorker: () => ImportWorker,
  plan: Plan,
  seconds = secondsPerFile,
): ImportWorkers {
  const idle: ImportWorker[] = [];

  const start = (): ImportWorker => {
    const worker = startWorker();
    worker.postMessage({ kind: "plan", plan });
    return worker;
  };

  const ask = <Answer>(
    request: Exclude<WorkerRequest, { kind: "plan" }>,
    answerIn: (reply: WorkerReply) => Answer | null,
    failed: (finding: Finding) => Answer,
    signal?: AbortSignal,
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const worker = idle.pop() ?? start();
      const file = request.file.name;
      const stopWaiting = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
        worker.onmessage = null;
        worker.onerror = null;
      };
      const fail = (code: string, facts: Finding["facts"]): void => {
        stopWaiting();
        worker.terminate();
        resolve(failed({ severity: "error", code, file, facts }));
      };
      const abort = (): void => {
        stopWaiting();
        worker.terminate();
        reject(signal?.reason as Error);
      };
      const timer = setTimeout(() => {
        fail("file-takes-too-long", { seconds });
      }, seconds * 1000);
      signal?.addEventListener("abort", abort);
      worker.onerror = ({ message }) => {
        if (/memory/i.test(message ?? "")) fail("file-needs-too-much-memory", {});
        else fail("file-unreadable", { reason: message ?? "worker" });
      };
      worker.onmessage = ({ data }) => {
        const answer = answerIn(data);
        if (answer === null) return;
        stopWaiting();
        idle.push(worker);
        resolve(answer);
      };
      worker.postMessage(request);
    });

  return {
    importFile: (file, options, { signal, onProgress } = {}) =>
      ask<ImportedFile>(
        { kind: "import", file, options },
        (reply) => {
          if (reply.kind === "progress") onProgress?.(reply.done, reply.total);
          return reply.kind === "imported" ? reply.imported : null;
        },
        (finding) => ({ recognition: null, finance: null, findings: [finding] }),
        signal,
      ),
    readFile: (file) =>
      ask<ReadWorkbook>(
        { kind: "read", file },
        (reply) => (reply.kind === "read" ? reply.read : null),
        (finding) => ({ workbook: null, findings: [finding] }),
      ),
    rest: () => {
      for (const worker of idle.splice(0)) worker.terminate();
    },
  };
}
