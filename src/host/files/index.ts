export { readWorkbookFile } from "./read";
export { writeWorkbookFile } from "./write";
export { WorkbookFileError, type WorkbookFileFault } from "./file-error";
export type * from "./snapshot";
