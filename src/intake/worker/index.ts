export { importWorkers, secondsPerFile, type ImportWorker, type ImportWorkers } from "./workers";
export { answering, type WorkerReply, type WorkerRequest } from "./protocol";
