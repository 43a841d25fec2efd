import type { ConditionalFormatOptions } from "../snapshot";
import { readColor, type Palette } from "../styles/colors";
import { childNamed, childrenNamed, element, flag, type XmlElement } from "../xml/tree";
import { colorElement, extendedThreshold, readThreshold, thresholdElement } from "./thresholds";

const usualColor = "#638EC6";

/**
 * A data bar's options, from its rule and from the extension that Excel 2010 and later read (the rule alone cannot
 * say where a bar without a gradient ends, or what a negative one looks like).
 */
export function readDataBar(
  rule: XmlElement,
  extended: XmlElement | undefined,
  palette: Palette,
): ConditionalFormatOptions {
  const bar = childNamed(rule, "dataBar");
  const extendedBar = childNamed(extended, "x14:dataBar");
  const [minimum, maximum] =
    extendedBar === undefined ? childrenNamed(bar, "cfvo") : childrenNamed(extendedBar, "x14:cfvo");
  const color = readColor(childNamed(bar, "color"), palette);
  const inExtension = (name: string) => readColor(childNamed(extendedBar, name), palette);
  const direction = extendedBar?.attributes["direction"];
  const options: Record<string, unknown> = {
    minimum: minimum === undefined ? undefined : readThreshold(minimum),
    maximum: maximum === undefined ? undefined : readThreshold(maximum),
    color,
    borderColor: inExtension("x14:borderColor"),
    negativeColor: inExtension("x14:negativeFillColor"),
    negativeBorderColor: inExtension("x14:negativeBorderColor"),
    axisColor: inExtension("x14:axisColor"),
    gradient: flag(extendedBar, "gradient", true) ? undefined : false,
    direction:
      direction === "leftToRight" ? "LeftToRight" : direction === "rightToLeft" ? "RightToLeft" : undefined,
    showValue: flag(bar, "showValue", true) ? undefined : false,
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** The `dataBar` element of the rule. */
export function dataBarElement(options: ConditionalFormatOptions): XmlElement {
  const { minimum = { type: "auto" }, maximum = { type: "auto" }, color, showValue } = options;
  return element("dataBar", { showValue: showValue === false ? false : undefined }, [
    thresholdElement(minimum, "min"),
    thresholdElement(maximum, "max"),
    colorElement("color", color ?? usualColor),
  ]);
}

/** The rule's twin in the extension. @param id the "{GUID}" that both carry */
export function extendedDataBar(options: ConditionalFormatOptions, id: string): XmlElement {
  const {
    minimum = { type: "auto" },
    maximum = { type: "auto" },
    borderColor,
    negativeBorderColor,
  } = options;
  const direction = options.direction?.replace(/^./, (letter) => letter.toLowerCase());
  const attributes = {
    minLength: 0,
    maxLength: 100,
    showValue: options.showValue === false ? false : undefined,
    border: colorElement("x14:borderColor", borderColor) === undefined ? undefined : true,
    gradient: options.gradient === false ? false : undefined,
    direction: direction === "leftToRight" || direction === "rightToLeft" ? direction : undefined,
    negativeBarBorderColorSameAsPositive:
      colorElement("x14:negativeBorderColor", negativeBorderColor) === undefined ? undefined : false,
  };
  return element("x14:cfRule", { type: "dataBar", id }, [
    element("x14:dataBar", attributes, [
      extendedThreshold(minimum, "Min"),
      extendedThreshold(maximum, "Max"),
      colorElement("x14:borderColor", borderColor),
      colorElement("x14:negativeFillColor", options.negativeColor ?? "#FF0000"),
      colorElement("x14:negativeBorderColor", negativeBorderColor),
      colorElement("x14:axisColor", options.axisColor ?? "#000000"),
    ]),
  ]);
}
