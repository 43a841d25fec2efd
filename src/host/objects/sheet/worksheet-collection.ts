import type { Sheet } from "../../engine";
import { itemNotFound } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { flag, optionalText, text } from "../arguments";
import type { HostContext } from "../context";

/** `Excel.WorksheetCollection`: the workbook's worksheets in their order, addressed by name or id. */
export class WorksheetCollectionObject extends WireObject {
  readonly wireClass = "WorksheetCollection";

  constructor(private readonly context: HostContext) {
    super();
  }

  override items(): readonly WireObject[] {
    return this.#sheets(false).map((sheet) => this.#object(sheet));
  }

  override item(key: unknown): WireObject | null {
    const name = text(key);
    const sheet =
      this.context.engine.sheets.list().find(({ id }) => id === name) ??
      this.context.engine.sheets.find(name);
    return sheet ? this.#object(sheet) : null;
  }

  GetItemOrNullObject(key: unknown): WireObject | null {
    return this.item(key);
  }

  GetActiveWorksheet(): WireObject {
    return this.context.worksheet(this.context.selection.sheet);
  }

  GetCount(visibleOnly: unknown): number {
    return this.#sheets(flag(visibleOnly)).length;
  }

  GetFirst(visibleOnly: unknown): WireObject {
    return this.#required(this.#sheets(flag(visibleOnly))[0]);
  }

  GetLast(visibleOnly: unknown): WireObject {
    return this.#required(this.#sheets(flag(visibleOnly)).at(-1));
  }

  Add(name: unknown): WireObject {
    return this.#object(this.context.engine.sheets.add(optionalText(name)));
  }

  #sheets(visibleOnly: boolean): readonly Sheet[] {
    const sheets = this.context.engine.sheets.list();
    return visibleOnly ? sheets.filter(({ visibility }) => visibility === "visible") : sheets;
  }

  #object({ id }: Sheet): WireObject {
    return this.context.worksheet(id);
  }

  #required(sheet: Sheet | undefined): WireObject {
    if (!sheet) throw itemNotFound();
    return this.#object(sheet);
  }
}
