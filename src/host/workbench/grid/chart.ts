import { makeSvg } from "../elements";

/** A chart with its numbers read. */
export interface ChartData {
  readonly kind: string;
  readonly title?: string;
  readonly legend?: { readonly visible: boolean };
  readonly series: readonly {
    readonly name: string;
    /** NaN where a cell holds no number. */
    readonly values: readonly number[];
    readonly categories: readonly string[];
    readonly color?: string | undefined;
  }[];
}

const palette = ["#0b3a5b", "#147d92", "#f0a202", "#7d9bb0", "#8c4a6b", "#5b7f3a"];

/** A chart drawn simply: columns, bars, lines or a ring, with axis labels and a legend. */
export function chartDrawing(chart: ChartData, width: number, height: number): SVGElement {
  const svg = makeSvg("svg", { viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" });
  const colors = chart.series.map(({ color }, at) => color ?? palette[at % palette.length] ?? "#0b3a5b");
  let top = 8;
  if (chart.title !== undefined) {
    svg.append(makeSvg("text", { x: width / 2, y: 20, class: "chart-title" }, chart.title));
    top = 30;
  }
  const isRing = /Doughnut|Pie/.test(chart.kind);
  const hasLegend = chart.legend?.visible !== false && (isRing || chart.series.length > 1);
  const box = { left: 8, top, width: width - 16, height: height - top - (hasLegend ? 28 : 8) };
  if (isRing) svg.append(...ring(chart, box));
  else if (chart.kind.startsWith("Bar")) svg.append(...bars(chart, colors, box));
  else svg.append(...columns(chart, colors, box));
  if (hasLegend) {
    const names = isRing ? (chart.series[0]?.categories ?? []) : chart.series.map(({ name }) => name);
    svg.append(...legend(names, isRing ? palette : colors, width, height - 10));
  }
  return svg;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const counted = (value: number | undefined): number =>
  value === undefined || !Number.isFinite(value) ? 0 : Math.max(0, value);

function highest({ series }: ChartData): number {
  return Math.max(...series.flatMap(({ values }) => values.map(counted)), 1e-9);
}

function columns(chart: ChartData, colors: readonly string[], box: Box): SVGElement[] {
  const categories = chart.series[0]?.categories ?? [];
  const count = Math.max(...chart.series.map(({ values }) => values.length), 1);
  const most = highest(chart);
  const plot = { ...box, height: box.height - 18 };
  const step = plot.width / count;
  const base = plot.top + plot.height;
  const y = (value: number | undefined): number => base - (counted(value) / most) * plot.height;
  const marks = chart.series.flatMap(({ values }, at) => {
    const color = colors[at] ?? "";
    if (chart.kind.startsWith("Line")) {
      const points = values
        .map((value, index) => `${plot.left + (index + 0.5) * step},${y(value)}`)
        .join(" ");
      return [makeSvg("polyline", { points, fill: "none", stroke: color, "stroke-width": 2 })];
    }
    const width = (step * 0.7) / chart.series.length;
    return values.map((value, index) =>
      makeSvg("rect", {
        x: plot.left + index * step + step * 0.15 + at * width,
        y: y(value),
        width,
        height: base - y(value),
        fill: color,
      }),
    );
  });
  const labels = categories.map((label, index) =>
    makeSvg(
      "text",
      { x: plot.left + (index + 0.5) * step, y: base + 13, class: "chart-label" },
      shortened(label, step / 6),
    ),
  );
  return [baseline(plot.left, base, plot.left + plot.width, base), ...marks, ...labels];
}

function bars(chart: ChartData, colors: readonly string[], box: Box): SVGElement[] {
  const isStacked = chart.kind.includes("Stacked");
  const categories = chart.series[0]?.categories ?? [];
  const count = Math.max(...chart.series.map(({ values }) => values.length), 1);
  const room = Math.min(box.width * 0.4, 8 + Math.max(...categories.map(({ length }) => length), 0) * 6);
  const plot = { ...box, left: box.left + room, width: box.width - room };
  const step = plot.height / count;
  const most = highest(chart);
  const marks = Array.from({ length: count }, (_, index) => {
    const total = chart.series.reduce((sum, { values }) => sum + counted(values[index]), 0) || 1;
    let behind = 0;
    return chart.series.map(({ values }, at) => {
      const value = counted(values[index]);
      const width = (value / (isStacked ? total : most)) * plot.width;
      const height = (step * 0.7) / (isStacked ? 1 : chart.series.length);
      const y = plot.top + index * step + step * 0.15 + (isStacked ? 0 : at * height);
      const mark = makeSvg("rect", { x: plot.left + behind, y, width, height, fill: colors[at] ?? "" });
      if (isStacked) behind += width;
      return mark;
    });
  }).flat();
  const labels = categories.map((label, index) =>
    makeSvg(
      "text",
      { x: plot.left - 6, y: plot.top + (index + 0.5) * step + 4, class: "chart-label chart-label-left" },
      shortened(label, room / 6),
    ),
  );
  return [baseline(plot.left, plot.top, plot.left, plot.top + plot.height), ...marks, ...labels];
}

function ring({ series }: ChartData, { left, top, width, height }: Box): SVGElement[] {
  const values = series[0]?.values.map(counted) ?? [];
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(width, height) * 0.36;
  const around = 2 * Math.PI * radius;
  let behind = 0;
  return values.map((value, at) => {
    const length = (value / total) * around;
    const part = makeSvg("circle", {
      cx: left + width / 2,
      cy: top + height / 2,
      r: radius,
      fill: "none",
      stroke: palette[at % palette.length] ?? "",
      "stroke-width": radius * 0.5,
      "stroke-dasharray": `${length} ${around - length}`,
      "stroke-dashoffset": -behind,
    });
    behind += length;
    return part;
  });
}

function legend(names: readonly string[], colors: readonly string[], width: number, y: number): SVGElement[] {
  const widths = names.map(({ length }) => 24 + length * 6);
  let x = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  return names.flatMap((name, at) => {
    const marks = [
      makeSvg("rect", { x, y: y - 9, width: 10, height: 10, fill: colors[at % colors.length] ?? "" }),
      makeSvg("text", { x: x + 14, y, class: "chart-label chart-label-right" }, name),
    ];
    x += widths[at] ?? 0;
    return marks;
  });
}

const baseline = (x1: number, y1: number, x2: number, y2: number): SVGElement =>
  makeSvg("line", { x1, y1, x2, y2, stroke: "#9aa7b2" });

function shortened(text: string, characters: number): string {
  const most = Math.max(3, Math.floor(characters));
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
