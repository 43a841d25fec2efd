import type { SheetId } from "../../engine";
import { itemNotFound } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { flag, index } from "../arguments";
import type { HostContext } from "../context";
import { areaOfArgument } from "../range/range-argument";
import { TableObject } from "./table";
import type { TableEntry, TableRegistry } from "./table-registry";

/** `Excel.TableCollection` of the workbook (no worksheet given) or of one worksheet. */
export class TableCollectionObject extends WireObject {
  readonly wireClass = "TableCollection";

  constructor(
    private readonly context: HostContext,
    private readonly tables: TableRegistry,
    private readonly sheet: SheetId | null,
  ) {
    super();
  }

  /** Whose events its handlers hear. */
  get eventTargetId(): string {
    return this.sheet ?? "Workbook";
  }

  override items(): readonly WireObject[] {
    return this.tables.list(this.sheet).map((entry) => this.#object(entry));
  }

  override item(key: unknown): WireObject | null {
    const entry = this.tables.find(String(key), this.sheet);
    return entry && this.#object(entry);
  }

  get Count(): number {
    return this.tables.list(this.sheet).length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemOrNullObject(key: unknown): WireObject | null {
    return this.item(key);
  }

  GetItemAt(at: unknown): WireObject {
    const entry = this.tables.list(this.sheet)[index(at)];
    if (!entry) throw itemNotFound();
    return this.#object(entry);
  }

  Add(address: unknown, hasHeaders: unknown): WireObject {
    const sheet = this.sheet ?? this.context.selection.sheet;
    return this.#object(this.tables.add(areaOfArgument(this.context, sheet, address), flag(hasHeaders)));
  }

  #object(entry: TableEntry): WireObject {
    return new TableObject(this.context, this.tables, entry);
  }
}
