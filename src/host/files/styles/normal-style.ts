import type { StyleSnapshot } from "../snapshot";
import { fontDifference, type FontSnapshot } from "./fonts";

/**
 * A style with everything left out that says no more than an unformatted cell does (General, not bold, no indent,
 * locked ...), in a fixed order. Undefined if nothing is left. Equal styles become equal values.
 * @param usualFont the font of unformatted cells
 */
export function normalStyle(
  style: StyleSnapshot | undefined,
  usualFont: FontSnapshot,
): StyleSnapshot | undefined {
  if (style === undefined) return undefined;
  const { numberFormat, fill, font, alignment, borders, locked } = style;
  const normal = withoutEmpty({
    numberFormat: numberFormat === "General" || numberFormat === "" ? undefined : numberFormat,
    fill: fill === "" ? undefined : fill?.toUpperCase(),
    font: fontDifference({ ...usualFont, ...font, ...upperCased(font?.color) }, usualFont),
    alignment: withoutEmpty({
      horizontal: unless("general", alignment?.horizontal),
      vertical: unless("bottom", alignment?.vertical),
      wrap: alignment?.wrap === true ? true : undefined,
      indent: alignment?.indent === 0 ? undefined : alignment?.indent,
      rotation: alignment?.rotation === 0 ? undefined : alignment?.rotation,
    }),
    borders: withoutEmpty({
      top: normalLine(borders?.top),
      bottom: normalLine(borders?.bottom),
      left: normalLine(borders?.left),
      right: normalLine(borders?.right),
    }),
    locked: locked === false ? false : undefined,
  });
  return normal;
}

function upperCased(color: string | undefined): { color?: string } {
  return color === undefined ? {} : { color: color.toUpperCase() };
}

function normalLine(line: { readonly style: string; readonly color?: string } | undefined) {
  if (line === undefined || line.style.toLowerCase() === "none") return undefined;
  return withoutEmpty({ style: line.style, color: line.color?.toUpperCase() });
}

function unless(usual: string, word: string | undefined): string | undefined {
  return word?.toLowerCase() === usual ? undefined : word;
}

function withoutEmpty(record: Readonly<Record<string, unknown>>): object | undefined {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
