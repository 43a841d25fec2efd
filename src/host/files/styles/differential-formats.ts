import type { StyleSnapshot } from "../snapshot";
import { childNamed, element, flag, type XmlElement } from "../xml/tree";
import { readColor, storedColor, type Palette } from "./colors";
import { patchedBorders, readBorders } from "./fills-and-borders";
import { readFont, type FontSnapshot } from "./fonts";

/**
 * What a conditional format's style (dxf) changes. Its solid fill stands in the background colour, other than in a
 * cell's own style.
 */
export function readDifferentialFormat(dxf: XmlElement, palette: Palette): StyleSnapshot {
  const pattern = childNamed(childNamed(dxf, "fill"), "patternFill");
  const fill =
    pattern === undefined || !["solid", undefined].includes(pattern.attributes["patternType"])
      ? undefined
      : (readColor(childNamed(pattern, "bgColor"), palette) ??
        readColor(childNamed(pattern, "fgColor"), palette));
  const fontElement = childNamed(dxf, "font");
  const font: FontSnapshot = {
    ...readFont(fontElement, palette),
    ...switchedOff(fontElement, "b", "bold"),
    ...switchedOff(fontElement, "i", "italic"),
  };
  const borders = readBorders(childNamed(dxf, "border"), palette);
  const numberFormat = childNamed(dxf, "numFmt")?.attributes["formatCode"];
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(fill === undefined ? {} : { fill }),
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(borders === undefined ? {} : { borders }),
  };
}

function switchedOff(font: XmlElement | undefined, name: string, property: "bold" | "italic"): FontSnapshot {
  const found = childNamed(font, name);
  return found !== undefined && !flag(found, "val", true) ? { [property]: false } : {};
}

/** A style as a dxf. A conditional format cannot change the font's name or size. */
export function differentialFormat(
  style: StyleSnapshot,
  numberFormatId: (code: string) => number,
): XmlElement {
  return element("dxf", {}, [
    differentialFont(style.font),
    style.numberFormat === undefined
      ? undefined
      : element("numFmt", {
          numFmtId: numberFormatId(style.numberFormat),
          formatCode: style.numberFormat,
        }),
    differentialFill(style.fill),
    style.borders === undefined
      ? undefined
      : patchedBorders(element("border"), style.borders, { theme: [], indexed: [] }),
  ]);
}

function differentialFont(font: FontSnapshot | undefined): XmlElement | undefined {
  const onOff = (name: string, value: boolean | undefined) =>
    value === undefined ? undefined : element(name, value ? {} : { val: 0 });
  const rgb = storedColor(font?.color);
  const properties = [
    onOff("b", font?.bold),
    onOff("i", font?.italic),
    onOff("strike", font?.strikethrough),
    font?.underline === true ? element("u") : undefined,
    rgb === undefined ? undefined : element("color", { rgb }),
  ].filter((property) => property !== undefined);
  return properties.length === 0 ? undefined : element("font", {}, properties);
}

function differentialFill(fill: string | undefined): XmlElement | undefined {
  const rgb = storedColor(fill);
  if (rgb === undefined) return undefined;
  return element("fill", {}, [element("patternFill", {}, [element("bgColor", { rgb })])]);
}
