import type { Area, Engine, SheetId } from "../engine";
import type { EventName } from "../protocol/events";
import type { WireObject } from "../protocol/wire-object";

/** What the objects share: the engine below them, and each other by what they stand for. */
export interface HostContext {
  readonly engine: Engine;
  /** A new range object; ranges have no identity of their own. */
  range(area: Area): WireObject;
  rangeAreas(areas: readonly Area[]): WireObject;
  /** The one object of a worksheet. Throws ItemNotFound when there is no such worksheet any more. */
  worksheet(id: SheetId): WireObject;
  /** Throws AccessDenied when the worksheet is protected and a cell of the area is locked. */
  assertEditable(area: Area): void;
  /** Throws AccessDenied when the worksheet is protected, unless its protection allows this. */
  assertAllowed(sheet: SheetId, what: ProtectionOption | "nothing"): void;
  /** Gives a copied worksheet what the original has beside its cells: charts, shapes, print layout, protection. */
  copyParts(from: SheetId, to: SheetId): void;
  /** Whether the change under way is made at this machine or by a co-author. */
  readonly source: "Local" | "Remote";
  /** Puts an event in line for the clients that asked for it. */
  raise(name: EventName, targets: readonly string[], details: Readonly<Record<string, unknown>>): void;
  /** The cells selected, "" when nothing was ever selected. */
  readonly selection: Selection;
  /** A new identity, "{0000002A-0000-0000-0000-000000000000}". */
  newId(): string;
}

/** What a protected worksheet may allow nevertheless (`Excel.WorksheetProtectionOptions`). */
export type ProtectionOption =
  | "allowEditObjects"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowSort";

/** What the user has selected; `context.select` of a range changes it. */
export interface Selection {
  readonly sheet: SheetId;
  readonly areas: readonly Area[];
  select(areas: readonly Area[]): void;
  /** Makes a worksheet the active one. */
  activate(sheet: SheetId): void;
}
