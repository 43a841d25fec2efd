import type { Engine, SheetId } from "../../engine";
import { parseRectangle } from "../../engine";
import type { ShapeSnapshot } from "../../files/snapshot";
import type { Host } from "../../host";
import { make } from "../elements";
import { chartDrawing } from "./chart";
import type { SheetPlan } from "./cells";

/** Screen pixels of a point. */
export const pixelsPerPoint = 96 / 72;

/** The shapes and charts of a worksheet, over its cells. */
export function drawingsOver(host: Host, plan: SheetPlan, zoom: number): HTMLElement[] {
  const { shapes, charts } = host.drawingsOn(plan.sheet);
  return [
    ...shapes.map((shape) => shapeElement(shape, zoom)),
    ...charts.flatMap((chart) => {
      const [from, to] = [parseRectangle(chart.from), parseRectangle(chart.to)];
      if (from === null || to === null) return [];
      const box = make("div", { class: "chart", role: "img", "aria-label": chart.title ?? chart.name });
      const width = plan.columns.start(to.right + 1) - plan.columns.start(from.left);
      const height = plan.rows.start(to.bottom + 1) - plan.rows.start(from.top);
      Object.assign(box.style, {
        left: `${plan.columns.start(from.left)}px`,
        top: `${plan.rows.start(from.top)}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
      const series = chart.series.map(({ name = "", values, categories, color }) => ({
        name: name.startsWith("=") ? (textsAt(host.engine, plan.sheet, name.slice(1))[0] ?? "") : name,
        values: numbersAt(host.engine, plan.sheet, values),
        categories: categories === undefined ? [] : textsAt(host.engine, plan.sheet, categories),
        color,
      }));
      box.append(chartDrawing({ ...chart, series }, width / zoom, height / zoom));
      return [box];
    }),
  ];
}

function shapeElement(shape: ShapeSnapshot, zoom: number): HTMLElement {
  const { kind, left, top, width, height, fill, line, text = "", color, altText } = shape;
  const box = make("div", {
    class: `shape shape-${kind}`,
    ...(altText !== undefined || text !== ""
      ? { role: "img", "aria-label": altText ?? text }
      : { "aria-hidden": "true" }),
  });
  const pixels = (points: number): string => `${points * pixelsPerPoint * zoom}px`;
  Object.assign(box.style, {
    left: pixels(left),
    top: pixels(top),
    width: pixels(Math.max(width, 1)),
    height: pixels(Math.max(height, 1)),
    color: color ?? "#ffffff",
    ...(kind === "Line"
      ? { backgroundColor: line ?? "#000000" }
      : { backgroundColor: fill ?? "transparent", borderColor: line ?? "transparent" }),
  });
  if (text !== "") box.append(make("span", {}, text));
  return box;
}

/** The cells of an address, which may name another worksheet. */
function areaAt(
  engine: Engine,
  sheet: SheetId,
  address: string,
): {
  readonly sheet: SheetId;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
} | null {
  const split = /^(?:'((?:[^']|'')*)'|([^!]*))!(.*)$/.exec(address);
  const name = split?.[1]?.replaceAll("''", "'") ?? split?.[2];
  const owner = name === undefined ? sheet : engine.sheets.find(name)?.id;
  const rectangle = parseRectangle((split?.[3] ?? address).replaceAll("$", ""));
  return owner === undefined || rectangle === null ? null : { sheet: owner, ...rectangle };
}

function numbersAt(engine: Engine, sheet: SheetId, address: string): readonly number[] {
  const area = areaAt(engine, sheet, address);
  if (area === null) return [];
  const { values = [] } = engine.cells.readBlock(area, ["values"]);
  return values.flat().map((value) => (typeof value === "number" ? value : Number.NaN));
}

function textsAt(engine: Engine, sheet: SheetId, address: string): readonly string[] {
  const area = areaAt(engine, sheet, address);
  return area === null ? [] : (engine.cells.readBlock(area, ["text"]).text?.flat() ?? []);
}
