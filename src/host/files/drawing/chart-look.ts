import type { ChartSnapshot } from "../snapshot";

/** Properties that were set on a chart or one of its series, by their path in Office.js: "axes/valueAxis/numberFormat". */
export type Look = Readonly<Record<string, unknown>>;

const font = ["size", "bold", "italic", "color", "name"].map((part) => `format/font/${part}`);
const axis = [
  "visible",
  "numberFormat",
  "minimum",
  "maximum",
  "reversePlotOrder",
  "textOrientation",
  "title/text",
  "majorGridlines/visible",
  ...font,
];

const ofChart = new Set([...font.map((path) => `title/${path}`)]);
const ofAxes = new Set(
  ["categoryAxis", "valueAxis"].flatMap((of) => axis.map((path) => `axes/${of}/${path}`)),
);
const ofSeries = new Set([
  "hasDataLabels",
  "dataLabels/numberFormat",
  ...font.map((path) => `dataLabels/${path}`),
]);
const ofBars = new Set(["gapWidth"]);

/** Paths of a chart's look that its file does not keep, as Office.js writes them: "axes.valueAxis.displayUnit". */
export function unwrittenLook({ kind, look = {}, series }: ChartSnapshot): readonly string[] {
  const isRound = kind === "Pie" || kind === "Doughnut";
  const isBars = kind.startsWith("Bar") || kind.startsWith("Column");
  const lost = Object.keys(look).filter((path) => !ofChart.has(path) && (isRound || !ofAxes.has(path)));
  const lostOfSeries = series.flatMap(({ look: own = {} }, at) =>
    Object.keys(own).filter((path) => !ofSeries.has(path) && !(isBars && at === 0 && ofBars.has(path))),
  );
  return [...lost, ...new Set(lostOfSeries.map((path) => `series/${path}`))].map((path) =>
    path.replaceAll("/", "."),
  );
}

/** The part of a look below a path, its paths from there: "numberFormat". */
export function lookBelow(look: Look, path: string): Look {
  return Object.fromEntries(
    Object.entries(look).flatMap(([key, value]) =>
      key.startsWith(`${path}/`) ? [[key.slice(path.length + 1), value]] : [],
    ),
  );
}

/** The same look, its paths below another. */
export function lookAt(path: string, look: Look): Look {
  return Object.fromEntries(Object.entries(look).map(([key, value]) => [`${path}/${key}`, value]));
}

/** The text of a property; undefined where it is blank or not set. */
export function textIn(look: Look, path: string): string | undefined {
  const value = look[path];
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function numberIn(look: Look, path: string): number | undefined {
  const value = look[path];
  return typeof value === "number" ? value : undefined;
}
