import type { Border, Drawing, Style } from "../../sheets/drawing";
import { smallStep, type Step } from "./requests";

/** Excel cuts addresses that are longer; the sum of many areas soon is. */
const addressLimit = 8_192;

/** One step per style and per 8,192 characters of addresses, not one per cell. */
export function styleSteps(drawing: Drawing): readonly Step[] {
  return drawing.styles.flatMap(({ areas, style }) =>
    joinedAddresses(areas).map((address) => ({
      bytes: smallStep + address.length * 4,
      queue: ({ workbook }: Excel.RequestContext) => {
        const sheet = workbook.worksheets.getItem(drawing.sheet);
        applyFormat(sheet.getRanges(address).format, style);
        if (style.numberFormat === undefined) return;
        // Several areas at once have no number format of their own.
        for (const area of address.split(",")) {
          // One format for the whole area: Excel takes a single text, its type definition knows arrays only.
          sheet.getRange(area).numberFormat = style.numberFormat as unknown as string[][];
        }
      },
    })),
  );
}

/** Addresses joined by commas, in texts that Excel does not cut. */
export function joinedAddresses(areas: readonly string[], limit = addressLimit): readonly string[] {
  const joined: string[] = [];
  for (const area of areas) {
    const last = joined.at(-1);
    if (last === undefined || last.length + 1 + area.length > limit) joined.push(area);
    else joined[joined.length - 1] = `${last},${area}`;
  }
  return joined;
}

function applyFormat(format: Excel.RangeFormat, style: Style): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  applyFont(format.font, style);
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  for (const [side, border] of Object.entries(style.borders ?? {})) {
    applyBorder(format.borders.getItem(sides[side as Side]), border);
  }
}

function applyFont(font: Excel.RangeFont, style: Style): void {
  if (style.color !== undefined) font.color = style.color;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.underline !== undefined) font.underline = style.underline ? "Single" : "None";
}

type Side = keyof NonNullable<Style["borders"]>;

const sides = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
} as const satisfies Record<Side, string>;

function applyBorder(side: Excel.RangeBorder, { style, color }: Border): void {
  if (style === "Double") {
    side.style = "Double";
  } else {
    side.style = "Continuous";
    side.weight = style;
  }
  side.color = color;
}
