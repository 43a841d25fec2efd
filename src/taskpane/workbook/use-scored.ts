import { useMemo, useSyncExternalStore } from "react";
import { isAccepted } from "../../build/import/changes";
import { settleDuplicates } from "../../figures/duplicates";
import type { Figure, Period } from "../../figures/figure";
import { store } from "../../functions/shared-store";
import type { Plan } from "../../plan/types";
import { indexFigures, type FigureIndex, type Settings } from "../../scoring";
import type { Collected } from "../collected";
import { useDecided } from "./use-decided";
import { useVerdicts } from "./verdicts";

/** Figures ready to be scored, and where they come from. */
export interface Scored {
  readonly plan: Plan;
  readonly settings: Settings;
  readonly figures: readonly Figure[];
  readonly index: FigureIndex;
  /** The reporting period. */
  readonly period: Period;
  /** The collected files with the officer's decisions, or the workbook, which says the same once they are written. */
  readonly from: "files" | "workbook";
}

/**
 * What the step "Score" shows: the collected files as they will stand in the workbook, else the workbook's own figures as
 * they stand now. Follows every change of WcoData. Null where there is no figure.
 */
export function useScored(collected: Collected): Scored | null {
  const known = useSyncExternalStore(store.subscribe, store.known);
  const { decided } = useDecided(collected);
  const [{ decisions }] = useVerdicts();
  const { request } = collected;
  const prepared = decided?.prepared ?? collected.prepared;
  const isWritten = decided?.changes.every((change) => !isAccepted(change, decisions)) === true;
  return useMemo(() => {
    if (request !== null && request.files.length > 0 && prepared?.scored != null) {
      const { figures } = settleDuplicates(prepared.figures);
      const { plan, settings } = request;
      const { period } = prepared.scored;
      const index = indexFigures(figures);
      return {
        plan,
        settings: settings.settings,
        figures,
        index,
        period,
        from: isWritten ? "workbook" : "files",
      };
    }
    if (known?.period == null || known.figures.length === 0) return null;
    const { plan, settings, figures, index, period } = known;
    return { plan, settings, figures, index, period, from: "workbook" };
  }, [known, request, prepared, isWritten]);
}
