import type { Area, TableArea } from "../../engine";
import { invalidArgument, itemNotFound } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { text } from "../arguments";
import type { HostContext } from "../context";
import { areaOfArgument } from "../range/range-argument";
import { TableColumnCollectionObject } from "./table-columns";
import type { TableEntry, TableLook, TableRegistry } from "./table-registry";
import { TableRowCollectionObject } from "./table-rows";
import { bodyOf, headerOf, totalsOf } from "./table-parts";

/** `Excel.Table`. */
export class TableObject extends WireObject {
  readonly wireClass = "Table";

  constructor(
    private readonly context: HostContext,
    private readonly tables: TableRegistry,
    private readonly entry: TableEntry,
  ) {
    super();
  }

  get Id(): string {
    return this.entry.id;
  }

  get LegacyId(): string {
    return this.entry.id;
  }

  get Name(): string {
    return this.entry.name;
  }

  set Name(name: unknown) {
    this.tables.rename(this.entry, text(name));
  }

  get Style(): string {
    return this.entry.look.style;
  }

  set Style(style: unknown) {
    this.entry.look.style = text(style);
  }

  get HighlightFirstColumn(): boolean {
    return this.entry.look.highlightFirstColumn;
  }

  set HighlightFirstColumn(value: unknown) {
    this.#look("highlightFirstColumn", value);
  }

  get HighlightLastColumn(): boolean {
    return this.entry.look.highlightLastColumn;
  }

  set HighlightLastColumn(value: unknown) {
    this.#look("highlightLastColumn", value);
  }

  get ShowBandedRows(): boolean {
    return this.entry.look.showBandedRows;
  }

  set ShowBandedRows(value: unknown) {
    this.#look("showBandedRows", value);
  }

  get ShowBandedColumns(): boolean {
    return this.entry.look.showBandedColumns;
  }

  set ShowBandedColumns(value: unknown) {
    this.#look("showBandedColumns", value);
  }

  get ShowFilterButton(): boolean {
    return this.entry.look.showFilterButton;
  }

  set ShowFilterButton(value: unknown) {
    this.#look("showFilterButton", value);
  }

  get ShowHeaders(): boolean {
    return this.#table.hasHeaders;
  }

  /** Hiding the header row empties it; showing it writes the columns' names again. */
  set ShowHeaders(show: unknown) {
    const table = this.#table;
    if (table.hasHeaders === show) return;
    const { cells, tables } = this.context.engine;
    if (show === true) {
      const area = { ...table.area, top: table.area.top - 1 };
      if (area.top < 0) throw invalidArgument();
      cells.writeValues({ ...area, bottom: area.top }, [table.columns]);
      tables.set({ ...table, area, hasHeaders: true });
    } else {
      cells.clear(headerOf(table), "contents");
      tables.set({ ...table, area: { ...table.area, top: table.area.top + 1 }, hasHeaders: false });
    }
  }

  get ShowTotals(): boolean {
    return this.#table.hasTotals;
  }

  /** What stands below moves down. The totals row says "Total" and sums its last column when that holds numbers, else counts it, as in Excel. */
  set ShowTotals(show: unknown) {
    const table = this.#table;
    if (table.hasTotals === show) return;
    if (show === true) this.#addTotals(table);
    else {
      this.context.engine.cells.clear(totalsOf(table), "all");
      const area = { ...table.area, bottom: table.area.bottom - 1 };
      this.context.engine.tables.set({ ...table, area, hasTotals: false });
    }
  }

  get Worksheet(): WireObject {
    return this.context.worksheet(this.#table.area.sheet);
  }

  get Columns(): WireObject {
    return new TableColumnCollectionObject(this.context, this.tables, this.entry);
  }

  get Rows(): WireObject {
    return new TableRowCollectionObject(this.context, this.tables, this.entry);
  }

  GetRange(): WireObject {
    return this.context.range(this.#table.area);
  }

  GetHeaderRowRange(): WireObject {
    if (!this.#table.hasHeaders) throw itemNotFound();
    return this.context.range(headerOf(this.#table));
  }

  GetDataBodyRange(): WireObject {
    return this.context.range(bodyOf(this.#table));
  }

  GetTotalRowRange(): WireObject {
    if (!this.#table.hasTotals) throw itemNotFound();
    return this.context.range(totalsOf(this.#table));
  }

  Resize(range: unknown): void {
    this.tables.resize(this.entry, areaOfArgument(this.context, this.#table.area.sheet, range));
  }

  ConvertToRange(): WireObject {
    const { area } = this.#table;
    this.tables.forget(this.entry);
    return this.context.range(area);
  }

  /** The table goes with its cells. */
  Delete(): void {
    const { area } = this.#table;
    this.context.assertAllowed(area.sheet, "nothing");
    this.tables.forget(this.entry);
    this.context.engine.cells.clear(area, "all");
  }

  /** Nothing is ever filtered here. */
  ClearFilters(): void {
    return;
  }

  get #table(): TableArea {
    return this.tables.areaOf(this.entry);
  }

  #look(key: Exclude<keyof TableLook, "style">, value: unknown): void {
    this.entry.look[key] = value === true;
  }

  #addTotals(table: TableArea): void {
    const { cells, tables } = this.context.engine;
    const row: Area = { ...table.area, top: table.area.bottom + 1, bottom: table.area.bottom + 1 };
    const below = cells.readBlock(row, ["types"]).types?.flat() ?? [];
    if (below.some((type) => type !== "Empty")) this.context.engine.structure.insert(row, "down");
    tables.set({ ...table, area: { ...table.area, bottom: row.bottom }, hasTotals: true });
    const last = table.columns.at(-1) ?? "";
    const { types = [] } = cells.readBlock({ ...bodyOf(table), left: table.area.right }, ["types"]);
    const code = types.flat().includes("Double") ? 109 : 103;
    const formula = `=SUBTOTAL(${code},${table.name}[${escapeColumn(last)}])`;
    cells.writeBlock(row, [
      table.columns.map((_, at) => (at === table.columns.length - 1 ? formula : at === 0 ? "Total" : null)),
    ]);
  }
}

/** A column's name inside the brackets of a structured reference. */
function escapeColumn(name: string): string {
  return name.replace(/['#@[\]]/gu, "'$&");
}
