export { importWorkers, secondsPerFile, type ImportWorker, type ImportWorkers } from "./workers";
export type { WorkerReply, WorkerRequest } from "./protocol";
