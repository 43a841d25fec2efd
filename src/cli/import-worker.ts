/**
 * The entry point of an import worker of the command line. It does nothing but read and recognise; whoever started it
 * may end it at any moment.
 */
import { parentPort } from "node:worker_threads";
import { answering, type WorkerRequest } from "../intake/worker/protocol";

const answer = answering((reply) => parentPort?.postMessage(reply));
parentPort?.on("message", (request: WorkerRequest) => void answer(request));
