import type { SheetId } from "../../engine";
import { WireError } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { optionalText, record } from "../arguments";
import type { HostContext } from "../context";

/** What `Excel.WorksheetProtectionOptions` allows when nothing is said. */
const closed = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** `Excel.WorksheetProtection`: a protected worksheet refuses changes to its locked cells with AccessDenied. */
export class WorksheetProtectionObject extends WireObject {
  readonly wireClass = "WorksheetProtection";
  #options: Readonly<Record<string, unknown>> = closed;
  #password: string | null = null;
  #protected = false;

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetId,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.#protected;
  }

  get Options(): Readonly<Record<string, unknown>> | null {
    return this.#protected ? this.#options : null;
  }

  /** Protecting what is protected already fails, as in Excel. */
  Protect(options: unknown, password: unknown): void {
    if (this.#protected) throw new WireError("InvalidOperation");
    this.#options = { ...closed, ...record(options ?? {}) };
    this.#password = optionalText(password) ?? null;
    this.#set(true);
  }

  Unprotect(password: unknown): void {
    if (this.#protected && this.#password !== null && this.#password !== optionalText(password)) {
      throw new WireError("AccessDenied");
    }
    this.#password = null;
    this.#set(false);
  }

  /** As the file had it. A file's password is not known, only that there is one. */
  restore(enabled: boolean, options: Readonly<Record<string, boolean>> = {}): void {
    this.#protected = enabled;
    this.#options = { ...closed, ...options };
  }

  /** What a file says of a protected worksheet: the options that allow something nevertheless. */
  get allowed(): Readonly<Record<string, boolean>> {
    return Object.fromEntries(
      Object.entries(this.#options).filter((option): option is [string, boolean] => option[1] === true),
    );
  }

  #set(value: boolean): void {
    if (this.#protected === value) return;
    this.#protected = value;
    this.context.raise("worksheetProtectionChanged", [this.sheet, "Workbook"], {
      worksheetId: this.sheet,
      isProtected: value,
      source: this.context.source,
    });
  }
}
