import type { Drawing } from "../../sheets/drawing";
import { smallStep, type Step } from "./requests";
import { key, type Survey } from "./survey";

/** Names of the workbook: one that is there gets its new meaning, a new one is added. */
export function nameSteps(drawing: Drawing, found: Survey): readonly Step[] {
  return (drawing.names ?? []).map(({ name, formula, comment }) => ({
    bytes: smallStep,
    queue: ({ workbook }) => {
      if (found.names.has(key(name))) workbook.names.getItem(name).formula = formula;
      else workbook.names.add(name, formula, comment);
    },
  }));
}
