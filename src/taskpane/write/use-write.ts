import { useState } from "react";
import { writeScorecard, type BuildRequest } from "../../build/build";
import { decidedImport } from "../../build/import/decided";
import { readIntoStore } from "../../commands/connect-store";
import type { ExcelProblem } from "../../excel/excel-problem";
import type { Collected } from "../collected";
import { readStored } from "../workbook/use-stored";
import { useVerdicts } from "../workbook/verdicts";

export type Writing =
  | { readonly kind: "ready" }
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly mode: BuildRequest["mode"] }
  | { readonly kind: "failed"; readonly problem: ExcelProblem };

/** How the sheets are to be written. */
export type WriteChoice = Pick<BuildRequest, "mode" | "directorateSheets" | "outputs" | "language">;

/**
 * Writes the collected files with the officer's verdicts, against the workbook as it is at that moment: what was entered by
 * hand meanwhile is kept. Afterwards, and after a failure, the functions answer from what the workbook really holds.
 */
export function useWrite({ request, prepared }: Collected): {
  readonly writing: Writing;
  readonly write: (choice: WriteChoice) => Promise<void>;
} {
  const [writing, setWriting] = useState<Writing>({ kind: "ready" });
  const [verdicts] = useVerdicts();

  const write = async (choice: WriteChoice): Promise<void> => {
    if (request === null || prepared === null) return;
    setWriting({ kind: "writing" });
    const stored = await readStored({ waitForCellEdit: true });
    if (stored.kind === "failed") {
      setWriting(stored);
      return;
    }
    if (stored.kind === "reading") return;
    const decided =
      request.files.length === 0
        ? prepared
        : decidedImport(request, prepared, stored.figures, verdicts).prepared;
    const outcome = await writeScorecard({ ...request, ...choice }, decided, {
      waitForCellEdit: true,
    });
    await readIntoStore();
    setWriting(
      outcome?.ok === false
        ? { kind: "failed", problem: outcome.problem }
        : { kind: "written", mode: choice.mode },
    );
  };
  return { writing, write };
}
