import { childNamed, descendant, elementsOf, flag, numberOf, type XmlElement } from "../xml/tree";

/** What a workbook's colours by number mean. */
export interface Palette {
  /** "#RRGGBB" in the order of a colour's `theme` number. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const themeOrder = [
  "a:lt1",
  "a:dk1",
  "a:lt2",
  "a:dk2",
  "a:accent1",
  "a:accent2",
  "a:accent3",
  "a:accent4",
  "a:accent5",
  "a:accent6",
  "a:hlink",
  "a:folHlink",
];

const usualTheme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The 64 colours of ECMA-376 part 1, 18.8.27, of which the first eight come twice. */
const basicColors = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const usualIndexed = `${basicColors} ${basicColors}
800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`
  .split(/\s+/)
  .map((hex) => `#${hex}`);

/** The palette of a workbook, from its theme part and its style sheet, Excel's own where it has none. */
export function readPalette(theme: XmlElement | undefined, styleSheet: XmlElement | undefined): Palette {
  const scheme = descendant(theme, "a:themeElements", "a:clrScheme");
  const custom = descendant(styleSheet, "colors", "indexedColors");
  return {
    theme: themeOrder.map((name, index) => {
      const choice = elementsOf(childNamed(scheme, name))[0];
      return (
        opaque(choice?.attributes["lastClr"] ?? choice?.attributes["val"]) ?? `#${usualTheme[index] ?? ""}`
      );
    }),
    indexed:
      custom === undefined
        ? usualIndexed
        : elementsOf(custom).map((one) => opaque(one.attributes["rgb"]) ?? "#000000"),
  };
}

/** "#RRGGBB" of a colour element (`color`, `fgColor`, `tabColor`), undefined where it is automatic or absent. */
export function readColor(target: XmlElement | undefined, palette: Palette): string | undefined {
  if (target === undefined || flag(target, "auto")) return undefined;
  const theme = numberOf(target, "theme");
  const indexed = numberOf(target, "indexed");
  const plain =
    theme !== undefined
      ? palette.theme[theme]
      : (opaque(target.attributes["rgb"]) ?? (indexed === undefined ? undefined : palette.indexed[indexed]));
  return plain === undefined ? undefined : tinted(plain, numberOf(target, "tint") ?? 0);
}

/** "#1A2B3C" → "FF1A2B3C", as files store colours; undefined for text that is no colour. */
export function storedColor(color: string | undefined): string | undefined {
  const hex = /^#?([0-9a-f]{6})$/i.exec(color ?? "")?.[1];
  return hex === undefined ? undefined : `FF${hex.toUpperCase()}`;
}

function opaque(stored: string | undefined): string | undefined {
  const hex = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(stored ?? "")?.[1];
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

/** A tint of -1..1 darkens or lightens a colour's luminance (ECMA-376 part 1, 18.8.19). */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const { hue, saturation, luminance } = toHsl(color);
  const changed = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, changed)));
}

function toHsl(color: string): { hue: number; saturation: number; luminance: number } {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const luminance = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return { hue: 0, saturation: 0, luminance };
  const saturation = spread / (1 - Math.abs(2 * luminance - 1));
  const sixth =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return { hue: sixth / 6, saturation, luminance };
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const reach = saturation * Math.min(luminance, 1 - luminance);
  const part = (offset: number) => {
    const place = (offset + hue * 12) % 12;
    const value = luminance - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
