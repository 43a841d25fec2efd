import { COLUMN_LIMIT, ROW_LIMIT, type SheetId } from "../../engine";
import { itemNotFound } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { index } from "../arguments";
import type { HostContext } from "../context";
import { areaOfArgument } from "../range/range-argument";

/** `Excel.WorksheetFreezePanes`: rows at the top and columns at the left that stay in view. */
export class FreezePanesObject extends WireObject {
  readonly wireClass = "WorksheetFreezePanes";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetId,
  ) {
    super();
  }

  FreezeRows(count: unknown): void {
    this.#freeze(index(count ?? 1), 0);
  }

  FreezeColumns(count: unknown): void {
    this.#freeze(0, index(count ?? 1));
  }

  /** Everything up to the range's last row and column; a range of whole rows freezes rows only. */
  FreezeAt(range: unknown): void {
    const { bottom, right } = areaOfArgument(this.context, this.sheet, range);
    this.#freeze(bottom === ROW_LIMIT - 1 ? 0 : bottom + 1, right === COLUMN_LIMIT - 1 ? 0 : right + 1);
  }

  Unfreeze(): void {
    this.#freeze(0, 0);
  }

  GetLocation(): WireObject {
    const location = this.GetLocationOrNullObject();
    if (!location) throw itemNotFound();
    return location;
  }

  GetLocationOrNullObject(): WireObject | null {
    const { rows, columns } = this.context.engine.layout.frozen(this.sheet);
    if (rows === 0 && columns === 0) return null;
    const bottom = rows === 0 ? ROW_LIMIT - 1 : rows - 1;
    const right = columns === 0 ? COLUMN_LIMIT - 1 : columns - 1;
    return this.context.range({ sheet: this.sheet, top: 0, left: 0, bottom, right });
  }

  #freeze(rows: number, columns: number): void {
    this.context.engine.layout.freeze(this.sheet, rows, columns);
  }
}
