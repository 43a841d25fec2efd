import type { CellValue, DefinedName, SheetId } from "../../engine";
import { itemNotFound, WireError } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { text } from "../arguments";
import type { HostContext } from "../context";

/** `Excel.NamedItem`. */
export class NamedItemObject extends WireObject {
  readonly wireClass = "NamedItem";

  constructor(
    private readonly context: HostContext,
    private readonly name: string,
    private readonly sheet: SheetId | null,
  ) {
    super();
  }

  get _Id(): string {
    return this.#defined.name;
  }

  get Name(): string {
    return this.#defined.name;
  }

  get Formula(): string {
    return this.#defined.formula;
  }

  set Formula(formula: unknown) {
    this.#change({ formula: text(formula) });
  }

  get Comment(): string {
    return this.#defined.comment;
  }

  set Comment(comment: unknown) {
    this.#change({ comment: text(comment) });
  }

  get Visible(): boolean {
    return this.#defined.visible;
  }

  set Visible(visible: unknown) {
    this.#change({ visible: visible === true });
  }

  get Scope(): string {
    return this.sheet === null ? "Workbook" : "Worksheet";
  }

  get Type(): string {
    if (this.context.engine.names.areaOf(this.#defined)) return "Range";
    const rows = this.#value;
    const [first = ""] = rows[0] ?? [];
    return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? "Array" : typeOf(first);
  }

  /** For a range its address as in the formula, else the value. */
  get Value(): unknown {
    if (this.context.engine.names.areaOf(this.#defined)) return this.#defined.formula.slice(1);
    return this.#value[0]?.[0] ?? "";
  }

  get Worksheet(): WireObject {
    const worksheet = this.WorksheetOrNullObject;
    if (!worksheet) throw itemNotFound();
    return worksheet;
  }

  get WorksheetOrNullObject(): WireObject | null {
    return this.sheet === null ? null : this.context.worksheet(this.sheet);
  }

  GetRange(): WireObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new WireError("InvalidReference");
    return range;
  }

  GetRangeOrNullObject(): WireObject | null {
    const area = this.context.engine.names.areaOf(this.#defined);
    return area && this.context.range(area);
  }

  Delete(): void {
    this.context.engine.names.remove(this.#defined.name, this.sheet);
  }

  get #defined(): DefinedName {
    const defined = this.context.engine.names.find(this.name, this.sheet);
    if (!defined) throw itemNotFound();
    return defined;
  }

  get #value(): readonly (readonly CellValue[])[] {
    return this.context.engine.names.valueOf(this.#defined);
  }

  #change(change: Partial<Omit<DefinedName, "name" | "scope">>): void {
    this.context.engine.names.change(this.#defined.name, this.sheet, change);
  }
}

function typeOf(value: CellValue): string {
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return value.startsWith("#") ? "Error" : "String";
}
