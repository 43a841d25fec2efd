import type { Area, CellMove, Engine, EngineChange, SheetId } from "../../engine";
import type { EventName } from "../../protocol/events";
import { WireError } from "../../protocol/wire-error";
import type { WireObject } from "../../protocol/wire-object";
import type { HostContext, ProtectionOption } from "../context";
import { areaInWorkbook } from "../range/addresses";
import { RangeAreasObject } from "../range/range-areas";
import { RangeObject } from "../range/range-object";
import { WorksheetObject } from "../sheet/worksheet";
import { TableRegistry } from "../table/table-registry";
import { AddInServiceObject, addInService } from "./add-in-service";
import { AppRuntimeObject, appRuntimeService } from "./app-runtime";
import { CalculationSuspension } from "./application";
import { copyParts } from "./copied-worksheet";
import { CustomFunctionsServiceObject, customFunctionsService } from "./custom-functions-service";
import { CustomXmlParts } from "./custom-xml-parts";
import { DocumentSettingsStore } from "./document-settings";
import { raiseEventsOf, sourceOf, type Author } from "./event-source";
import { WorkbookSelection } from "./selection";
import { WorkbookObject } from "./workbook";

/** The clients that hear of events and hold ranges. */
export interface Clients {
  readonly events: { enabled: boolean };
  isWanted(name: EventName, targets: readonly string[]): boolean;
  raise(name: EventName, targets: readonly string[], details: Readonly<Record<string, unknown>>): void;
  moveWithCells(move: CellMove): void;
}

export interface HostModelOptions {
  readonly engine: Engine;
  readonly clients: Clients;
  readonly workbookName: string;
  readonly isReadOnly: () => boolean;
}

/** A protected worksheet's locked cells are looked for in areas up to this size; larger ones count as locked. */
const lockedSearchLimit = 100_000;
/** So many areas of past events are kept for handlers that still ask for them. */
const keptAreas = 1000;

/** All objects of one workbook: what the engine does not know is kept here. */
export class HostModel implements HostContext {
  readonly engine: Engine;
  readonly workbook: WorkbookObject;
  readonly tables: TableRegistry;
  readonly settings: DocumentSettingsStore;
  readonly customXmlParts: CustomXmlParts;
  readonly selection: WorkbookSelection;
  readonly suspension: CalculationSuspension;
  readonly customFunctions = new CustomFunctionsServiceObject();
  readonly addIn = new AddInServiceObject();
  readonly runtime = new AppRuntimeObject();
  #author: Author = "user";
  readonly #clients: Clients;
  readonly #worksheets = new Map<SheetId, WorksheetObject>();
  readonly #eventRanges = new Map<string, WireObject>();
  #lastId = 0;

  constructor({ engine, clients, workbookName, isReadOnly }: HostModelOptions) {
    this.engine = engine;
    this.#clients = clients;
    this.tables = new TableRegistry(this);
    this.settings = new DocumentSettingsStore(() => this.raise("settingsChanged", [""], {}));
    this.customXmlParts = new CustomXmlParts(() => this.newId());
    this.selection = new WorkbookSelection(engine, (name, targets, details) =>
      this.raise(name, targets, details),
    );
    this.suspension = new CalculationSuspension(this);
    this.workbook = new WorkbookObject(this, {
      tables: this.tables,
      settings: this.settings,
      customXmlParts: this.customXmlParts,
      suspension: this.suspension,
      events: clients.events,
      name: workbookName,
      isReadOnly,
      eventRanges: this.#eventRanges,
    });
    engine.onMove((move) => {
      this.#move(move);
    });
    engine.onChange((change) => {
      this.#follow(change);
    });
  }

  range(area: Area): WireObject {
    return new RangeObject(this, area);
  }

  rangeAreas(areas: readonly Area[]): WireObject {
    return new RangeAreasObject(this, areas);
  }

  worksheet(id: SheetId): WorksheetObject {
    this.engine.sheets.get(id);
    const known = this.#worksheets.get(id);
    if (known) return known;
    const worksheet = new WorksheetObject(this, id, this.tables);
    this.#worksheets.set(id, worksheet);
    return worksheet;
  }

  /** Objects that a client creates by a service's name, null for one that the host does not have. */
  service(name: string): WireObject | null {
    if (name === addInService) return this.addIn;
    if (name === appRuntimeService) return this.runtime;
    return name === customFunctionsService ? this.customFunctions : null;
  }

  assertEditable(area: Area): void {
    if (!this.worksheet(area.sheet).Protection.Protected) return;
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    const locked = size > lockedSearchLimit ? true : this.engine.styles.common(area).locked;
    if (locked !== false) throw new WireError("AccessDenied");
  }

  assertAllowed(sheet: SheetId, what: ProtectionOption | "nothing"): void {
    const { Protected, Options } = this.worksheet(sheet).Protection;
    if (Protected && Options?.[what] !== true) throw new WireError("AccessDenied");
  }

  copyParts(from: SheetId, to: SheetId): void {
    copyParts(this, this.worksheet(from), this.worksheet(to));
  }

  get author(): Author {
    return this.#author;
  }

  get source(): "Local" | "Remote" {
    return sourceOf(this.#author);
  }

  /** Does the work as somebody's change, formulas calculated when it returns. */
  changeAs<Result>(author: Author, work: () => Result): Result {
    const before = this.#author;
    this.#author = author;
    try {
      return this.engine.batch(work);
    } finally {
      this.#author = before;
    }
  }

  isWanted(name: EventName, targets: readonly string[]): boolean {
    return this.#clients.isWanted(name, targets);
  }

  raise(name: EventName, targets: readonly string[], details: Readonly<Record<string, unknown>>): void {
    this.#clients.raise(name, targets, details);
  }

  keepArea(area: Area): string {
    const id = this.newId();
    this.#eventRanges.set(id, this.range(area));
    const [oldest] = this.#eventRanges.keys();
    if (this.#eventRanges.size > keptAreas && oldest !== undefined) this.#eventRanges.delete(oldest);
    return id;
  }

  /** Selects the cells of an address as a user would. */
  select(address: string): void {
    this.selection.select([areaInWorkbook(this.engine, this.selection.sheet, address)]);
  }

  newId(): string {
    this.#lastId += 1;
    return `{${this.#lastId.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }

  #follow(change: EngineChange): void {
    if (change.kind === "sheetDeleted") this.#worksheets.delete(change.sheet);
    if (change.kind === "loaded") this.#forget();
    raiseEventsOf(change, this);
  }

  #move(move: CellMove): void {
    this.#clients.moveWithCells(move);
    this.#worksheets.get(move.area.sheet)?.moveWithCells(move);
  }

  /** Another workbook has been opened. */
  #forget(): void {
    this.#worksheets.clear();
    this.#eventRanges.clear();
    this.tables.clear();
    this.selection.reset();
  }
}
