import { childNamed, element, type XmlElement } from "../xml/tree";
import { lookAt, lookBelow, textIn, type Look } from "./chart-look";
import { readTextProperties, textProperties } from "./chart-text";

/** The values beside a series' marks; undefined where it has none. */
export function labelsElement(look: Look): XmlElement | undefined {
  if (look["hasDataLabels"] !== true) return undefined;
  const own = lookBelow(look, "dataLabels");
  const format = textIn(own, "numberFormat");
  const shows = (name: string, isShown: boolean): XmlElement => element(name, { val: isShown });
  return element("c:dLbls", {}, [
    format === undefined ? undefined : element("c:numFmt", { formatCode: format, sourceLinked: false }),
    textProperties(own),
    shows("c:showLegendKey", false),
    shows("c:showVal", true),
    shows("c:showCatName", false),
    shows("c:showSerName", false),
    shows("c:showPercent", false),
    shows("c:showBubbleSize", false),
  ]);
}

export function readLabels(series: XmlElement): Look {
  const labels = childNamed(series, "c:dLbls");
  if (labels === undefined) return {};
  const format = childNamed(labels, "c:numFmt")?.attributes["formatCode"];
  return {
    hasDataLabels: true,
    ...lookAt("dataLabels", {
      ...(format === undefined ? {} : { numberFormat: format }),
      ...readTextProperties(childNamed(labels, "c:txPr")),
    }),
  };
}
