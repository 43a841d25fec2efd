import { createEngine, type Engine } from "./engine";
import type { CalculatorCode } from "./engine/create-engine";
import { readWorkbookFile, writeWorkbookFile, type WorkbookSnapshot } from "./files";
import type { Area, SheetId } from "./engine";
import type { FunctionResultsHandler } from "./objects/workbook/custom-functions-service";
import { HostModel } from "./objects/workbook/host-model";
import { restore } from "./objects/workbook/restore";
import { drawingsOn, snapshotOf, type SheetDrawings } from "./objects/workbook/snapshot";
import { Audience } from "./protocol/audience";
import type { HostEntry } from "./protocol/messages";
import { Session } from "./protocol/session";
import { TrafficCounter } from "./protocol/traffic";
import { Trouble } from "./protocol/trouble";
import { AddInCommands } from "./shell/add-in-commands";
import type { DocumentSettings, ShellConnection, ShellHost } from "./shell/shell";

export interface HostOptions {
  /** An .xlsx file to begin with; without one an empty worksheet. */
  readonly file?: Uint8Array;
  /** What the workbook is called, "Book1.xlsx" unless told. */
  readonly name?: string;
  /** Display language, "en-US" unless told; "fr-FR" is the other one. */
  readonly language?: string;
  /** Language of numbers and dates, as the display language unless told. */
  readonly locale?: string;
  /** The calculator's WebAssembly where it cannot be found by itself (a bundled page). */
  readonly calculator?: CalculatorCode | Promise<CalculatorCode>;
}

/** A table as a worksheet shows it. */
export interface ShownTable {
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
}

/** A workbook without Excel that Office.js can be connected to, in Node and in a browser alike. */
export class Host implements ShellHost {
  readonly language: string;
  readonly locale: string;
  readonly documentUrl: string;
  /** What went over the line, for asserting how much work something was. */
  readonly traffic = new TrafficCounter();
  /** States in which Excel refuses work, switched on to try what an add-in does then. */
  readonly trouble = new Trouble();
  readonly engine: Engine;
  /** The ribbon's buttons, pressed by whoever shows a ribbon. */
  readonly commands = new AddInCommands();
  readonly #audience = new Audience();
  readonly #model: HostModel;
  readonly #batchListeners = new Set<() => void>();
  #opened: Pick<WorkbookSnapshot, "package" | "dateSystem"> = {};

  constructor(
    engine: Engine,
    { language = "en-US", locale = language, name = "Book1.xlsx" }: HostOptions = {},
  ) {
    this.language = language;
    this.locale = locale;
    this.documentUrl = name;
    this.engine = engine;
    this.#model = new HostModel({
      engine,
      clients: this.#audience,
      workbookName: name,
      isReadOnly: () => this.trouble.readOnly,
    });
  }

  /** `Office.context.document.settings`. */
  get settings(): DocumentSettings {
    return this.#model.settings;
  }

  /** Opens a conversation with a client; answers and events come to `deliver`. */
  connect(deliver: (text: string) => void): ShellConnection {
    const { traffic, trouble } = this;
    const session = new Session(
      {
        workbook: this.#model.workbook,
        service: (name) => this.#model.service(name),
        traffic,
        trouble,
        together: (work) => {
          this.#model.changeAs("add-in", work);
        },
        afterBatch: () => {
          this.#model.suspension.end();
          for (const listener of this.#batchListeners) listener();
        },
      },
      deliver,
    );
    this.#audience.add(session);
    return {
      receive: (text) => {
        session.receive(text);
      },
      close: () => {
        this.#audience.remove(session);
      },
    };
  }

  /** Replaces the workbook by a file's. Throws WorkbookFileError. Returns what of the file could not be kept. */
  async open(file: Uint8Array): Promise<readonly string[]> {
    const { snapshot, dropped } = await readWorkbookFile(file);
    this.load(snapshot);
    return dropped;
  }

  /** The workbook as an .xlsx file, and what could not be written. */
  async save(): Promise<{ readonly bytes: Uint8Array; readonly dropped: readonly string[] }> {
    await this.engine.calculation.settled();
    return writeWorkbookFile(this.snapshot());
  }

  /** The workbook as data. */
  snapshot(): WorkbookSnapshot {
    return snapshotOf(this.#model, this.#opened);
  }

  /** Replaces the workbook. */
  load(snapshot: WorkbookSnapshot): void {
    const { package: opened, dateSystem } = snapshot;
    this.#opened = { ...(opened ? { package: opened } : {}), ...(dateSystem ? { dateSystem } : {}) };
    restore(this.#model, snapshot);
  }

  /** Tells every client something unasked, such as a call of a custom function. */
  send(entry: HostEntry): void {
    this.#audience.send(entry);
  }

  /**
   * Calls the handler with what custom functions returned; as in Excel, what arrives while a cell is being edited comes
   * into the sheet after that. Returns what ends it.
   */
  onFunctionResults(handler: FunctionResultsHandler): () => void {
    return this.#model.customFunctions.onResults((results) => {
      if (!this.trouble.editing) handler(results);
      else
        this.trouble.afterEditing(() => {
          handler(results);
          this.deliverEvents();
        });
    });
  }

  /** Calls the listener when an add-in's page is ready for calls of custom functions. Returns what ends it. */
  onFunctionsReady(listener: () => void): () => void {
    return this.#model.addIn.onReady(listener);
  }

  /**
   * Does what somebody else does who has the workbook open at the same time: clients hear of it as "Remote". What the
   * user has locked is no hindrance to them.
   */
  coAuthor(work: (engine: Engine) => void): void {
    this.#model.changeAs("co-author", () => {
      work(this.engine);
    });
    this.deliverEvents();
  }

  /** Protects a worksheet as the user would. Throws ItemNotFound, InvalidOperation where it is protected already. */
  protect(sheet: SheetId, options: Readonly<Record<string, boolean>> = {}, password?: string): void {
    this.#model.worksheet(sheet).Protection.Protect(options, password);
    this.deliverEvents();
  }

  /** Lifts the protection. Throws AccessDenied for a wrong password. */
  unprotect(sheet: SheetId, password?: string): void {
    this.#model.worksheet(sheet).Protection.Unprotect(password);
    this.deliverEvents();
  }

  /** Selects cells as the user would: "Scorecard!B4". Clients hear of it. */
  select(address: string): void {
    this.#model.select(address);
    this.deliverEvents();
  }

  /** Shows a worksheet as the user would, with the cells selected that were when it was left. */
  activate(sheet: SheetId): void {
    const { selection } = this.#model;
    selection.activate(sheet);
    selection.select(selection.areas);
    this.deliverEvents();
  }

  /** The active worksheet and the cells selected on it. */
  get selection(): { readonly sheet: SheetId; readonly areas: readonly Area[] } {
    const { sheet, areas } = this.#model.selection;
    return { sheet, areas };
  }

  /** Charts and shapes of a worksheet, as files keep them. */
  drawingsOn(sheet: SheetId): SheetDrawings {
    return drawingsOn(this.#model, sheet);
  }

  /** The tables of a worksheet with how they look: "TableStyleLight1" and the like. */
  tablesOn(sheet: SheetId): readonly ShownTable[] {
    const { tables } = this.#model;
    return tables.list(sheet).map((entry) => {
      const { area, hasHeaders } = tables.areaOf(entry);
      const { style, showBandedRows } = entry.look;
      return { area, hasHeaders, style, showBandedRows };
    });
  }

  /** Calls the listener after each request of a client, which may have selected cells or drawn shapes. Returns what ends it. */
  onBatch(listener: () => void): () => void {
    this.#batchListeners.add(listener);
    return () => this.#batchListeners.delete(listener);
  }

  /** Why a user may not change these cells now; null where they may. */
  lockOn(area: Area): "protected" | "read-only" | null {
    if (this.trouble.readOnly) return "read-only";
    try {
      this.#model.assertEditable(area);
      return null;
    } catch {
      return "protected";
    }
  }

  /** Calls the listener when an add-in shows or hides its pane. Returns what ends it. */
  onPane(listener: (isVisible: boolean) => void): () => void {
    return this.#model.runtime.onVisibility(listener);
  }

  /** The user has opened or closed the pane. */
  paneIs(isVisible: boolean): void {
    this.#model.runtime.paneIs(isVisible);
  }

  /** Runs what an add-in has associated with a keyboard shortcut's action; without effect where it has nothing. */
  runAction(name: string): void {
    try {
      this.send({ messageCategory: 2, messageType: 1000, targetId: "", message: JSON.stringify([name]) });
    } catch {
      // The client library throws for an action that nobody has associated.
    }
  }

  /** Tells clients of what happened outside their requests: the user's edits in a grid. */
  deliverEvents(): void {
    this.#audience.flush();
  }
}

/** A host with a workbook, its calculator ready. Throws WorkbookFileError for a file that cannot be read. */
export async function createHost(options: HostOptions = {}): Promise<Host> {
  const host = new Host(await createEngine(options.calculator), options);
  if (options.file) await host.open(options.file);
  return host;
}
