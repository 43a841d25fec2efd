import { childNamed, element, flag, numberOf, type XmlElement } from "../xml/tree";
import { lookAt, lookBelow, numberIn, textIn, type Look } from "./chart-look";
import { readTextProperties, readTitle, textProperties, titleElement } from "./chart-text";
import { solidFill } from "./shape-anchor";

const val = (name: string, value: string | number | boolean): XmlElement => element(name, { val: value });

/** The axes of a chart of columns (or bars, `sideways`), lines or areas: categories, then values. */
export function axes(look: Look, sideways: boolean): readonly XmlElement[] {
  const linked = element("c:numFmt", { formatCode: "General", sourceLinked: true });
  return [
    axisElement("c:catAx", [1, 2], sideways ? "l" : "b", lookBelow(look, "axes/categoryAxis"), {}),
    axisElement("c:valAx", [2, 1], sideways ? "b" : "l", lookBelow(look, "axes/valueAxis"), {
      format: linked,
      gridlines: true,
    }),
  ];
}

/** What was set on the axes of a plot, as `axes` writes it. */
export function readAxes(plot: XmlElement | undefined): Look {
  return {
    ...lookAt("axes/categoryAxis", readAxis(childNamed(plot, "c:catAx"), false)),
    ...lookAt("axes/valueAxis", readAxis(childNamed(plot, "c:valAx"), true)),
  };
}

function axisElement(
  name: string,
  [id, other]: readonly [number, number],
  place: string,
  look: Look,
  usual: { readonly format?: XmlElement; readonly gridlines?: boolean },
): XmlElement {
  const [highest, lowest] = [numberIn(look, "maximum"), numberIn(look, "minimum")];
  const [title, format] = [textIn(look, "title/text"), textIn(look, "numberFormat")];
  const hasGridlines = look["majorGridlines/visible"] ?? usual.gridlines === true;
  return element(name, {}, [
    val("c:axId", id),
    element("c:scaling", {}, [
      val("c:orientation", look["reversePlotOrder"] === true ? "maxMin" : "minMax"),
      highest === undefined ? undefined : val("c:max", highest),
      lowest === undefined ? undefined : val("c:min", lowest),
    ]),
    val("c:delete", look["visible"] === false),
    val("c:axPos", place),
    hasGridlines === true ? gridlines : undefined,
    title === undefined ? undefined : titleElement(title, lookBelow(look, "title")),
    format === undefined ? usual.format : element("c:numFmt", { formatCode: format, sourceLinked: false }),
    val("c:majorTickMark", "none"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", "low"),
    textProperties(look),
    val("c:crossAx", other),
    val("c:crosses", "autoZero"),
  ]);
}

const gridlines = element("c:majorGridlines", {}, [
  element("c:spPr", {}, [element("a:ln", { w: 9_525 }, [solidFill("#D9D9D9")])]),
]);

function readAxis(axis: XmlElement | undefined, usuallyHasGridlines: boolean): Look {
  if (axis === undefined) return {};
  const scaling = childNamed(axis, "c:scaling");
  const [highest, lowest] = ["c:max", "c:min"].map((name) => numberOf(childNamed(scaling, name), "val"));
  const format = childNamed(axis, "c:numFmt");
  const hasGridlines = childNamed(axis, "c:majorGridlines") !== undefined;
  const { text: title } = readTitle(childNamed(axis, "c:title"));
  return {
    ...(flag(childNamed(axis, "c:delete"), "val") ? { visible: false } : {}),
    ...(format === undefined || flag(format, "sourceLinked")
      ? {}
      : { numberFormat: format.attributes["formatCode"] }),
    ...(highest === undefined ? {} : { maximum: highest }),
    ...(lowest === undefined ? {} : { minimum: lowest }),
    ...(childNamed(scaling, "c:orientation")?.attributes["val"] === "maxMin"
      ? { reversePlotOrder: true }
      : {}),
    ...(title === undefined ? {} : { "title/text": title }),
    ...(hasGridlines === usuallyHasGridlines ? {} : { "majorGridlines/visible": hasGridlines }),
    ...readTextProperties(childNamed(axis, "c:txPr")),
  };
}
