export { readWorkbook, type ReadWorkbook } from "./read-workbook";
export { defaultReadingLimits, type ReadingLimits } from "./limits";
export { readInWorker, secondsPerFile, type ReadingWorker } from "./read-in-worker";
export { answerReading, type ReadingReply, type ReadingRequest } from "./worker-protocol";
