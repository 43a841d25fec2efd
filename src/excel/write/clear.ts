import type { Drawing } from "../../sheets/drawing";
import { smallStep, type Step } from "./requests";
import { key, type Survey } from "./survey";

/** Adds the worksheet, or empties it in place: deleting and adding again would lose undo and other sheets' references. */
export function clearStep(drawing: Drawing, found: Survey): Step {
  return {
    bytes: smallStep,
    queue: ({ workbook }) => {
      if (!found.sheets.has(key(drawing.sheet))) {
        workbook.worksheets.add(drawing.sheet);
        return;
      }
      const sheet = workbook.worksheets.getItem(drawing.sheet);
      const whole = sheet.getRange();
      whole.conditionalFormats.clearAll();
      sheet.freezePanes.unfreeze();
      for (const name of found.charts.get(key(drawing.sheet)) ?? []) sheet.charts.getItem(name).delete();
      for (const name of found.shapes.get(key(drawing.sheet)) ?? []) sheet.shapes.getItem(name).delete();
      const tables = (drawing.tables ?? []).filter(({ name }) => found.tables.has(key(name)));
      // A table stays the same object, so that formulas and event handlers that refer to it survive.
      for (const { name } of tables) sheet.tables.getItem(name).getDataBodyRange().clear("Contents");
      if (tables.length > 0) return;
      whole.columnHidden = false;
      whole.unmerge();
      whole.clear();
    },
  };
}
