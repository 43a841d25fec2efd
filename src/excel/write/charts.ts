import type { Drawing } from "../../sheets/drawing";
import { smallStep, type Step } from "./requests";

/** Charts over the sheet's own cells; earlier ones of ours were removed when the sheet was cleared. */
export function chartSteps(drawing: Drawing): readonly Step[] {
  return (drawing.charts ?? []).map((drawn) => ({
    bytes: smallStep * 2,
    queue: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(drawing.sheet);
      const chart = sheet.charts.add(drawn.kind, sheet.getRange(drawn.data), drawn.seriesBy);
      const [from = drawn.over, to = from] = drawn.over.split(":");
      chart.name = drawn.name;
      chart.title.text = drawn.title;
      chart.setPosition(from, to);
      for (const [index, color] of (drawn.colors ?? []).entries()) {
        chart.series.getItemAt(index).format.fill.setSolidColor(color);
      }
    },
  }));
}
