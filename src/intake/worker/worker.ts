/**
 * The entry point of an import worker: `new Worker(new URL("./worker.ts", import.meta.url))`.
 * It does nothing but read and recognise; whoever started it may end it at any moment.
 */
import { answering, type WorkerReply, type WorkerRequest } from "./protocol";

const scope = self as unknown as {
  onmessage: ((event: { data: WorkerRequest }) => void) | null;
  postMessage: (reply: WorkerReply) => void;
};

const answer = answering((reply) => {
  scope.postMessage(reply);
});
scope.onmessage = ({ data }) => void answer(data);
