import { shownFormula, storedFormula } from "../formulas/stored";
import type { ThresholdSnapshot } from "../snapshot";
import { readColor, storedColor, type Palette } from "../styles/colors";
import { childNamed, element, flag, textOf, type XmlElement } from "../xml/tree";

const storedTypes = ["num", "percent", "percentile", "formula", "min", "max"];

/** A point on a scale (`cfvo`), with its colour where it has one. */
export function readThreshold(cfvo: XmlElement, color?: string): ThresholdSnapshot {
  const stored = cfvo.attributes["type"] ?? "num";
  const type = stored === "autoMin" || stored === "autoMax" ? "auto" : stored;
  const value = cfvo.attributes["val"] ?? (textOf(childNamed(cfvo, "xm:f")) || undefined);
  return {
    type,
    ...(value === undefined || type === "min" || type === "max" || type === "auto"
      ? {}
      : { value: shownFormula(value).slice(1) }),
    ...(color === undefined ? {} : { color }),
    ...(flag(cfvo, "gte", true) ? {} : { inclusive: false }),
  };
}

/** The `cfvo` element. "auto" is the least or the greatest value there, which older readers understand. */
export function thresholdElement(threshold: ThresholdSnapshot, end: "min" | "max"): XmlElement {
  const { type, value, inclusive } = threshold;
  const stored = storedTypes.includes(type) ? type : end;
  return element("cfvo", {
    type: stored,
    val: stored === "min" || stored === "max" ? undefined : storedFormula(value ?? "0"),
    gte: inclusive === false ? false : undefined,
  });
}

/** The `x14:cfvo` element, whose value stands in an element of its own. */
export function extendedThreshold({ type, value }: ThresholdSnapshot, end: "Min" | "Max"): XmlElement {
  const stored = storedTypes.includes(type) ? type : `auto${end}`;
  const hasValue = !["min", "max", "autoMin", "autoMax"].includes(stored);
  return element(
    "x14:cfvo",
    { type: stored },
    hasValue ? [element("xm:f", {}, [storedFormula(value ?? "0")])] : [],
  );
}

export function readColors(parent: XmlElement, palette: Palette): (string | undefined)[] {
  return parent.children.flatMap((child) =>
    typeof child !== "string" && child.name === "color" ? [readColor(child, palette)] : [],
  );
}

export function colorElement(name: string, color: string | undefined): XmlElement | undefined {
  const rgb = storedColor(color);
  return rgb === undefined ? undefined : element(name, { rgb });
}
