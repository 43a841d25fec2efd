import { type Area, columnCount, type Rectangle, rowCount } from "../area";
import type { Core } from "../core";
import { changeStyles, setCellStyle, styleAt, stylesIn } from "../document/cell-style";
import type { SheetDocument } from "../document/document";
import { DEFAULT_STYLE, patched } from "../document/style-values";
import type { BorderLine, BorderPlace, CellStyle, CommonStyle, Edge, StylePatch, Styles } from "../engine";
import { EngineError } from "../engine-error";

export function stylesOf(core: Core): Styles {
  const formatted = (area: Area, work: (sheet: SheetDocument) => void): void => {
    const sheet = core.sheet(area.sheet);
    core.perform(() => {
      work(sheet);
      core.tell({ kind: "formatted", area });
    });
  };
  return {
    at: (sheet, { row, column }) => styleAt(core.sheet(sheet), row, column),
    common: (area) => commonStyle([...stylesIn(core.sheet(area.sheet), area)]),
    change: (area, patch) =>
      formatted(area, (sheet) => changeStyles(sheet, area, (style) => patched(style, patch))),
    setNumberFormats: (area, formats) => {
      if (formats.length !== rowCount(area) || formats.some((line) => line.length !== columnCount(area))) {
        throw new EngineError("InvalidArgument", "The number formats have not the shape of the range.");
      }
      formatted(area, (sheet) => setNumberFormats(sheet, area, formats));
    },
    border: (area, place) => border(core.sheet(area.sheet), area, place),
    setBorder: (area, place, line) =>
      formatted(area, (sheet) => {
        for (const { cells, patch } of borderPatches(area, place, line)) {
          changeStyles(sheet, cells, (style) => patched(style, patch));
        }
        replaceNeighboursLine(sheet, area, place, line);
      }),
  };
}

function setNumberFormats(
  sheet: SheetDocument,
  area: Rectangle,
  formats: readonly (readonly (string | null)[])[],
): void {
  const known = new Map<CellStyle, Map<string, CellStyle>>();
  const withFormat = (style: CellStyle, numberFormat: string): CellStyle => {
    const variants = known.get(style) ?? new Map<string, CellStyle>();
    known.set(style, variants);
    const variant = variants.get(numberFormat) ?? patched(style, { numberFormat });
    variants.set(numberFormat, variant);
    return variant;
  };
  formats.forEach((line, down) =>
    line.forEach((numberFormat, across) => {
      if (numberFormat === null) return;
      const [row, column] = [area.top + down, area.left + across];
      setCellStyle(sheet, row, column, withFormat(styleAt(sheet, row, column), numberFormat));
    }),
  );
}

function commonStyle(styles: readonly CellStyle[]): CommonStyle {
  const [first = DEFAULT_STYLE] = styles;
  const same = <Value>(read: (style: CellStyle) => Value): Value | null =>
    styles.every((style) => read(style) === read(first)) ? read(first) : null;
  const font = (key: keyof CellStyle["font"]): unknown => same((style) => style.font[key]);
  const alignment = (key: keyof CellStyle["alignment"]): unknown => same((style) => style.alignment[key]);
  const group = (keys: object, read: (key: never) => unknown): unknown =>
    Object.fromEntries(Object.keys(keys).map((key) => [key, read(key as never)]));
  return {
    numberFormat: same((style) => style.numberFormat),
    fill: same((style) => style.fill),
    locked: same((style) => style.locked),
    font: group(DEFAULT_STYLE.font, font) as CommonStyle["font"],
    alignment: group(DEFAULT_STYLE.alignment, alignment) as CommonStyle["alignment"],
  };
}

interface BorderPatch {
  readonly cells: Rectangle;
  readonly patch: StylePatch;
}

/** Which cells get which lines. A line between two cells is kept on both, so that either may be asked. */
function borderPatches(area: Rectangle, place: BorderPlace, line: BorderLine | null): readonly BorderPatch[] {
  const patch = (edge: Edge): StylePatch => ({ borders: { [edge]: line } });
  switch (place) {
    case "EdgeTop":
      return [{ cells: { ...area, bottom: area.top }, patch: patch("top") }];
    case "EdgeBottom":
      return [{ cells: { ...area, top: area.bottom }, patch: patch("bottom") }];
    case "EdgeLeft":
      return [{ cells: { ...area, right: area.left }, patch: patch("left") }];
    case "EdgeRight":
      return [{ cells: { ...area, left: area.right }, patch: patch("right") }];
    case "InsideHorizontal":
      if (area.top === area.bottom) return [];
      return [
        { cells: { ...area, bottom: area.bottom - 1 }, patch: patch("bottom") },
        { cells: { ...area, top: area.top + 1 }, patch: patch("top") },
      ];
    case "InsideVertical":
      if (area.left === area.right) return [];
      return [
        { cells: { ...area, right: area.right - 1 }, patch: patch("right") },
        { cells: { ...area, left: area.left + 1 }, patch: patch("left") },
      ];
  }
}

const EDGE_OF: Readonly<Record<BorderPlace, Edge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideHorizontal: "bottom",
  InsideVertical: "right",
};

function border(sheet: SheetDocument, area: Rectangle, place: BorderPlace): BorderLine | null | undefined {
  const [part] = borderPatches(area, place, null);
  if (part === undefined) return null;
  const own = commonLine(sheet, part.cells, EDGE_OF[place]);
  const beside = neighboursOf(area, place);
  return own !== null || beside === null ? own : commonLine(sheet, beside.cells, beside.edge);
}

function commonLine(sheet: SheetDocument, cells: Rectangle, edge: Edge): BorderLine | null | undefined {
  const lines = [...stylesIn(sheet, cells)].map((style) => style.borders[edge] ?? null);
  const [first = null] = lines;
  const same = lines.every((line) => line?.style === first?.style && line?.color === first?.color);
  return same ? first : undefined;
}

/** The cells on the other side of an edge, whose line there is the same line; null at the worksheet's edge. */
function neighboursOf(
  { top, left, bottom, right }: Rectangle,
  place: BorderPlace,
): { readonly cells: Rectangle; readonly edge: Edge } | null {
  switch (place) {
    case "EdgeTop":
      return top === 0 ? null : { cells: { top: top - 1, left, bottom: top - 1, right }, edge: "bottom" };
    case "EdgeBottom":
      return { cells: { top: bottom + 1, left, bottom: bottom + 1, right }, edge: "top" };
    case "EdgeLeft":
      return left === 0 ? null : { cells: { top, left: left - 1, bottom, right: left - 1 }, edge: "right" };
    case "EdgeRight":
      return { cells: { top, left: right + 1, bottom, right: right + 1 }, edge: "left" };
    default:
      return null;
  }
}

/** A neighbour that has drawn the line gets the new one. */
function replaceNeighboursLine(
  sheet: SheetDocument,
  area: Rectangle,
  place: BorderPlace,
  line: BorderLine | null,
): void {
  const beside = neighboursOf(area, place);
  if (beside === null) return;
  const { cells, edge } = beside;
  for (const { row, column, thing } of sheet.cells.within(cells)) {
    const { style } = thing;
    if (style?.borders[edge] === undefined) continue;
    setCellStyle(sheet, row, column, patched(style, { borders: { [edge]: line } }));
  }
}
