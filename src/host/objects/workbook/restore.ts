import { parseRectangle, type Area, type SheetId } from "../../engine";
import type {
  ChartSnapshot,
  PrintSnapshot,
  ShapeSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../files/snapshot";
import { areaInWorkbook, splitAddress } from "../range/addresses";
import type { ChartObject } from "../chart/chart";
import { colorOf } from "../format/colors";
import type { PageLayoutObject } from "../sheet/page-layout";
import { paperNameOf } from "../sheet/paper-sizes";
import type { WorksheetObject } from "../sheet/worksheet";
import type { HostModel } from "./host-model";

/** Gives the objects a workbook that was opened: the engine its part, the rest what is kept beside it. */
export function restore(model: HostModel, snapshot: WorkbookSnapshot): void {
  const { engine } = model;
  engine.load(snapshot);
  model.settings.restore(snapshot.settings);
  model.customXmlParts.restore(snapshot.customXmlParts);
  const worksheets = engine.sheets.list().map(({ id }) => model.worksheet(id));
  for (const [at, sheet] of snapshot.sheets.entries()) {
    const worksheet = worksheets[at];
    if (worksheet) restoreSheet(model, worksheet, sheet);
  }
}

function restoreSheet(model: HostModel, worksheet: WorksheetObject, sheet: SheetSnapshot): void {
  worksheet.originalName = sheet.originalName ?? sheet.name;
  restoreParts(model, worksheet, sheet);
}

type SheetParts = Pick<SheetSnapshot, "charts" | "shapes" | "tables" | "print" | "protection">;

/** What a worksheet has beside its cells. */
export function restoreParts(model: HostModel, worksheet: WorksheetObject, sheet: SheetParts): void {
  for (const { name, style, showBandedRows, showFilterButton } of sheet.tables) {
    const known = model.tables.find(name);
    if (known) Object.assign(known.look, { style, showBandedRows, showFilterButton });
  }
  for (const chart of sheet.charts) restoreChart(model, worksheet, chart);
  for (const shape of sheet.shapes) restoreShape(worksheet, shape);
  if (sheet.print) {
    restorePrint(worksheet.Id, worksheet.PageLayout, sheet.print);
    for (const row of sheet.print.rowBreaks ?? []) worksheet.HorizontalPageBreaks.add(row);
    for (const column of sheet.print.columnBreaks ?? []) worksheet.VerticalPageBreaks.add(column);
  }
  if (sheet.protection) worksheet.Protection.restore(sheet.protection.enabled, sheet.protection.options);
}

function restoreChart(model: HostModel, worksheet: WorksheetObject, chart: ChartSnapshot): void {
  const made = worksheet.Charts.make(chart.name, chart.kind);
  made.values.set("title/visible", chart.title !== undefined);
  if (chart.title !== undefined) made.values.set("title/text", chart.title);
  if (chart.legend) {
    made.values.set("legend/visible", chart.legend.visible);
    if (chart.legend.position !== undefined) made.values.set("legend/position", chart.legend.position);
  }
  for (const [path, value] of Object.entries(chart.look ?? {})) made.values.set(path, value);
  const [from, to] = [parseRectangle(chart.from), parseRectangle(chart.to)];
  if (from && to) made.placeOver({ sheet: worksheet.Id, ...from, bottom: to.bottom, right: to.right });
  restoreSeries(model, worksheet.Id, made, chart.series);
}

function restoreSeries(
  model: HostModel,
  sheet: SheetId,
  chart: ChartObject,
  series: ChartSnapshot["series"],
): void {
  const area = (address: string | undefined): Area | null =>
    address !== undefined && isAddress(model, address) ? areaInWorkbook(model.engine, sheet, address) : null;
  const readable = series.flatMap(({ name, values, categories, color, look }) => {
    const cells = area(values);
    const nameCell = name?.startsWith("=") === true ? area(name.slice(1)) : null;
    if (!cells) return [];
    return [{ name: nameCell, values: cells, categories: area(categories), text: name, color, look }];
  });
  chart.Series.replace(readable);
  for (const [at, made] of chart.Series.items().entries()) {
    const { text, name, color, look = {} } = readable[at] ?? {};
    if (text !== undefined && name === null) made.Name = text;
    if (color !== undefined) made.values.set("format/fill/color", color);
    for (const [path, value] of Object.entries(look)) made.values.set(path, value);
  }
}

function isAddress(model: HostModel, address: string): boolean {
  const { sheet, rest } = splitAddress(address);
  return parseRectangle(rest) !== null && (sheet === null || model.engine.sheets.find(sheet) !== undefined);
}

function restoreShape(worksheet: WorksheetObject, shape: ShapeSnapshot): void {
  const { name, kind, left, top, width, height, fill, line, text, color, verticalAlignment, altText } = shape;
  const made = worksheet.Shapes.make(kind === "Line" ? "Line" : "GeometricShape", {
    ...(kind === "Line" ? {} : { geometricShapeType: kind }),
    left,
    top,
    width,
    height,
    "fill/foregroundColor": fill === undefined ? "" : colorOf(fill),
    "lineFormat/color": line === undefined ? "" : colorOf(line),
    "lineFormat/visible": line !== undefined,
    ...(text === undefined ? {} : { "textFrame/textRange/text": text }),
    ...(color === undefined ? {} : { "textFrame/textRange/font/color": colorOf(color) }),
    ...(verticalAlignment === undefined ? {} : { "textFrame/verticalAlignment": verticalAlignment }),
    ...(altText === undefined ? {} : { altTextDescription: altText }),
  });
  made.Name = name;
}

function restorePrint(sheet: SheetId, layout: PageLayoutObject, print: PrintSnapshot): void {
  const { values } = layout;
  const area = (address: string | undefined): Area | null => {
    const rectangle = address === undefined ? null : parseRectangle(address);
    return rectangle && { sheet, ...rectangle };
  };
  const paper = print.paperSize === undefined ? undefined : paperNameOf(print.paperSize);
  layout.printArea = (print.area?.split(",") ?? []).map(area).filter((found) => found !== null);
  layout.titleRows = area(print.titleRows);
  layout.titleColumns = area(print.titleColumns);
  if (print.orientation)
    values.set("orientation", print.orientation === "landscape" ? "Landscape" : "Portrait");
  if (paper !== undefined) values.set("paperSize", paper);
  if (print.centerHorizontally !== undefined) values.set("centerHorizontally", print.centerHorizontally);
  if (print.fitToWidth !== undefined || print.fitToHeight !== undefined) {
    values.set("zoom", {
      ...(print.fitToWidth === undefined ? {} : { horizontalFitToPages: print.fitToWidth }),
      ...(print.fitToHeight === undefined ? {} : { verticalFitToPages: print.fitToHeight }),
    });
  }
  for (const [side, size] of Object.entries(print.margins ?? {})) values.set(`${side}Margin`, size * 72);
  layout.setHeaderText("Header", print.header ?? "");
  layout.setHeaderText("Footer", print.footer ?? "");
}
