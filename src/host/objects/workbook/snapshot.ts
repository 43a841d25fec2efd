import type { SheetId } from "../../engine";
import { rectangleAddress } from "../../engine";
import type {
  ChartSnapshot,
  PrintSnapshot,
  ShapeSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from "../../files/snapshot";
import { paperNumberOf } from "../sheet/paper-sizes";
import type { PageLayoutObject } from "../sheet/page-layout";
import type { WorksheetObject } from "../sheet/worksheet";
import type { ChartObject } from "../chart/chart";
import type { BagValues } from "../property-bag";
import type { ShapeObject } from "../shape/shape";
import { cellAddress } from "../../engine";
import type { HostModel } from "./host-model";

/** The whole workbook as data: the engine's part and what the objects keep beside it. */
export function snapshotOf(
  model: HostModel,
  opened: Pick<WorkbookSnapshot, "package" | "dateSystem">,
): WorkbookSnapshot {
  const { engine } = model;
  const engineSnapshot = engine.toSnapshot();
  const ids = new Map(engine.sheets.list().map(({ id, name }) => [name, id]));
  return {
    ...opened,
    ...engineSnapshot,
    sheets: engineSnapshot.sheets.map((sheet) => {
      const worksheet = model.worksheet(ids.get(sheet.name) ?? "");
      return { ...sheet, ...sheetParts(model, worksheet, sheet.tables) };
    }),
    customXmlParts: model.customXmlParts.toSnapshot(),
    settings: model.settings.toSnapshot(),
  };
}

export type SheetDrawings = Pick<SheetSnapshot, "charts" | "shapes">;

/** What is drawn over a worksheet's cells. */
export function drawingsOn(model: HostModel, sheet: SheetId): SheetDrawings {
  const { Charts, Shapes } = model.worksheet(sheet);
  return { charts: Charts.items().map(chartOf), shapes: Shapes.items().map(shapeOf) };
}

type SheetParts = Pick<
  SheetSnapshot,
  "charts" | "shapes" | "tables" | "print" | "protection" | "originalName"
>;

/** What a worksheet has beside its cells, as data. */
export function sheetParts(
  model: HostModel,
  worksheet: WorksheetObject,
  tables: readonly TableSnapshot[],
): SheetParts {
  const { Protection, originalName } = worksheet;
  const print = printOf(worksheet);
  return {
    ...drawingsOn(model, worksheet.Id),
    tables: tables.map((table) => tableOf(model, worksheet.Id, table)),
    ...(print ? { print } : {}),
    ...(Protection.Protected ? { protection: { enabled: true, options: Protection.allowed } } : {}),
    ...(originalName === null || originalName === worksheet.Name ? {} : { originalName }),
  };
}

function tableOf(model: HostModel, sheet: SheetId, table: TableSnapshot): TableSnapshot {
  const look = model.tables.find(table.name, sheet)?.look;
  if (!look) return table;
  const { style, showBandedRows, showFilterButton } = look;
  return { ...table, style, showBandedRows, showFilterButton };
}

function chartOf(chart: ChartObject): ChartSnapshot {
  const { top, left, bottom, right } = chart.coveredCells;
  const title = chart.values.get("title/text");
  const legend = chart.legend;
  return {
    name: chart.Name,
    kind: String(chart.values.get("chartType")),
    ...(typeof title === "string" && title !== "" && chart.values.get("title/visible") !== false
      ? { title }
      : {}),
    legend,
    ...lookOf(chart.values, kept.chart),
    series: chart.Series.items().map((series) => {
      const { fileName, categoriesAddress } = series;
      const color = series.values.get("format/fill/color") ?? series.values.get("format/line/color");
      return {
        ...(fileName === undefined ? {} : { name: fileName }),
        values: series.valuesAddress ?? "",
        ...(categoriesAddress === undefined ? {} : { categories: categoriesAddress }),
        ...(typeof color === "string" && color !== "" ? { color } : {}),
        ...lookOf(series.values, kept.series),
      };
    }),
    from: cellAddress(top, left),
    to: cellAddress(bottom, right),
  };
}

/** Properties that the snapshot has fields for. */
const kept = {
  chart: new Set([
    ...["chartType", "title/text", "title/visible", "legend/visible", "legend/position"],
    ...["left", "top", "width", "height"],
  ]),
  series: new Set(["format/fill/color", "format/line/color"]),
};

/** What else was set on a chart or a series; a property set to blank or to what it is anyway says nothing. */
function lookOf(values: BagValues, fields: ReadonlySet<string>): Pick<ChartSnapshot, "look"> {
  const others = [...values].filter(
    ([path, value]) => !fields.has(path) && value !== "" && !(path.endsWith("overlay") && value === false),
  );
  return others.length === 0 ? {} : { look: Object.fromEntries(others) };
}

function shapeOf(shape: ShapeObject): ShapeSnapshot {
  const text = (path: string): string => {
    const value = shape.property(path);
    return typeof value === "string" ? value : "";
  };
  const number = (path: string): number => Number(shape.property(path));
  const [fill, line] = [text("fill/foregroundColor"), text("lineFormat/color")];
  const vertical = shape.property("textFrame/verticalAlignment");
  const place = (["Top", "Middle", "Bottom"] as const).find((word) => word === vertical);
  const [words, altText] = [text("textFrame/textRange/text"), text("altTextDescription")];
  return {
    name: shape.Name,
    kind: shape.Type === "Line" ? "Line" : text("geometricShapeType"),
    left: number("left"),
    top: number("top"),
    width: number("width"),
    height: number("height"),
    ...(fill === "" ? {} : { fill }),
    ...(line === "" || shape.property("lineFormat/visible") === false ? {} : { line }),
    ...(words === "" ? {} : { text: words, color: text("textFrame/textRange/font/color") }),
    ...(words === "" || place === undefined ? {} : { verticalAlignment: place }),
    ...(altText === "" ? {} : { altText }),
  };
}

type PageBreaks = Pick<PrintSnapshot, "rowBreaks" | "columnBreaks">;

/** Undefined when nobody has touched the page's layout. */
function printOf(worksheet: WorksheetObject): PrintSnapshot | undefined {
  const breaks = breaksOf(worksheet);
  const layout = layoutOf(worksheet.PageLayout);
  return layout || Object.keys(breaks).length > 0 ? { ...layout, ...breaks } : undefined;
}

function breaksOf({ HorizontalPageBreaks, VerticalPageBreaks }: WorksheetObject): PageBreaks {
  const [rowBreaks, columnBreaks] = [HorizontalPageBreaks, VerticalPageBreaks].map((breaks) =>
    breaks.items().map(({ position }) => position),
  );
  return {
    ...(rowBreaks === undefined || rowBreaks.length === 0 ? {} : { rowBreaks }),
    ...(columnBreaks === undefined || columnBreaks.length === 0 ? {} : { columnBreaks }),
  };
}

function layoutOf(layout: PageLayoutObject): PrintSnapshot | undefined {
  const { printArea, titleRows, titleColumns, values } = layout;
  if (values.size === 0 && printArea.length === 0 && !titleRows && !titleColumns) return undefined;
  const zoom = (values.get("zoom") ?? {}) as { horizontalFitToPages?: number; verticalFitToPages?: number };
  const { horizontalFitToPages: wide, verticalFitToPages: tall } = zoom;
  const header = layout.headerText("Header");
  const footer = layout.headerText("Footer");
  const paper = paperNumberOf(values.get("paperSize"));
  const fits = typeof wide === "number" || typeof tall === "number";
  return {
    ...(printArea.length === 0 ? {} : { area: printArea.map((area) => rectangleAddress(area)).join(",") }),
    orientation: values.get("orientation") === "Landscape" ? "landscape" : "portrait",
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...(fits ? { fitToWidth: wide ?? 0, fitToHeight: tall ?? 0 } : {}),
    ...(titleRows ? { titleRows: rectangleAddress(titleRows) } : {}),
    ...(titleColumns ? { titleColumns: rectangleAddress(titleColumns) } : {}),
    ...(header === "" ? {} : { header }),
    ...(footer === "" ? {} : { footer }),
    ...(values.get("centerHorizontally") === true ? { centerHorizontally: true } : {}),
    ...(layout.margins ? { margins: layout.margins } : {}),
  };
}
