import { shownFormula, storedFormula } from "../formulas/stored";
import type { ConditionalFormatOptions, ConditionalFormatSnapshot } from "../snapshot";
import type { StyleBook } from "../styles/style-book";
import { childNamed, childrenNamed, element, flag, numberOf, textOf, type XmlElement } from "../xml/tree";
import { dataBarElement, readDataBar } from "./data-bars";
import { colorElement, readColors, readThreshold, thresholdElement } from "./thresholds";

const textRules: Readonly<Record<string, string>> = {
  containsText: "containsText",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
};

/** One rule (`cfRule`) and, for a data bar, its twin in the extension. */
export function readRule(
  area: string,
  rule: XmlElement,
  extended: XmlElement | undefined,
  styles: StyleBook,
): ConditionalFormatSnapshot {
  const type = rule.attributes["type"] ?? "expression";
  const operator = rule.attributes["operator"];
  const dxf = numberOf(rule, "dxfId");
  const style = dxf === undefined ? undefined : styles.differential(dxf);
  const formulas = childrenNamed(rule, "formula").map((formula) => shownFormula(textOf(formula)).slice(1));
  const options = readOptions(type, rule, extended, styles);
  return {
    area,
    type,
    priority: numberOf(rule, "priority") ?? 1,
    ...(flag(rule, "stopIfTrue") ? { stopIfTrue: true } : {}),
    ...(operator === undefined ? {} : { operator }),
    ...(formulas.length === 0 ? {} : { formulas }),
    ...(style === undefined ? {} : { style }),
    ...(Object.keys(options).length === 0 ? {} : { options }),
  };
}

function readOptions(
  type: string,
  rule: XmlElement,
  extended: XmlElement | undefined,
  { palette }: StyleBook,
): ConditionalFormatOptions {
  const text = rule.attributes["text"];
  const rank = numberOf(rule, "rank");
  switch (type) {
    case "dataBar":
      return readDataBar(rule, extended, palette);
    case "colorScale": {
      const scale = childNamed(rule, "colorScale");
      const colors = scale === undefined ? [] : readColors(scale, palette);
      return {
        points: childrenNamed(scale, "cfvo").map((cfvo, index) => readThreshold(cfvo, colors[index])),
      };
    }
    case "iconSet": {
      const set = childNamed(rule, "iconSet");
      return {
        icons: set?.attributes["iconSet"] ?? "3TrafficLights1",
        points: childrenNamed(set, "cfvo").map((cfvo) => readThreshold(cfvo)),
        ...(flag(set, "reverse") ? { reverse: true } : {}),
        ...(flag(set, "showValue", true) ? {} : { showValue: false }),
      };
    }
    case "top10":
      return {
        ...(rank === undefined ? {} : { rank }),
        ...(flag(rule, "percent") ? { percent: true } : {}),
        ...(flag(rule, "bottom") ? { bottom: true } : {}),
      };
    case "aboveAverage":
      return readAverage(rule);
    case "timePeriod":
      return { timePeriod: rule.attributes["timePeriod"] ?? "today" };
    default:
      return text === undefined ? {} : { text };
  }
}

function readAverage(rule: XmlElement): ConditionalFormatOptions {
  const stdDev = numberOf(rule, "stdDev");
  return {
    ...(flag(rule, "aboveAverage", true) ? {} : { aboveAverage: false }),
    ...(flag(rule, "equalAverage") ? { equalAverage: true } : {}),
    ...(stdDev === undefined ? {} : { stdDev }),
  };
}

/** The `cfRule` element. @param id the "{GUID}" of its twin in the extension, for a data bar */
export function ruleElement(
  format: ConditionalFormatSnapshot,
  priority: number,
  id: string | undefined,
  styles: StyleBook,
): XmlElement {
  const { type, style, options = {}, operator } = format;
  const attributes = {
    type,
    dxfId: style === undefined ? undefined : styles.differentialNumber(style),
    priority,
    stopIfTrue: format.stopIfTrue === true ? true : undefined,
    aboveAverage: options.aboveAverage === false ? false : undefined,
    percent: options.percent === true ? true : undefined,
    bottom: options.bottom === true ? true : undefined,
    operator: type === "cellIs" ? (operator ?? "equal") : (textRules[type] ?? operator),
    text: type in textRules ? (options.text ?? "") : undefined,
    timePeriod: options.timePeriod,
    rank: type === "top10" ? (options.rank ?? 10) : undefined,
    stdDev: options.stdDev,
    equalAverage: options.equalAverage === true ? true : undefined,
  };
  const formulas = (format.formulas ?? usualFormulas(format)).map((formula) =>
    element("formula", {}, [storedFormula(formula)]),
  );
  return element("cfRule", attributes, [...formulas, ...detailsOf(type, options), linkTo(id)]);
}

/** Those that a plain rule may name; three later ones exist only in the extension. */
const iconSets = [
  ..."3Arrows 3ArrowsGray 3Flags 3TrafficLights1 3TrafficLights2 3Signs 3Symbols 3Symbols2".split(" "),
  ..."4Arrows 4ArrowsGray 4RedToBlack 4Rating 4TrafficLights".split(" "),
  ..."5Arrows 5ArrowsGray 5Rating 5Quarters".split(" "),
];

function detailsOf(type: string, options: ConditionalFormatOptions): XmlElement[] {
  const { points = [], icons = "3TrafficLights1", reverse, showValue } = options;
  const cfvo = points.map((point, index) => thresholdElement(point, index === 0 ? "min" : "max"));
  if (type === "dataBar") return [dataBarElement(options)];
  if (type === "colorScale") {
    const colors = points.map(({ color }) => colorElement("color", color ?? "#FFFFFF"));
    return [element("colorScale", {}, [...cfvo, ...colors])];
  }
  if (type !== "iconSet") return [];
  const isKnown = iconSets.includes(icons);
  const attributes = {
    iconSet: isKnown ? icons : "3TrafficLights1",
    showValue: showValue === false ? false : undefined,
    reverse: reverse === true ? true : undefined,
  };
  const count = isKnown ? Number(icons.charAt(0)) : 3;
  const evenly = Array.from({ length: count }, (_, index) =>
    element("cfvo", { type: "percent", val: Math.round((100 * index) / count) }),
  );
  return [element("iconSet", attributes, points.length === count ? cfvo : evenly)];
}

/** The formula that Excel writes beside rules that have a type of their own; older readers use it. */
function usualFormulas({ type, area, options }: ConditionalFormatSnapshot): string[] {
  const cell = /^[$A-Za-z0-9]+/.exec(area)?.[0].replaceAll("$", "") ?? "A1";
  const text = `"${(options?.text ?? "").replaceAll('"', '""')}"`;
  switch (type) {
    case "containsText":
      return [`NOT(ISERROR(SEARCH(${text},${cell})))`];
    case "notContainsText":
      return [`ISERROR(SEARCH(${text},${cell}))`];
    case "beginsWith":
      return [`LEFT(${cell},LEN(${text}))=${text}`];
    case "endsWith":
      return [`RIGHT(${cell},LEN(${text}))=${text}`];
    case "containsBlanks":
      return [`LEN(TRIM(${cell}))=0`];
    case "notContainsBlanks":
      return [`LEN(TRIM(${cell}))>0`];
    case "containsErrors":
      return [`ISERROR(${cell})`];
    case "notContainsErrors":
      return [`NOT(ISERROR(${cell}))`];
    default:
      return [];
  }
}

export const ruleLink = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

function linkTo(id: string | undefined): XmlElement | undefined {
  if (id === undefined) return undefined;
  const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  return element("extLst", {}, [
    element("ext", { uri: ruleLink, "xmlns:x14": x14 }, [element("x14:id", {}, [id])]),
  ]);
}
