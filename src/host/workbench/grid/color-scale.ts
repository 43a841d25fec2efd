import { intersection, type Area, type ConditionalFormat, type Engine, type SheetId } from "../../engine";
import type { ThresholdSnapshot } from "../../files/snapshot";

/** The colour that a scale gives a number. */
export type ColorScale = (value: number) => string;

interface Stop {
  readonly at: number;
  readonly color: string;
}

/** So many cells of a rule's area are looked through for its lowest and highest value. */
const mostCells = 100_000;

/** A rule's colour scale over the numbers that its area has now; null for rules of another kind, or without numbers. */
export function colorScaleOf(engine: Engine, sheet: SheetId, rule: ConditionalFormat): ColorScale | null {
  const points = rule.options?.["points"];
  if (rule.type !== "colorScale" || points === undefined) return null;
  const numbers = numbersIn(engine, { ...rule.area, sheet });
  if (numbers.length === 0) return null;
  const stops = points.map((point): Stop => ({
    at: placeOf(point, numbers),
    color: point.color ?? "#FFFFFF",
  }));
  return (value) => {
    const above = stops.findIndex(({ at }) => value <= at);
    if (above === 0) return stops[0]?.color ?? "";
    const [from, to] = [stops.at(above < 0 ? -1 : above - 1), stops.at(above)];
    if (from === undefined || to === undefined) return "";
    return mixed(from.color, to.color, from === to ? 0 : (value - from.at) / (to.at - from.at || 1));
  };
}

function numbersIn(engine: Engine, area: Area): readonly number[] {
  const used = engine.cells.usedRange(area.sheet, true);
  const part = used && intersection(area, used);
  if (part === null || (part.bottom - part.top + 1) * (part.right - part.left + 1) > mostCells) return [];
  const { values = [] } = engine.cells.readBlock({ sheet: area.sheet, ...part }, ["values"]);
  return values
    .flat()
    .filter((value) => typeof value === "number")
    .sort((one, other) => one - other);
}

/** Where a point of the scale lies among the sorted numbers. */
function placeOf({ type, value }: ThresholdSnapshot, numbers: readonly number[]): number {
  const [lowest = 0, highest = 0] = [numbers[0], numbers.at(-1)];
  const stated = Number(value ?? 0);
  switch (type) {
    case "min":
      return lowest;
    case "max":
      return highest;
    case "percent":
      return lowest + ((highest - lowest) * stated) / 100;
    case "percentile": {
      const place = ((numbers.length - 1) * stated) / 100;
      const [low = lowest, high = highest] = [numbers[Math.floor(place)], numbers[Math.ceil(place)]];
      return low + (high - low) * (place % 1);
    }
    default:
      return stated;
  }
}

function mixed(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [one, other] = [from, to].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    return Math.round((one ?? 0) + ((other ?? 0) - (one ?? 0)) * share);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
