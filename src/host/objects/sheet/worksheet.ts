import type { Sheet, SheetId, Visibility } from "../../engine";
import { invalidArgument, itemNotFound } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { flag, index, oneOf, optionalText, text } from "../arguments";
import { ChartCollectionObject } from "../chart/chart-collection";
import type { HostContext } from "../context";
import { colorOf } from "../format/colors";
import { NamedItemCollectionObject } from "../name/named-item-collection";
import { areaOnSheet, within } from "../range/addresses";
import type { CellMove } from "../../engine";
import { ShapeCollectionObject } from "../shape/shape-collection";
import { TableCollectionObject } from "../table/table-collection";
import type { TableRegistry } from "../table/table-registry";
import { FreezePanesObject } from "./freeze-panes";
import { PageBreakCollectionObject } from "./page-breaks";
import { PageLayoutObject } from "./page-layout";
import { WorksheetProtectionObject } from "./worksheet-protection";

const officeVisibility = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const fileVisibility = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const wholeSheet = "1:1048576";

/** `Excel.Worksheet`, and with it what the engine does not know of a worksheet: charts, shapes, print, protection. */
export class WorksheetObject extends WireObject {
  readonly wireClass = "Worksheet";
  readonly Charts: ChartCollectionObject;
  readonly Shapes: ShapeCollectionObject;
  readonly PageLayout: PageLayoutObject;
  readonly HorizontalPageBreaks: PageBreakCollectionObject;
  readonly VerticalPageBreaks: PageBreakCollectionObject;
  readonly Protection: WorksheetProtectionObject;
  readonly FreezePanes: FreezePanesObject;
  readonly Names: NamedItemCollectionObject;
  readonly Tables: TableCollectionObject;
  /** Its name in the opened file. */
  originalName: string | null = null;

  constructor(
    private readonly context: HostContext,
    private readonly id: SheetId,
    tables: TableRegistry,
  ) {
    super();
    this.Charts = new ChartCollectionObject(context, id);
    this.Shapes = new ShapeCollectionObject(context, id);
    this.PageLayout = new PageLayoutObject(context, id);
    this.HorizontalPageBreaks = new PageBreakCollectionObject(context, id, "rows");
    this.VerticalPageBreaks = new PageBreakCollectionObject(context, id, "columns");
    this.Protection = new WorksheetProtectionObject(context, id);
    this.FreezePanes = new FreezePanesObject(context, id);
    this.Names = new NamedItemCollectionObject(context, id);
    this.Tables = new TableCollectionObject(context, tables, id);
  }

  override moveWithCells(move: CellMove): void {
    this.PageLayout.moveWithCells(move);
    this.HorizontalPageBreaks.moveWithCells(move);
    this.VerticalPageBreaks.moveWithCells(move);
    for (const chart of this.Charts.items()) chart.moveWithCells(move);
  }

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return this.#sheet.name;
  }

  set Name(name: unknown) {
    this.#sheets.rename(this.id, text(name));
  }

  get Position(): number {
    return this.#sheet.position;
  }

  set Position(position: unknown) {
    if (index(position) >= this.#sheets.list().length) throw invalidArgument();
    this.#sheets.move(this.id, index(position));
  }

  get Visibility(): string {
    return officeVisibility[this.#sheet.visibility];
  }

  set Visibility(word: unknown) {
    const words = Object.keys(fileVisibility) as (keyof typeof fileVisibility)[];
    const visibility: Visibility = fileVisibility[oneOf(word, words)];
    this.#sheets.setVisibility(this.id, visibility);
  }

  get TabColor(): string {
    return this.#sheet.tabColor;
  }

  set TabColor(color: unknown) {
    this.#sheets.setTabColor(this.id, color === "" ? "" : colorOf(color));
  }

  get ShowGridlines(): boolean {
    return this.#sheet.showGridlines;
  }

  set ShowGridlines(show: unknown) {
    this.#sheets.setShowGridlines(this.id, show === true);
  }

  get StandardHeight(): number {
    return 15;
  }

  /* ------------------------------------------------------------ cells */

  GetRange(address: unknown): WireObject {
    return this.context.range(areaOnSheet(this.context.engine, this.id, optionalText(address) ?? wholeSheet));
  }

  GetRanges(addresses: unknown): WireObject {
    const list = (optionalText(addresses) ?? wholeSheet).split(/[,;]/u);
    return this.context.rangeAreas(list.map((address) => areaOnSheet(this.context.engine, this.id, address)));
  }

  GetCell(row: unknown, column: unknown): WireObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): WireObject {
    const [top, left] = [index(row), index(column)];
    const area = { top, left, bottom: top + index(rows) - 1, right: left + index(columns) - 1 };
    return this.context.range(within(this.id, area));
  }

  /** Of an empty worksheet it is the first cell, as in Excel. */
  GetUsedRange(valuesOnly: unknown): WireObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): WireObject | null {
    const area = this.context.engine.cells.usedRange(this.id, flag(valuesOnly));
    return area && this.context.range(area);
  }

  Calculate(markAllDirty: unknown): void {
    this.context.engine.calculation.calculate(flag(markAllDirty) ? "full" : "recalculate");
  }

  /* ---------------------------------------------------- among the others */

  Activate(): void {
    this.context.selection.activate(this.id);
  }

  Delete(): void {
    this.#sheets.remove(this.id);
  }

  Copy(positionType: unknown, relativeTo: unknown): WireObject {
    const copy = this.#sheets.copy(this.id, this.#positionOf(positionType, relativeTo));
    this.context.copyParts(this.id, copy.id);
    return this.context.worksheet(copy.id);
  }

  GetNext(visibleOnly: unknown): WireObject {
    return this.GetNextOrNullObject(visibleOnly) ?? throwItemNotFound();
  }

  GetNextOrNullObject(visibleOnly: unknown): WireObject | null {
    return this.#neighbour(this.#sheets.list(), flag(visibleOnly));
  }

  GetPrevious(visibleOnly: unknown): WireObject {
    return this.GetPreviousOrNullObject(visibleOnly) ?? throwItemNotFound();
  }

  GetPreviousOrNullObject(visibleOnly: unknown): WireObject | null {
    return this.#neighbour([...this.#sheets.list()].reverse(), flag(visibleOnly));
  }

  _GetAnotherWorksheetById(id: unknown): WireObject {
    return this.context.worksheet(text(id));
  }

  _GetSheetById(id: unknown): WireObject {
    return this.context.worksheet(text(id));
  }

  get #sheets() {
    return this.context.engine.sheets;
  }

  get #sheet(): Sheet {
    return this.#sheets.get(this.id);
  }

  #positionOf(positionType: unknown, relativeTo: unknown): number | undefined {
    const type = oneOf(positionType ?? "None", ["None", "Before", "After", "Beginning", "End"]);
    if (type === "Before" || type === "After") {
      if (!(relativeTo instanceof WorksheetObject)) throw invalidArgument();
      return relativeTo.Position + (type === "After" ? 1 : 0);
    }
    return type === "Beginning" ? 0 : type === "End" ? this.#sheets.list().length : undefined;
  }

  #neighbour(sheets: readonly Sheet[], visibleOnly: boolean): WireObject | null {
    const at = sheets.findIndex(({ id }) => id === this.id);
    const next = sheets.slice(at + 1).find(({ visibility }) => !visibleOnly || visibility === "visible");
    return next ? this.context.worksheet(next.id) : null;
  }
}

function throwItemNotFound(): never {
  throw itemNotFound();
}
