import { sameData } from "../same-data";
import type { StyleSnapshot } from "../snapshot";
import { childNamed, element, inSequence, withChildren, type XmlElement } from "../xml/tree";
import { readColor, storedColor, type Palette } from "./colors";

export type BordersSnapshot = NonNullable<StyleSnapshot["borders"]>;

/** A cell's solid colour. Patterns and gradients have none and stay in the file as they are. */
export function readFill(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const pattern = childNamed(fill, "patternFill");
  if (pattern?.attributes["patternType"] !== "solid") return undefined;
  return readColor(childNamed(pattern, "fgColor"), palette);
}

export function solidFill(color: string | undefined): XmlElement {
  const rgb = storedColor(color);
  if (rgb === undefined) return element("fill", {}, [element("patternFill", { patternType: "none" })]);
  return element("fill", {}, [
    element("patternFill", { patternType: "solid" }, [
      element("fgColor", { rgb }),
      element("bgColor", { indexed: 64 }),
    ]),
  ]);
}

const sides = ["left", "right", "top", "bottom"] as const;

const borderStyles = [
  "thin",
  "medium",
  "dashed",
  "dotted",
  "thick",
  "double",
  "hair",
  "mediumDashed",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "slantDashDot",
];

export function readBorders(border: XmlElement | undefined, palette: Palette): BordersSnapshot | undefined {
  const found = sides.flatMap((side) => {
    const line = childNamed(border, side);
    const style = line?.attributes["style"];
    if (style === undefined || style === "none") return [];
    const color = readColor(childNamed(line, "color"), palette);
    return [[side, { style, ...(color === undefined ? {} : { color }) }] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** `base` with its four sides as wanted; diagonals stay. */
export function patchedBorders(
  base: XmlElement,
  wanted: BordersSnapshot | undefined,
  palette: Palette,
): XmlElement {
  const present = readBorders(base, palette);
  let border = base;
  for (const side of sides) {
    const line = wanted?.[side];
    if (sameData(present?.[side], line)) continue;
    border = withChildren(border, side, [borderLine(side, line)]);
  }
  return inSequence(border, ["start", "end", ...sides, "diagonal", "vertical", "horizontal"]);
}

function borderLine(side: string, line: BordersSnapshot["top"]): XmlElement {
  const style = borderStyles.find((known) => known.toLowerCase() === line?.style.toLowerCase());
  if (line === undefined || style === undefined) return element(side);
  const rgb = storedColor(line.color);
  return element(side, { style }, [element("color", rgb === undefined ? { auto: true } : { rgb })]);
}
