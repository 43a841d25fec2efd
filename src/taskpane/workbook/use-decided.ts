import { useMemo } from "react";
import { decidedImport, type DecidedImport } from "../../build/import/decided";
import type { Collected } from "../collected";
import { useStored, type Stored } from "./use-stored";
import { useVerdicts } from "./verdicts";

/** The collected files against the workbook, with the officer's verdicts; null until both have been read, and without files. */
export function useDecided({ request, prepared }: Pick<Collected, "request" | "prepared">): {
  readonly stored: Stored;
  readonly decided: DecidedImport | null;
} {
  const stored = useStored();
  const [verdicts] = useVerdicts();
  const decided = useMemo(
    () =>
      request === null || prepared === null || request.files.length === 0 || stored.kind !== "ready"
        ? null
        : decidedImport(request, prepared, stored.figures, verdicts),
    [request, prepared, stored, verdicts],
  );
  return { stored, decided };
}
