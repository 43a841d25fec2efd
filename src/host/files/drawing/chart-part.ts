import type { ChartSnapshot } from "../snapshot";
import { namespaceByPrefix } from "../xml/namespaces";
import { allNamed, childNamed, descendant, element, numberOf, textOf, type XmlElement } from "../xml/tree";
import { axes, readAxes } from "./chart-axes";
import { labelsElement, readLabels } from "./chart-labels";
import { lookAt, lookBelow, numberIn, type Look } from "./chart-look";
import { readTitle, titleElement } from "./chart-text";
import { colorOf, solidFill } from "./shape-anchor";

interface ChartKind {
  readonly name: "c:barChart" | "c:lineChart" | "c:areaChart" | "c:pieChart" | "c:doughnutChart";
  readonly direction?: "col" | "bar";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly markers?: boolean;
}

/** Charts by their names in Office.js; others are not written. */
const kinds: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { name: "c:barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { name: "c:barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { name: "c:barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { name: "c:barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { name: "c:barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { name: "c:barChart", direction: "bar", grouping: "percentStacked" },
  Line: { name: "c:lineChart", grouping: "standard", markers: false },
  LineMarkers: { name: "c:lineChart", grouping: "standard", markers: true },
  Area: { name: "c:areaChart", grouping: "standard" },
  Pie: { name: "c:pieChart" },
  Doughnut: { name: "c:doughnutChart" },
};

const legendPlaces: Readonly<Record<string, string>> = {
  Right: "r",
  Left: "l",
  Top: "t",
  Bottom: "b",
  Corner: "tr",
};

const val = (name: string, value: string | number | boolean): XmlElement => element(name, { val: value });
const formulaOf = (name: string, formula: string): XmlElement =>
  element(name, {}, [element("c:f", {}, [formula])]);

/** A chart part; null for a kind that is not written. */
export function chartPart(chart: ChartSnapshot): XmlElement | null {
  const kind = Object.hasOwn(kinds, chart.kind) ? kinds[chart.kind] : undefined;
  if (kind === undefined) return null;
  const { title, legend, look = {} } = chart;
  const place = legendPlaces[legend?.position ?? "Right"] ?? "r";
  return element(
    "c:chartSpace",
    {
      "xmlns:c": namespaceByPrefix["c"],
      "xmlns:a": namespaceByPrefix["a"],
      "xmlns:r": namespaceByPrefix["r"],
    },
    [
      val("c:roundedCorners", false),
      element("c:chart", {}, [
        ...(title === undefined ? [] : [titleElement(title, lookBelow(look, "title"))]),
        val("c:autoTitleDeleted", title === undefined),
        element("c:plotArea", {}, [element("c:layout"), ...plots(chart, kind)]),
        ...(legend?.visible === true
          ? [element("c:legend", {}, [val("c:legendPos", place), val("c:overlay", false)])]
          : []),
        val("c:plotVisOnly", true),
        val("c:dispBlanksAs", "gap"),
      ]),
    ],
  );
}

/** The chart of a part as `chartPart` writes them; it may say less than another program's part does. */
export function readChartPart(root: XmlElement): Omit<ChartSnapshot, "name" | "from" | "to"> | null {
  const chart = childNamed(root, "c:chart");
  const plot = childNamed(chart, "c:plotArea");
  const kind = Object.keys(kinds).find((name) => isOfKind(plot, kinds[name]));
  if (kind === undefined || plot === undefined) return null;
  const title = readTitle(childNamed(chart, "c:title"));
  const look = { ...lookAt("title", title.look), ...readAxes(plot) };
  const gap = numberOf(descendant(plot, "c:barChart", "c:gapWidth"), "val");
  const legend = childNamed(chart, "c:legend");
  const place = childNamed(legend, "c:legendPos")?.attributes["val"];
  const position = Object.keys(legendPlaces).find((name) => legendPlaces[name] === place);
  return {
    kind,
    ...(title.text === undefined ? {} : { title: title.text }),
    legend: { visible: legend !== undefined, ...(position === undefined ? {} : { position }) },
    ...ifAny(look),
    series: allNamed(plot, "c:ser").map((series, at) => {
      const name = nameOf(childNamed(series, "c:tx"));
      const categories = descendant(series, "c:cat", "c:strRef", "c:f");
      const color = colorOf(childNamed(series, "c:spPr")) ?? colorOf(descendant(series, "c:spPr", "a:ln"));
      return {
        ...(name === undefined ? {} : { name }),
        values: textOf(descendant(series, "c:val", "c:numRef", "c:f")),
        ...(categories === undefined ? {} : { categories: textOf(categories) }),
        ...(color === undefined ? {} : { color }),
        ...ifAny({ ...readLabels(series), ...(at > 0 || gap === undefined ? {} : { gapWidth: gap }) }),
      };
    }),
  };
}

function ifAny(look: Look): { readonly look?: Look } {
  return Object.keys(look).length === 0 ? {} : { look };
}

function isOfKind(plot: XmlElement | undefined, kind: ChartKind | undefined): boolean {
  const found = kind === undefined ? undefined : childNamed(plot, kind.name);
  if (found === undefined || kind === undefined) return false;
  const grouping = childNamed(found, "c:grouping")?.attributes["val"];
  const direction = childNamed(found, "c:barDir")?.attributes["val"];
  const markers = kind.name === "c:lineChart" ? childNamed(found, "c:marker") !== undefined : undefined;
  return grouping === kind.grouping && direction === kind.direction && markers === kind.markers;
}

function nameOf(text: XmlElement | undefined): string | undefined {
  const reference = descendant(text, "c:strRef", "c:f");
  if (reference !== undefined) return `=${textOf(reference)}`;
  return text === undefined ? undefined : textOf(childNamed(text, "c:v"));
}

function plots(chart: ChartSnapshot, kind: ChartKind): readonly XmlElement[] {
  const { name, direction, grouping, markers } = kind;
  const isRound = name === "c:pieChart" || name === "c:doughnutChart";
  const gap = numberIn(chart.series[0]?.look ?? {}, "gapWidth");
  const plot = element(name, {}, [
    ...(direction === undefined ? [] : [val("c:barDir", direction)]),
    ...(grouping === undefined ? [] : [val("c:grouping", grouping)]),
    val("c:varyColors", isRound),
    ...chart.series.map((series, at) => seriesElement(series, at, kind)),
    ...(name === "c:barChart" && gap !== undefined ? [val("c:gapWidth", gap)] : []),
    ...(name === "c:barChart" && grouping !== "clustered" ? [val("c:overlap", 100)] : []),
    ...(markers === true ? [val("c:marker", true)] : []),
    ...(isRound ? [val("c:firstSliceAng", 0)] : [val("c:axId", 1), val("c:axId", 2)]),
    ...(name === "c:doughnutChart" ? [val("c:holeSize", 50)] : []),
  ]);
  return isRound ? [plot] : [plot, ...axes(chart.look ?? {}, direction === "bar")];
}

function seriesElement(
  { name, values, categories, color, look: own = {} }: ChartSnapshot["series"][number],
  at: number,
  kind: ChartKind,
): XmlElement {
  const isLine = kind.name === "c:lineChart";
  const look = color === undefined ? undefined : solidFill(color);
  return element("c:ser", {}, [
    val("c:idx", at),
    val("c:order", at),
    ...(name === undefined ? [] : [seriesName(name)]),
    ...(look === undefined
      ? []
      : [element("c:spPr", {}, [isLine ? element("a:ln", { w: 28_575, cap: "rnd" }, [look]) : look])]),
    ...(kind.name === "c:barChart" ? [val("c:invertIfNegative", false)] : []),
    ...(kind.markers === false ? [element("c:marker", {}, [val("c:symbol", "none")])] : []),
    labelsElement(own),
    ...(categories === undefined ? [] : [element("c:cat", {}, [formulaOf("c:strRef", categories)])]),
    element("c:val", {}, [formulaOf("c:numRef", values)]),
    ...(isLine ? [val("c:smooth", false)] : []),
  ]);
}

function seriesName(name: string): XmlElement {
  const isReference = name.startsWith("=");
  return element("c:tx", {}, [
    isReference ? formulaOf("c:strRef", name.slice(1)) : element("c:v", {}, name === "" ? [] : [name]),
  ]);
}
