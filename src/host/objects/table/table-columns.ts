import { rowCount, type Area, type CellInput, type TableArea } from "../../engine";
import { invalidArgument, itemNotFound, WireError } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { index, isCellInput, optionalText, text } from "../arguments";
import type { HostContext } from "../context";
import { bodyOf, headerOf, inColumn, totalsOf } from "./table-parts";
import type { TableEntry, TableRegistry } from "./table-registry";

/** `Excel.TableColumnCollection`: columns by name, or by id, which is their place from 1. */
export class TableColumnCollectionObject extends WireObject {
  readonly wireClass = "TableColumnCollection";

  constructor(
    private readonly context: HostContext,
    private readonly tables: TableRegistry,
    private readonly entry: TableEntry,
  ) {
    super();
  }

  override items(): readonly WireObject[] {
    return this.#table.columns.map((name) => this.#object(name));
  }

  override item(key: unknown): WireObject | null {
    const { columns } = this.#table;
    const name =
      typeof key === "number"
        ? columns[key - 1]
        : columns.find((column) => column.toLowerCase() === String(key).toLowerCase());
    return name === undefined ? null : this.#object(name);
  }

  get Count(): number {
    return this.#table.columns.length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(at: unknown): WireObject {
    const name = this.#table.columns[index(at)];
    if (name === undefined) throw itemNotFound();
    return this.#object(name);
  }

  GetItemOrNullObject(key: unknown): WireObject | null {
    return this.item(key);
  }

  /** Adds a column at the end or at a place; the values are header and rows, or rows alone with a name. */
  Add(at: unknown, values: unknown, name: unknown): WireObject {
    const table = this.#table;
    const place = at === null || at === undefined || at === -1 ? table.columns.length : index(at);
    if (place > table.columns.length) throw invalidArgument();
    const cells = columnCells(values);
    const header = optionalText(name) ?? String(cells?.[0] ?? `Column${place + 1}`);
    if (this.item(header)) throw new WireError("ItemAlreadyExists");
    const left = table.area.left + place;
    const column = { ...table.area, left, right: left };
    this.context.assertAllowed(column.sheet, "nothing");
    this.context.engine.structure.insert(column, "right");
    this.#widen(table, place, header);
    this.#fill(column, header, cells, optionalText(name) === undefined);
    return this.#object(header);
  }

  #widen(before: TableArea, place: number, header: string): void {
    const area = { ...before.area, right: before.area.right + 1 };
    const columns = [...before.columns.slice(0, place), header, ...before.columns.slice(place)];
    this.context.engine.tables.set({ ...this.#table, area, columns });
  }

  #fill(column: Area, header: string, cells: readonly CellInput[] | null, withHeader: boolean): void {
    const { engine } = this.context;
    const table = this.#table;
    if (table.hasHeaders) engine.cells.writeValues({ ...column, bottom: column.top }, [[header]]);
    const rows = cells && withHeader ? cells.slice(1) : cells;
    if (!rows || rows.length === 0) return;
    const body = { ...bodyOf(table), left: column.left, right: column.left };
    if (rows.length !== rowCount(body)) throw invalidArgument();
    engine.cells.writeBlock(
      body,
      rows.map((cell) => [cell]),
    );
  }

  get #table(): TableArea {
    return this.tables.areaOf(this.entry);
  }

  #object(name: string): WireObject {
    return new TableColumnObject(this.context, this.tables, this.entry, name);
  }
}

/** `Excel.TableColumn`. */
class TableColumnObject extends WireObject {
  readonly wireClass = "TableColumn";

  constructor(
    private readonly context: HostContext,
    private readonly tables: TableRegistry,
    private readonly entry: TableEntry,
    private name: string,
  ) {
    super();
  }

  get Id(): number {
    return this.Index + 1;
  }

  get Index(): number {
    const at = this.#table.columns.indexOf(this.name);
    if (at < 0) throw itemNotFound();
    return at;
  }

  get Name(): string {
    return this.name;
  }

  set Name(name: unknown) {
    const wanted = text(name);
    const taken = this.#table.columns.some((column) => column.toLowerCase() === wanted.toLowerCase());
    if (taken && wanted.toLowerCase() !== this.name.toLowerCase()) throw new WireError("ItemAlreadyExists");
    const header = inColumn(headerOf(this.#table), this.Index);
    const { engine } = this.context;
    engine.tables.renameColumn(this.entry.name, this.name, wanted);
    if (this.#table.hasHeaders) engine.cells.writeValues(header, [[wanted]]);
    this.name = wanted;
  }

  /** With its header and totals. */
  get Values(): unknown {
    return this.context.engine.cells.readBlock(this.#column, ["values"]).values;
  }

  set Values(values: unknown) {
    const cells = columnCells(values);
    if (cells?.length !== rowCount(this.#column)) throw invalidArgument();
    this.context.assertEditable(this.#column);
    this.context.engine.cells.writeBlock(
      this.#column,
      cells.map((cell) => [cell]),
    );
  }

  GetRange(): WireObject {
    return this.context.range(this.#column);
  }

  GetDataBodyRange(): WireObject {
    return this.context.range(inColumn(bodyOf(this.#table), this.Index));
  }

  GetHeaderRowRange(): WireObject {
    if (!this.#table.hasHeaders) throw itemNotFound();
    return this.context.range(inColumn(headerOf(this.#table), this.Index));
  }

  GetTotalRowRange(): WireObject {
    if (!this.#table.hasTotals) throw itemNotFound();
    return this.context.range(inColumn(totalsOf(this.#table), this.Index));
  }

  Delete(): void {
    this.context.assertAllowed(this.#column.sheet, "nothing");
    this.context.engine.structure.remove(this.#column, "left");
  }

  get #table(): TableArea {
    return this.tables.areaOf(this.entry);
  }

  get #column(): Area {
    return inColumn(this.#table.area, this.Index);
  }
}

/** One column's cells from an argument: a list of one-cell rows, or a plain list; null for none. */
function columnCells(values: unknown): readonly CellInput[] | null {
  if (values === null || values === undefined) return null;
  if (!Array.isArray(values)) throw invalidArgument();
  const cells = values.map((cell: unknown): unknown => (Array.isArray(cell) ? cell[0] : cell));
  if (!cells.every(isCellInput)) throw invalidArgument();
  return cells;
}
