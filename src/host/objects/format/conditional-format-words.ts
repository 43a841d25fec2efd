/** Conditional formats' words in Office.js beside those of the file format, which the engine keeps. */

/** File types of rules by the type that Office.js gives them. */
const fileTypes: Readonly<Record<string, readonly string[]>> = {
  Custom: ["expression"],
  DataBar: ["dataBar"],
  ColorScale: ["colorScale"],
  IconSet: ["iconSet"],
  TopBottom: ["top10"],
  CellValue: ["cellIs"],
  ContainsText: ["containsText", "notContainsText", "beginsWith", "endsWith"],
  PresetCriteria: [
    "containsBlanks",
    "notContainsBlanks",
    "containsErrors",
    "notContainsErrors",
    "duplicateValues",
    "uniqueValues",
    "aboveAverage",
  ],
};

/** "cellIs" for "CellValue"; undefined for a type that Excel does not have. */
export function fileTypeOf(officeType: string): string | undefined {
  return Object.hasOwn(fileTypes, officeType) ? fileTypes[officeType]?.[0] : undefined;
}

export function officeTypeOf(fileType: string): string {
  return Object.entries(fileTypes).find(([, types]) => types.includes(fileType))?.[0] ?? "Custom";
}

export const cellValueOperators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

/** A text rule's type in files, its operator there, and the formula that Excel writes beside it. */
export const textOperators = {
  Contains: {
    type: "containsText",
    operator: "containsText",
    formula: (text: string, cell: string) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  NotContains: {
    type: "notContainsText",
    operator: "notContains",
    formula: (text: string, cell: string) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  BeginsWith: {
    type: "beginsWith",
    operator: "beginsWith",
    formula: (text: string, cell: string) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  EndsWith: {
    type: "endsWith",
    operator: "endsWith",
    formula: (text: string, cell: string) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
} as const;

/** Where a bar or a colour begins or ends: Office.js' word and the file's. */
export const thresholdTypes = {
  Automatic: "auto",
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
} as const;

/** Icon sets by their names in files. */
export const iconSets = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
} as const;

/** The key of a table of words for one of its values. */
export function keyOf<Key extends string>(
  words: Readonly<Record<Key, unknown>>,
  value: unknown,
): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === value);
}
