import type { Area, Engine, SheetId } from "../../engine";
import { WireError } from "../../protocol/wire-error";
import type { HostContext, Selection } from "../context";
import { rectangleAddress } from "../../engine";

/** The active worksheet and the cells selected on it. */
export class WorkbookSelection implements Selection {
  #sheet: SheetId | null = null;
  readonly #areas = new Map<SheetId, readonly Area[]>();

  constructor(
    private readonly engine: Engine,
    private readonly raise: HostContext["raise"],
  ) {}

  /** The active worksheet; the first visible one when it has been deleted or hidden. */
  get sheet(): SheetId {
    const sheets = this.engine.sheets.list();
    const active = sheets.find(({ id, visibility }) => id === this.#sheet && visibility === "visible");
    return (active ?? sheets.find(({ visibility }) => visibility === "visible"))?.id ?? "";
  }

  get areas(): readonly Area[] {
    const { sheet } = this;
    return this.#areas.get(sheet) ?? [{ sheet, top: 0, left: 0, bottom: 0, right: 0 }];
  }

  select(areas: readonly Area[]): void {
    const [first] = areas;
    if (!first) return;
    this.activate(first.sheet);
    this.#areas.set(first.sheet, areas);
    const address = areas.map((area) => rectangleAddress(area)).join(",");
    this.raise("worksheetSelectionChanged", [first.sheet, "Workbook"], { address, worksheetId: first.sheet });
    this.raise("workbookSelectionChanged", [""], {});
  }

  activate(sheet: SheetId): void {
    if (this.engine.sheets.get(sheet).visibility !== "visible") throw new WireError("InvalidOperation");
    const before = this.sheet;
    this.#sheet = sheet;
    if (before === sheet) return;
    this.raise("worksheetDeactivated", [before, "Workbook"], { worksheetId: before });
    this.raise("worksheetActivated", [sheet, "Workbook"], { worksheetId: sheet });
  }

  reset(): void {
    this.#sheet = null;
    this.#areas.clear();
  }
}
