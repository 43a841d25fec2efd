import { columnCount, rowCount, type Area, type CellInput, type TableArea } from "../../engine";
import { invalidArgument, itemNotFound } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { index, isCellInput } from "../arguments";
import type { HostContext } from "../context";
import { bodyOf, inRow } from "./table-parts";
import type { TableEntry, TableRegistry } from "./table-registry";

/** `Excel.TableRowCollection`: rows between header and totals, by their place. */
export class TableRowCollectionObject extends WireObject {
  readonly wireClass = "TableRowCollection";

  constructor(
    private readonly context: HostContext,
    private readonly tables: TableRegistry,
    private readonly entry: TableEntry,
  ) {
    super();
  }

  override items(): readonly WireObject[] {
    return Array.from({ length: this.Count }, (_, at) => this.#object(at));
  }

  override item(at: unknown): WireObject | null {
    return index(at) < this.Count ? this.#object(index(at)) : null;
  }

  get Count(): number {
    return rowCount(bodyOf(this.#table));
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(at: unknown): WireObject {
    return this.item(at) ?? throwItemNotFound();
  }

  /** Adds rows at the end, or at a place; cells under the table in its columns move down to make room. */
  Add(at: unknown, values: unknown): WireObject {
    const body = bodyOf(this.#table);
    const rows = rowsOf(values, columnCount(body));
    const place = at === null || at === undefined || at === -1 ? rowCount(body) : index(at);
    if (place > rowCount(body)) throw invalidArgument();
    const top = body.top + place;
    const added = { ...body, top, bottom: top + rows.length - 1 };
    this.context.assertAllowed(added.sheet, "nothing");
    if (
      place < rowCount(body) ||
      this.#occupied({ ...added, bottom: Math.max(added.bottom, this.#table.area.bottom + rows.length) })
    ) {
      this.context.engine.structure.insert(added, "down");
    }
    this.#grow(body, rows.length);
    if (rows.some((row) => row.some((cell) => cell !== null)))
      this.context.engine.cells.writeBlock(added, rows);
    return this.#object(place);
  }

  DeleteRows(rows: unknown): void {
    if (!Array.isArray(rows)) throw invalidArgument();
    const places = rows.map((row: unknown) => (row instanceof TableRowObject ? row.Index : index(row)));
    for (const place of [...new Set(places)].sort((one, other) => other - one)) this.DeleteRowsAt(place, 1);
  }

  /** A table keeps its last row: it is emptied, as in Excel. */
  DeleteRowsAt(at: unknown, count: unknown): void {
    const body = bodyOf(this.#table);
    const [first, rows] = [index(at), index(count ?? 1)];
    if (first + rows > rowCount(body)) throw itemNotFound();
    const area = { ...body, top: body.top + first, bottom: body.top + first + rows - 1 };
    this.context.assertAllowed(area.sheet, "nothing");
    const { cells, structure } = this.context.engine;
    if (rows < rowCount(body)) {
      structure.remove(area, "up");
      return;
    }
    cells.clear(area, "contents");
    if (rows > 1) structure.remove({ ...area, top: area.top + 1 }, "up");
  }

  get #table(): TableArea {
    return this.tables.areaOf(this.entry);
  }

  /** Whether something stands where the new rows will be, the totals row included. */
  #occupied(area: Area): boolean {
    const { types = [] } = this.context.engine.cells.readBlock(area, ["types"]);
    return types.some((row) => row.some((type) => type !== "Empty"));
  }

  /** Sees to it that the table holds the added rows, wherever an insertion has left its end. */
  #grow(before: Area, count: number): void {
    const table = this.#table;
    const bottom = before.bottom + count + (table.hasTotals ? 1 : 0);
    if (table.area.bottom !== bottom) {
      this.context.engine.tables.set({ ...table, area: { ...table.area, bottom } });
    }
  }

  #object(at: number): WireObject {
    return new TableRowObject(this.context, this.tables, this.entry, at);
  }
}

/** `Excel.TableRow`. */
class TableRowObject extends WireObject {
  readonly wireClass = "TableRow";

  constructor(
    private readonly context: HostContext,
    private readonly tables: TableRegistry,
    private readonly entry: TableEntry,
    private readonly at: number,
  ) {
    super();
  }

  get Index(): number {
    return this.at;
  }

  get Values(): unknown {
    return this.context.engine.cells.readBlock(this.#area, ["values"]).values;
  }

  set Values(values: unknown) {
    this.context.assertEditable(this.#area);
    this.context.engine.cells.writeBlock(this.#area, rowsOf(values, columnCount(this.#area)));
  }

  GetRange(): WireObject {
    return this.context.range(this.#area);
  }

  Delete(): void {
    new TableRowCollectionObject(this.context, this.tables, this.entry).DeleteRowsAt(this.at, 1);
  }

  get #area(): Area {
    return inRow(bodyOf(this.tables.areaOf(this.entry)), this.at);
  }
}

/** Rows of an argument: a list of rows, one row, one value for a whole row, or nothing for one empty row. */
function rowsOf(values: unknown, columns: number): CellInput[][] {
  if (!Array.isArray(values)) {
    const value = values ?? null;
    if (!isCellInput(value)) throw invalidArgument();
    return [new Array<CellInput>(columns).fill(value)];
  }
  const rows = (Array.isArray(values[0]) ? values : [values]) as unknown[];
  const fits = (row: unknown): row is CellInput[] =>
    Array.isArray(row) && row.length === columns && row.every(isCellInput);
  if (!rows.every(fits)) throw invalidArgument();
  return rows;
}

function throwItemNotFound(): never {
  throw itemNotFound();
}
