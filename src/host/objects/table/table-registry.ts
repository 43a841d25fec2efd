import type { Area, CellInput, SheetId, TableArea } from "../../engine";
import { invalidArgument, itemNotFound } from "../../protocol/wire-error";
import type { HostContext } from "../context";
import { overlap } from "../range/geometry";

/** How a table looks: the engine knows only its area and columns. */
export interface TableLook {
  style: string;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
}

/** A table by an identity that outlives its name. */
export interface TableEntry {
  readonly id: string;
  name: string;
  readonly look: TableLook;
}

const excelsLook: TableLook = {
  style: "TableStyleMedium2",
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
};

/** The workbook's tables: identities and looks here, cells and structured references in the engine. */
export class TableRegistry {
  readonly #entries = new Map<string, TableEntry>();

  constructor(private readonly context: HostContext) {}

  /** In the order of their worksheets, then of their making. */
  list(sheet: SheetId | null = null): readonly TableEntry[] {
    const alive = new Map(
      this.context.engine.tables.list().map((table) => [table.name.toLowerCase(), table]),
    );
    for (const [id, { name }] of this.#entries) if (!alive.has(name.toLowerCase())) this.#entries.delete(id);
    for (const { name } of alive.values()) if (!this.#named(name)) this.adopt(name);
    const entries = [...this.#entries.values()];
    return sheet === null
      ? entries
      : entries.filter(({ name }) => alive.get(name.toLowerCase())?.area.sheet === sheet);
  }

  find(key: string, sheet: SheetId | null = null): TableEntry | null {
    const wanted = key.toLowerCase();
    return this.list(sheet).find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
  }

  /** The table whose cells these are, or touch. */
  at(area: Area): TableEntry | null {
    return this.list(area.sheet).find((entry) => overlap(this.areaOf(entry).area, area) !== null) ?? null;
  }

  /** Throws ItemNotFound when the table is gone. */
  areaOf({ name }: TableEntry): TableArea {
    const table = this.context.engine.tables.find(name);
    if (!table) throw itemNotFound();
    return table;
  }

  /**
   * Makes a table of cells. Without headers of their own they move down and get "Column1" and so on. Throws
   * InvalidArgument where another table or a merge lies.
   */
  add(area: Area, hasHeaders: boolean): TableEntry {
    this.context.assertAllowed(area.sheet, "nothing");
    this.#refuseOverlap(area, null);
    const whole = hasHeaders ? area : this.#withHeaderRow(area);
    const name = this.#freeName();
    const columns = this.writeHeaders(whole);
    this.context.engine.tables.set({ name, area: whole, columns, hasHeaders: true, hasTotals: false });
    const entry = this.adopt(name);
    this.context.raise("tableAdded", [area.sheet, "Workbook"], {
      tableId: entry.id,
      worksheetId: area.sheet,
      source: "Local",
    });
    return entry;
  }

  /** Gives an identity to a table that the engine has already, as after opening a file. */
  adopt(name: string, look: Partial<TableLook> = {}): TableEntry {
    const entry = { id: this.context.newId(), name, look: { ...excelsLook, ...look } };
    this.#entries.set(entry.id, entry);
    return entry;
  }

  /** Throws InvalidArgument for a name Excel refuses, ItemAlreadyExists for one in use. */
  rename(entry: TableEntry, name: string): void {
    this.context.engine.tables.rename(entry.name, name);
    entry.name = name;
  }

  /** Throws InvalidArgument where the header would move to another row or another table lies. */
  resize(entry: TableEntry, area: Area): void {
    const table = this.areaOf(entry);
    this.context.assertAllowed(table.area.sheet, "nothing");
    const apart = area.sheet !== table.area.sheet || area.top !== table.area.top;
    if (apart || overlap(area, table.area) === null) throw invalidArgument();
    this.#refuseOverlap(area, entry);
    const columns = table.hasHeaders ? this.writeHeaders(area) : table.columns;
    this.context.engine.tables.set({ ...table, area, columns });
  }

  /** Takes the table away; its cells stay. */
  forget(entry: TableEntry): void {
    const { area } = this.areaOf(entry);
    this.context.engine.tables.remove(entry.name);
    this.#entries.delete(entry.id);
    this.context.raise("tableDeleted", [area.sheet, "Workbook"], {
      tableId: entry.id,
      tableName: entry.name,
      worksheetId: area.sheet,
      source: "Local",
    });
  }

  clear(): void {
    this.#entries.clear();
  }

  /** The header row's texts, made different from each other and never empty, and written back so. */
  writeHeaders(area: Area): readonly string[] {
    const { cells } = this.context.engine;
    const row = { ...area, bottom: area.top };
    const [shown = []] = cells.readBlock(row, ["text"]).text ?? [];
    const headers = distinct(shown);
    const changes = headers.map((header, at): CellInput => (header === shown[at] ? null : `'${header}`));
    if (changes.some((change) => change !== null)) cells.writeBlock(row, [changes]);
    return headers;
  }

  #withHeaderRow(area: Area): Area {
    const inserted = this.context.engine.structure.insert({ ...area, bottom: area.top }, "down");
    return { ...inserted, bottom: area.bottom + 1 };
  }

  #refuseOverlap(area: Area, except: TableEntry | null): void {
    const taken = this.list(area.sheet).some(
      (entry) => entry !== except && overlap(this.areaOf(entry).area, area),
    );
    if (taken) throw invalidArgument();
  }

  #freeName(): string {
    for (let number = 1; ; number += 1) if (!this.find(`Table${number}`)) return `Table${number}`;
  }

  #named(name: string): boolean {
    return [...this.#entries.values()].some((entry) => entry.name.toLowerCase() === name.toLowerCase());
  }
}

/** "Name", "Name2"; an empty one is "Column1" by its place. */
function distinct(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text, at) => {
    const base = text === "" ? `Column${at + 1}` : text;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
