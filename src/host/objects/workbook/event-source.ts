import {
  cellAddress,
  coversWholeColumns,
  coversWholeRows,
  rectangleAddress,
  type Area,
  type CellValue,
  type Engine,
  type EngineChange,
  type Position,
} from "../../engine";
import type { EventName } from "../../protocol/events";
import type { TableRegistry } from "../table/table-registry";

/** Who changes the workbook: an add-in's request, the user at this machine, or somebody else who has it open. */
export type Author = "add-in" | "user" | "co-author";

/** What telling clients of the engine's changes needs. */
export interface EventSink {
  readonly engine: Engine;
  readonly tables: TableRegistry;
  readonly author: Author;
  isWanted(name: EventName, targets: readonly string[]): boolean;
  raise(name: EventName, targets: readonly string[], details: Readonly<Record<string, unknown>>): void;
  /** Keeps an area for handlers that ask for it (`event.getRange(context)`). */
  keepArea(area: Area): string;
}

/** Tells clients of a change of the engine in the words of Excel's events. */
export function raiseEventsOf(change: EngineChange, sink: EventSink): void {
  switch (change.kind) {
    case "edited":
      raiseChanged(sink, change.area, "RangeEdited", detailsOf(change.before, change.after));
      return;
    case "inserted":
      raiseChanged(
        sink,
        change.area,
        insertedType(change.area),
        {},
        change.shift === "down" ? "Down" : "Right",
      );
      return;
    case "deleted":
      raiseChanged(sink, change.area, deletedType(change.area), {}, change.shift === "up" ? "Up" : "Left");
      return;
    case "calculated":
      raiseCalculated(sink, change.sheet, change.cells);
      return;
    case "formatted":
      raiseOnSheet(sink, "worksheetFormatChanged", change.area.sheet, {
        address: rectangleAddress(change.area),
      });
      return;
    case "sheetAdded":
      raiseOnSheet(sink, "worksheetAdded", change.sheet, {});
      return;
    case "sheetDeleted":
      raiseOnSheet(sink, "worksheetDeleted", change.sheet, {});
      return;
    case "sheetRenamed":
      raiseOnSheet(sink, "worksheetNameChanged", change.sheet, {
        nameBefore: change.before,
        nameAfter: change.after,
      });
      return;
    case "visibilityChanged":
      raiseVisibility(sink, change.sheet);
      return;
    case "sheetMoved":
    case "laidOut":
    case "namesChanged":
    case "loaded":
      return;
  }
}

export function sourceOf(author: Author): "Local" | "Remote" {
  return author === "co-author" ? "Remote" : "Local";
}

function raiseOnSheet(
  sink: EventSink,
  name: EventName,
  sheet: string,
  details: Readonly<Record<string, unknown>>,
): void {
  const targets =
    name === "worksheetAdded" || name === "worksheetDeleted" ? ["Workbook"] : [sheet, "Workbook"];
  sink.raise(name, targets, { worksheetId: sheet, source: sourceOf(sink.author), ...details });
}

function raiseChanged(
  sink: EventSink,
  area: Area,
  changeType: string,
  details: Readonly<Record<string, unknown>>,
  direction?: string,
): void {
  const { sheet } = area;
  const table = sink.tables.at(area);
  const tableTargets = table ? [table.id, sheet, "Workbook"] : [];
  const wanted =
    sink.isWanted("worksheetChanged", [sheet, "Workbook"]) || sink.isWanted("tableChanged", tableTargets);
  if (!wanted) return;
  const common = {
    worksheetId: sheet,
    address: rectangleAddress(area),
    changeType,
    source: sourceOf(sink.author),
    triggerSource: sink.author === "add-in" ? "ThisLocalAddin" : "Unknown",
    referenceId: sink.keepArea(area),
    ...details,
    ...(direction === undefined ? {} : { changeDirectionState: { [shiftOf(direction)]: direction } }),
  };
  sink.raise("worksheetChanged", [sheet, "Workbook"], common);
  if (table) sink.raise("tableChanged", tableTargets, { ...common, tableId: table.id });
}

function shiftOf(direction: string): string {
  return direction === "Down" || direction === "Right" ? "insertShiftDirection" : "deleteShiftDirection";
}

/** For a single cell what it held before and after, with types; Excel leaves both out for more cells. */
function detailsOf(
  before: CellValue | undefined,
  after: CellValue | undefined,
): Readonly<Record<string, unknown>> {
  if (before === undefined && after === undefined) return {};
  return {
    valueBefore: before ?? "",
    valueAfter: after ?? "",
    valueTypeBefore: typeOf(before ?? ""),
    valueTypeAfter: typeOf(after ?? ""),
  };
}

function typeOf(value: CellValue): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" ? "Empty" : value.startsWith("#") ? "Error" : "String";
}

function insertedType(area: Area): string {
  return coversWholeRows(area) ? "RowInserted" : coversWholeColumns(area) ? "ColumnInserted" : "CellInserted";
}

function deletedType(area: Area): string {
  return coversWholeRows(area) ? "RowDeleted" : coversWholeColumns(area) ? "ColumnDeleted" : "CellDeleted";
}

function raiseCalculated(sink: EventSink, sheet: string, cells: readonly Position[]): void {
  if (!sink.isWanted("worksheetCalculated", [sheet, "Workbook"])) return;
  const address = cells.map(({ row, column }) => cellAddress(row, column)).join(",");
  sink.raise("worksheetCalculated", [sheet, "Workbook"], { worksheetId: sheet, address });
}

function raiseVisibility(sink: EventSink, sheet: string): void {
  const words = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };
  const visibilityAfter = words[sink.engine.sheets.get(sheet).visibility];
  raiseOnSheet(sink, "worksheetVisibilityChanged", sheet, {
    visibilityBefore: visibilityAfter === "Visible" ? "Hidden" : "Visible",
    visibilityAfter,
  });
}
