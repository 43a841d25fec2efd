import type { StyleSnapshot } from "../snapshot";
import {
  childNamed,
  element,
  flag,
  inSequence,
  numberOf,
  withAttributes,
  withChildren,
  type XmlElement,
} from "../xml/tree";
import { patchedAlignment, readAlignment } from "./alignment";
import type { Palette } from "./colors";
import { differentialFormat, readDifferentialFormat } from "./differential-formats";
import { ElementList } from "./element-list";
import { patchedBorders, readBorders, readFill, solidFill } from "./fills-and-borders";
import { fontDifference, patchedFont, readFont, type FontSnapshot } from "./fonts";
import { normalStyle } from "./normal-style";
import { NumberFormats } from "./number-formats";

/** The order of a style sheet's parts (CT_Stylesheet). */
export const styleSheetSequence = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/**
 * A workbook's style sheet, from a style's number to what it says and back. Numbers that the file uses keep their
 * meaning for ever: writing only adds.
 */
export class StyleBook {
  readonly usualFont: FontSnapshot;
  private readonly fonts: ElementList;
  private readonly fills: ElementList;
  private readonly borders: ElementList;
  private readonly formats: ElementList;
  private readonly differentials: ElementList;
  private readonly numberFormats: NumberFormats;
  private readonly read = new Map<number, StyleSnapshot | undefined>();
  private readonly written = new Map<string, number>();

  constructor(
    private readonly styleSheet: XmlElement,
    readonly palette: Palette,
  ) {
    this.fonts = new ElementList(styleSheet, "fonts");
    this.fills = new ElementList(styleSheet, "fills");
    this.borders = new ElementList(styleSheet, "borders");
    this.formats = new ElementList(styleSheet, "cellXfs");
    this.differentials = new ElementList(styleSheet, "dxfs");
    this.numberFormats = new NumberFormats(styleSheet);
    const usual = readFont(this.fonts.at(numberOf(this.formats.at(0), "fontId") ?? 0), palette);
    this.usualFont = { name: "Calibri", size: 11, ...usual };
  }

  /** What the style with this number says; undefined if it is that of an unformatted cell. */
  style(index: number): StyleSnapshot | undefined {
    if (this.read.has(index)) return this.read.get(index);
    const format = this.formats.at(index);
    const style = format === undefined ? undefined : this.readFormat(format);
    this.read.set(index, style);
    return style;
  }

  /**
   * The number of a style.
   * @param base the style the cell had in the file: kept if it says the same, else changed only where it differs
   */
  number(style: StyleSnapshot | undefined, base = 0): number {
    const wanted = normalStyle(style, this.usualFont);
    const key = JSON.stringify([base, wanted]);
    const present = this.written.get(key);
    if (present !== undefined) return present;
    const same = JSON.stringify(this.style(base)) === JSON.stringify(wanted);
    const number = same ? base : this.formats.place(this.formatOf(wanted, base));
    this.written.set(key, number);
    return number;
  }

  /** What a conditional format's style says. */
  differential(index: number): StyleSnapshot | undefined {
    const found = this.differentials.at(index);
    return found === undefined ? undefined : readDifferentialFormat(found, this.palette);
  }

  differentialNumber(style: StyleSnapshot): number {
    return this.differentials.place(differentialFormat(style, (code) => this.numberFormats.id(code)));
  }

  /** The style sheet with all that was added. */
  toXml(): XmlElement {
    const lists = [this.fonts, this.fills, this.borders, this.formats, this.differentials];
    const grown = lists.reduce((sheet, list) => list.writeInto(sheet), this.styleSheet);
    return inSequence(this.numberFormats.writeInto(grown), styleSheetSequence);
  }

  private readFormat(format: XmlElement): StyleSnapshot | undefined {
    const part = (list: ElementList, attribute: string) => list.at(numberOf(format, attribute) ?? 0);
    const fill = readFill(part(this.fills, "fillId"), this.palette);
    const font = fontDifference(readFont(part(this.fonts, "fontId"), this.palette), this.usualFont);
    const alignment = readAlignment(childNamed(format, "alignment"));
    const borders = readBorders(part(this.borders, "borderId"), this.palette);
    return normalStyle(
      {
        numberFormat: this.numberFormats.code(numberOf(format, "numFmtId") ?? 0),
        ...(fill === undefined ? {} : { fill }),
        ...(font === undefined ? {} : { font }),
        ...(alignment === undefined ? {} : { alignment }),
        ...(borders === undefined ? {} : { borders }),
        locked: flag(childNamed(format, "protection"), "locked", true),
      },
      this.usualFont,
    );
  }

  private formatOf(wanted: StyleSnapshot | undefined, baseIndex: number): XmlElement {
    const base = this.formats.at(baseIndex) ?? element("xf", { xfId: 0 });
    const id = (attribute: string) => numberOf(base, attribute) ?? 0;
    const fontId = this.fontId(wanted, id("fontId"));
    const fillId = this.fillId(wanted, id("fillId"));
    const borderId = this.borderId(wanted, id("borderId"));
    const code = wanted?.numberFormat ?? "General";
    const numFmtId =
      this.numberFormats.code(id("numFmtId")) === code ? id("numFmtId") : this.numberFormats.id(code);
    const alignment = patchedAlignment(childNamed(base, "alignment"), wanted?.alignment);
    const protection = patchedProtection(childNamed(base, "protection"), wanted?.locked);
    const format = withAttributes(base, {
      numFmtId,
      fontId,
      fillId,
      borderId,
      applyNumberFormat: numFmtId === 0 ? undefined : true,
      applyFont: fontId === 0 ? undefined : true,
      applyFill: fillId === 0 ? undefined : true,
      applyBorder: borderId === 0 ? undefined : true,
      applyAlignment: alignment === undefined ? undefined : true,
      applyProtection: protection === undefined ? undefined : true,
    });
    const replaced = withChildren(format, "alignment", alignment === undefined ? [] : [alignment]);
    return inSequence(withChildren(replaced, "protection", protection === undefined ? [] : [protection]), [
      "alignment",
      "protection",
      "extLst",
    ]);
  }

  private fontId(wanted: StyleSnapshot | undefined, base: number): number {
    const present = this.fonts.at(base) ?? element("font");
    const font = patchedFont(present, { ...this.usualFont, ...wanted?.font }, this.palette);
    return font === present ? base : this.fonts.place(font);
  }

  private fillId(wanted: StyleSnapshot | undefined, base: number): number {
    if (readFill(this.fills.at(base), this.palette) === wanted?.fill) return base;
    return wanted?.fill === undefined ? 0 : this.fills.place(solidFill(wanted.fill));
  }

  private borderId(wanted: StyleSnapshot | undefined, base: number): number {
    const present = this.borders.at(base) ?? element("border");
    return this.borders.place(patchedBorders(present, wanted?.borders, this.palette));
  }
}

function patchedProtection(
  base: XmlElement | undefined,
  locked: boolean | undefined,
): XmlElement | undefined {
  const patched = withAttributes(base ?? element("protection"), {
    locked: locked === false ? false : undefined,
  });
  return Object.keys(patched.attributes).length === 0 ? undefined : patched;
}
