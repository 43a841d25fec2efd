import { answering, type ImportWorker, type WorkerReply } from "../../intake/worker";

/**
 * Starts a worker of the page's own origin. A web view that has none, or whose policy forbids it, imports on the page itself:
 * slower to the touch, with the same outcome.
 */
export function startWorker(): ImportWorker {
  try {
    return new Worker(new URL("../../intake/worker/worker.ts", import.meta.url)) as ImportWorker;
  } catch {
    return onThePage();
  }
}

function onThePage(): ImportWorker {
  let isEnded = false;
  const answer = answering((reply: WorkerReply) => {
    if (!isEnded) worker.onmessage?.({ data: reply });
  });
  const worker: ImportWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (request) => void answer(request),
    terminate: () => {
      isEnded = true;
    },
  };
  return worker;
}
