import { useRef, useState } from "react";
import { writeScorecard, type BuildRequest, type Prepared } from "../../build/build";
import { decidedImport } from "../../build/import/decided";
import { readIntoStore } from "../../commands/connect-store";
import type { ExcelProblem } from "../../excel/excel-problem";
import { worksheetsSeen } from "../../excel/look";
import type { Collected } from "../collected";
import { readStored } from "../workbook/use-stored";
import { useVerdicts } from "../workbook/verdicts";
import { namesBeside } from "./preview";

export type Writing =
  | { readonly kind: "ready" }
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly mode: BuildRequest["mode"]; readonly first: string }
  | { readonly kind: "failed"; readonly problem: ExcelProblem };

/** How the sheets are to be written. */
export interface WriteChoice extends Pick<
  BuildRequest,
  "mode" | "directorateSheets" | "outputs" | "language"
> {
  /** Write new sheets beside those that are protected, which stay as they are. */
  readonly besideProtected?: boolean;
}

/**
 * Writes the collected files with the officer's verdicts, against the workbook as it is at that moment: what was entered by
 * hand meanwhile is kept. Afterwards, and after a failure, the functions answer from what the workbook really holds.
 * Excel cannot take back what it did of a request that fails half-way: the figures of that attempt are kept, and the next
 * one writes them whole rather than what is left of the table.
 */
export function useWrite({ request, prepared }: Collected): {
  readonly writing: Writing;
  readonly write: (choice: WriteChoice) => Promise<void>;
} {
  const [writing, setWriting] = useState<Writing>({ kind: "ready" });
  const [verdicts] = useVerdicts();
  const unfinished = useRef<{ readonly of: Prepared; readonly decided: Prepared } | null>(null);

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
      unfinished.current?.of === prepared
        ? unfinished.current.decided
        : request.files.length === 0
          ? prepared
          : decidedImport(request, prepared, stored.figures, verdicts).prepared;
    const asked = { ...request, ...choice };
    const present = choice.besideProtected === true ? await worksheetsSeen() : null;
    const insteadOf = (sheets: readonly string[]) =>
      present?.ok === true ? namesBeside(sheets, present.value) : {};
    const onBegin = (): void => {
      unfinished.current = { of: prepared, decided };
    };
    const outcome = await writeScorecard(asked, decided, { waitForCellEdit: true, onBegin }, insteadOf);
    if (outcome?.ok !== false) unfinished.current = null;
    await readIntoStore();
    setWriting(
      outcome?.ok === false
        ? { kind: "failed", problem: outcome.problem }
        : { kind: "written", mode: choice.mode, first: outcome?.value.first ?? "" },
    );
  };
  return { writing, write };
}
