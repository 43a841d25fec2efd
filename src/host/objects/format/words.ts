/** Words of Office.js beside those of the file format, which the engine speaks. */

const horizontal = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const vertical = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** A border's line in a file for its style and weight in Office.js. */
const lines: readonly (readonly [style: string, weight: string, line: string])[] = [
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Hairline", "hair"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Dash", "Thin", "dashed"],
  ["Dash", "Medium", "mediumDashed"],
  ["DashDot", "Thin", "dashDot"],
  ["DashDot", "Medium", "mediumDashDot"],
  ["DashDotDot", "Thin", "dashDotDot"],
  ["DashDotDot", "Medium", "mediumDashDotDot"],
  ["Dot", "Thin", "dotted"],
  ["Double", "Thick", "double"],
  ["SlantDashDot", "Medium", "slantDashDot"],
];

export interface LineWords {
  readonly style: string;
  readonly weight: string;
}

/** The file's word for a line; a weight that the style does not come in gives the style's own. */
export function fileLine({ style, weight }: LineWords): string {
  const exact = lines.find(([name, width]) => name === style && width === weight);
  return (exact ?? lines.find(([name]) => name === style))?.[2] ?? "thin";
}

export function officeLine(line: string): LineWords {
  const [style = "Continuous", weight = "Thin"] = lines.find(([, , word]) => word === line) ?? [];
  return { style, weight };
}

export const fileHorizontal = (word: string): string => translate(horizontal, word);
export const fileVertical = (word: string): string => translate(vertical, word);
export const officeHorizontal = (word: string | null): string | null => translateBack(horizontal, word);
export const officeVertical = (word: string | null): string | null => translateBack(vertical, word);

function translate(words: Readonly<Record<string, string>>, word: string): string {
  return words[word] ?? word;
}

function translateBack(words: Readonly<Record<string, string>>, word: string | null): string | null {
  if (word === null) return null;
  return Object.entries(words).find(([, file]) => file === word)?.[0] ?? word;
}
