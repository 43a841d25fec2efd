import type { ImportWorker, WorkerReply } from "../../intake/worker";

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
  const reply = (data: WorkerReply): void => {
    if (!isEnded) worker.onmessage?.({ data });
  };
  const answering = import("../../intake/worker/protocol").then((protocol) => protocol.answering(reply));
  const worker: ImportWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (request) => {
      void answering.then((answer) => answer(request));
    },
    terminate: () => {
      isEnded = true;
    },
  };
  return worker;
}
