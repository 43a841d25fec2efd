import type { Drawing } from "../../sheets/drawing";
import { smallStep, type Step } from "./requests";
import { key, type Survey } from "./survey";

/** A table that is there is resized; a new one is made. Header and rows are already written. */
export function tableSteps(drawing: Drawing, found: Survey): readonly Step[] {
  return (drawing.tables ?? []).map(({ name, area, style, showTotals }) => ({
    bytes: smallStep,
    queue: ({ workbook }) => {
      const { tables } = workbook.worksheets.getItem(drawing.sheet);
      const there = found.tables.has(key(name));
      const table = there ? tables.getItem(name) : tables.add(area, true);
      if (there) table.resize(area);
      else table.name = name;
      table.style = style;
      table.showTotals = showTotals ?? false;
    },
  }));
}
