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
      chart.title.format.font.size = titleSize;
      if (drawn.legend === false) chart.legend.visible = false;
      if (drawn.labels !== undefined) label(chart, drawn.labels);
      if (drawn.firstOnTop === true) chart.axes.categoryAxis.reversePlotOrder = true;
    },
  }));
}

/** Points. */
const titleSize = 11;
const labelSize = 8;

/** Values at the marks of the first series: what an axis would say, where it is read. */
function label(chart: Excel.Chart, numberFormat: string): void {
  const series = chart.series.getItemAt(0);
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = numberFormat;
  series.dataLabels.format.font.size = labelSize;
  series.gapWidth = 50;
  chart.axes.categoryAxis.format.font.size = labelSize;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.numberFormat = numberFormat;
  chart.axes.valueAxis.majorGridlines.visible = false;
}
