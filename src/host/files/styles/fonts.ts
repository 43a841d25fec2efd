import type { StyleSnapshot } from "../snapshot";
import { childNamed, element, flag, inSequence, numberOf, withChildren, type XmlElement } from "../xml/tree";
import { readColor, storedColor, type Palette } from "./colors";

export type FontSnapshot = NonNullable<StyleSnapshot["font"]>;

/** The order in which Excel writes a font's properties; it does not read them in another one. */
const sequence = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** All that a font element says, colour resolved; black and automatic alike are no colour. */
export function readFont(font: XmlElement | undefined, palette: Palette): FontSnapshot {
  const name = childNamed(font, "name")?.attributes["val"] ?? childNamed(font, "rFont")?.attributes["val"];
  const size = numberOf(childNamed(font, "sz"), "val");
  const color = readColor(childNamed(font, "color"), palette);
  const underline = childNamed(font, "u");
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color }),
    ...(isOn(font, "b") ? { bold: true } : {}),
    ...(isOn(font, "i") ? { italic: true } : {}),
    ...(underline !== undefined && underline.attributes["val"] !== "none" ? { underline: true } : {}),
    ...(isOn(font, "strike") ? { strikethrough: true } : {}),
  };
}

function isOn(font: XmlElement | undefined, name: string): boolean {
  const property = childNamed(font, name);
  return property !== undefined && flag(property, "val", true);
}

const properties = ["name", "size", "color", "bold", "italic", "underline", "strikethrough"] as const;

/** What of a font differs from the workbook's default one; undefined if nothing does. */
export function fontDifference(font: FontSnapshot, fallback: FontSnapshot): FontSnapshot | undefined {
  const neutral = { bold: false, italic: false, underline: false, strikethrough: false, color: "#000000" };
  const difference = properties.flatMap((property) => {
    const value = font[property] ?? ({ ...neutral } as FontSnapshot)[property];
    const usual = fallback[property] ?? ({ ...neutral } as FontSnapshot)[property];
    return value === usual || value === undefined ? [] : [[property, value] as const];
  });
  return difference.length === 0 ? undefined : Object.fromEntries(difference);
}

/** `base` changed so that it reads as `wanted`; what `wanted` does not speak of stays as it is. */
export function patchedFont(base: XmlElement, wanted: FontSnapshot, palette: Palette): XmlElement {
  const present = readFont(base, palette);
  let font = base;
  const put = (name: string, property: XmlElement | undefined) => {
    font = withChildren(font, name, property === undefined ? [] : [property]);
  };
  const toggle = (name: string, now: boolean | undefined, then: boolean | undefined) => {
    if ((now ?? false) !== (then ?? false)) put(name, then === true ? element(name) : undefined);
  };
  toggle("b", present.bold, wanted.bold);
  toggle("i", present.italic, wanted.italic);
  toggle("strike", present.strikethrough, wanted.strikethrough);
  toggle("u", present.underline, wanted.underline);
  if (present.size !== wanted.size && wanted.size !== undefined)
    put("sz", element("sz", { val: wanted.size }));
  if ((present.color ?? "#000000") !== (wanted.color ?? "#000000")) {
    const rgb = storedColor(wanted.color);
    put("color", rgb === undefined ? undefined : element("color", { rgb }));
  }
  if (present.name !== wanted.name && wanted.name !== undefined) {
    put("name", element("name", { val: wanted.name }));
    // These describe the font that was; a scheme would even bring its name back.
    for (const name of ["family", "charset", "scheme"]) put(name, undefined);
  }
  return font === base ? base : inSequence(font, sequence);
}
