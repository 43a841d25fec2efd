import type { Plan } from "../../plan/types";
import { contentOf, importFile, type ImportedFile, type ImportFile } from "../import-file";
import type { ReadWorkbook } from "../reading";
import type { RecognitionOptions } from "../recognition/recognise";

/** What is told to a worker and asked of it: the plan, once; to import a file, or only to read it, one after the other. */
export type WorkerRequest =
  | { readonly kind: "plan"; readonly plan: Plan }
  | { readonly kind: "import"; readonly file: ImportFile; readonly options: RecognitionOptions }
  | { readonly kind: "read"; readonly file: ImportFile };

/** Any number of `progress`, then what was asked for. */
export type WorkerReply =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "imported"; readonly imported: ImportedFile }
  | { readonly kind: "read"; readonly read: ReadWorkbook };

/** The worker's side: does what is asked and replies. It never fails for what is wrong with a file: that is a finding. */
export function answering(reply: (reply: WorkerReply) => void): (request: WorkerRequest) => Promise<void> {
  // Kept, as what recognition prepares for a plan serves all files.
  let plan: Plan | null = null;
  const onProgress = (done: number, total: number): void => {
    reply({ kind: "progress", done, total });
  };
  return async (request) => {
    if (request.kind === "plan") plan = request.plan;
    else if (request.kind === "read")
      reply({ kind: "read", read: await contentOf(request.file, onProgress) });
    else if (plan !== null) {
      const { file, options } = request;
      reply({ kind: "imported", imported: await importFile(file, plan, options, onProgress) });
    }
  };
}
