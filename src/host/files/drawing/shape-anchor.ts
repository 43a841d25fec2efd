import type { ShapeSnapshot } from "../snapshot";
import {
  childNamed,
  childrenNamed,
  descendant,
  element,
  numberOf,
  textOf,
  type XmlElement,
} from "../xml/tree";

/** English Metric Units, of which a point has so many. */
const emusOfPoint = 12_700;
const usualTextSize = 1_100;

/** Shapes by their names in Office.js and in files; others are not written. */
const geometries: Readonly<Record<string, string>> = {
  Line: "line",
  Rectangle: "rect",
  RoundRectangle: "roundRect",
  Ellipse: "ellipse",
  Triangle: "triangle",
  Diamond: "diamond",
  Hexagon: "hexagon",
  Chevron: "chevron",
  RightArrow: "rightArrow",
  LeftArrow: "leftArrow",
  UpArrow: "upArrow",
  DownArrow: "downArrow",
};

const verticalPlaces = { Top: "t", Middle: "ctr", Bottom: "b" } as const;

/** A shape at its place from the worksheet's corner; null for a form that is not written. */
export function shapeAnchor(shape: ShapeSnapshot, id: number): XmlElement | null {
  const geometry = Object.hasOwn(geometries, shape.kind) ? geometries[shape.kind] : undefined;
  if (geometry === undefined) return null;
  const [x, y, cx, cy] = [shape.left, shape.top, shape.width, shape.height].map((points) =>
    Math.round(points * emusOfPoint),
  );
  const descr = shape.altText;
  return element("xdr:absoluteAnchor", {}, [
    element("xdr:pos", { x, y }),
    element("xdr:ext", { cx, cy }),
    element("xdr:sp", { macro: "", textlink: "" }, [
      element("xdr:nvSpPr", {}, [
        element("xdr:cNvPr", { id, name: shape.name, descr }),
        element("xdr:cNvSpPr"),
      ]),
      element("xdr:spPr", {}, [
        element("a:xfrm", {}, [element("a:off", { x, y }), element("a:ext", { cx, cy })]),
        element("a:prstGeom", { prst: geometry }, [element("a:avLst")]),
        filled(shape.fill),
        element("a:ln", { w: emusOfPoint }, [filled(shape.line)]),
      ]),
      ...(shape.text === undefined ? [] : [textBody(shape, shape.text)]),
    ]),
    element("xdr:clientData"),
  ]);
}

/** The shape of an anchor as `shapeAnchor` writes them; it may say less than another program's anchor does. */
export function readShapeAnchor(anchor: XmlElement): ShapeSnapshot | null {
  const shape = childNamed(anchor, "xdr:sp");
  const properties = childNamed(shape, "xdr:spPr");
  const [position, size] = [childNamed(anchor, "xdr:pos"), childNamed(anchor, "xdr:ext")];
  const prst = childNamed(properties, "a:prstGeom")?.attributes["prst"];
  const kind = Object.keys(geometries).find((name) => geometries[name] === prst);
  const known = descendant(shape, "xdr:nvSpPr", "xdr:cNvPr")?.attributes;
  if (kind === undefined || known === undefined) return null;
  const points = (target: XmlElement | undefined, name: string): number =>
    (numberOf(target, name) ?? 0) / emusOfPoint;
  const body = childNamed(shape, "xdr:txBody");
  const line = colorOf(childNamed(properties, "a:ln"));
  const fill = colorOf(properties);
  return {
    name: known["name"] ?? "",
    kind,
    left: points(position, "x"),
    top: points(position, "y"),
    width: points(size, "cx"),
    height: points(size, "cy"),
    ...(fill === undefined ? {} : { fill }),
    ...(line === undefined ? {} : { line }),
    ...textOfBody(body),
    ...(known["descr"] === undefined ? {} : { altText: known["descr"] }),
  };
}

function textOfBody(
  body: XmlElement | undefined,
): Pick<ShapeSnapshot, "text" | "color" | "verticalAlignment"> {
  if (body === undefined) return {};
  const paragraphs = childrenNamed(body, "a:p");
  const color = colorOf(descendant(paragraphs[0], "a:r", "a:rPr"));
  const anchor = childNamed(body, "a:bodyPr")?.attributes["anchor"];
  const place = (Object.keys(verticalPlaces) as (keyof typeof verticalPlaces)[]).find(
    (name) => verticalPlaces[name] === anchor,
  );
  return {
    text: paragraphs.map(textOf).join("\n"),
    ...(color === undefined ? {} : { color }),
    ...(place === undefined ? {} : { verticalAlignment: place }),
  };
}

function textBody({ color, verticalAlignment }: ShapeSnapshot, text: string): XmlElement {
  const anchor = verticalAlignment === undefined ? undefined : verticalPlaces[verticalAlignment];
  const look = element(
    "a:rPr",
    { sz: usualTextSize },
    color === undefined || color === "" ? [] : [solidFill(color)],
  );
  return element("xdr:txBody", {}, [
    element("a:bodyPr", { vertOverflow: "clip", wrap: "square", anchor }),
    element("a:lstStyle"),
    ...text
      .split("\n")
      .map((words) =>
        element("a:p", {}, words === "" ? [] : [element("a:r", {}, [look, element("a:t", {}, [words])])]),
      ),
  ]);
}

function filled(color: string | undefined): XmlElement {
  return color === undefined || color === "" ? element("a:noFill") : solidFill(color);
}

export function solidFill(color: string): XmlElement {
  return element("a:solidFill", {}, [element("a:srgbClr", { val: color.slice(1).toUpperCase() })]);
}

/** "#RRGGBB" of the solid fill inside, undefined for none. */
export function colorOf(parent: XmlElement | undefined): string | undefined {
  const value = descendant(parent, "a:solidFill", "a:srgbClr")?.attributes["val"];
  return value === undefined ? undefined : `#${value}`;
}
