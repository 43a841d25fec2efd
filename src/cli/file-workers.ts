import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ImportOptions } from "../intake/import";
import { contentOf, type FileReading } from "../intake/import-file";
import { importWorkers, type ImportWorker } from "../intake/worker";
import type { Plan } from "../plan/types";

/** What reading may take: more than any workbook within the reader's limits needs. */
export interface WorkerLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

const defaultLimits: WorkerLimits = { seconds: 60, megabytes: 2048 };

/** More workers than this wait for each other's memory. */
const mostWorkers = 2;

/** How files are imported by workers, and the end of these workers. */
export interface FileWorkers {
  readonly how: Pick<ImportOptions, "importOne" | "atOnce">;
  /** Reads a file's cells, without recognition. */
  readonly read: FileReading;
  readonly end: () => void;
}

/**
 * Imports or reads each file in a worker, which is ended where a file takes more time or memory than it may: that file has a
 * finding, and the others are read. Where the program was not built, files are imported here and now.
 */
export function fileWorkers(
  plan: Plan,
  entry: URL = new URL("import-worker.mjs", import.meta.url),
  limits: WorkerLimits = defaultLimits,
): FileWorkers {
  if (!existsSync(entry)) return { how: {}, read: contentOf, end: () => undefined };
  const workers = importWorkers(() => startWorker(entry, limits), plan, limits.seconds);
  return {
    how: {
      importOne: (file, _plan, recognition) => workers.importFile(file, recognition),
      atOnce: Math.min(mostWorkers, availableParallelism()),
    },
    read: workers.readFile,
    end: workers.rest,
  };
}

/** A thread in the shape of a web worker. */
function startWorker(entry: URL, { megabytes }: WorkerLimits): ImportWorker {
  const thread = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  const worker: ImportWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (request) => {
      thread.postMessage(request);
    },
    terminate: () => void thread.terminate(),
  };
  thread.on("message", (data: Parameters<NonNullable<ImportWorker["onmessage"]>>[0]["data"]) =>
    worker.onmessage?.({ data }),
  );
  thread.on("error", (problem: unknown) =>
    worker.onerror?.({ message: problem instanceof Error ? problem.message : String(problem) }),
  );
  return worker;
}
