import { useCallback, useState } from "react";
import type { ExcelProblem } from "../../excel/excel-problem";
import { goTo, type Destination } from "../../excel/go-to";

/** Shows a place of the open workbook, and what Excel refused of it. */
export function useGoTo(): readonly [(place: Destination) => void, ExcelProblem | null] {
  const [problem, setProblem] = useState<ExcelProblem | null>(null);
  const go = useCallback((place: Destination): void => {
    void goTo(place).then((outcome) => {
      setProblem(outcome.ok ? null : outcome.problem);
    });
  }, []);
  return [go, problem];
}
