/**
 * The entry point of the reading worker: `new Worker(new URL("./worker.ts", import.meta.url))`.
 * It does nothing but read; whoever started it may end it at any moment.
 */
import { answerReading, type ReadingReply, type ReadingRequest } from "./worker-protocol";

const scope = self as unknown as {
  onmessage: ((event: { data: ReadingRequest }) => void) | null;
  postMessage: (reply: ReadingReply) => void;
};

scope.onmessage = ({ data }) => {
  void answerReading(data, (reply) => {
    scope.postMessage(reply);
  });
};
