import { columnLetters, quotedSheetName, type Area, type DefinedName, type SheetId } from "../../engine";
import { invalidArgument, itemNotFound } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { optionalText, text } from "../arguments";
import type { HostContext } from "../context";
import { RangeCells } from "../range/range-cells";
import { NamedItemObject } from "./named-item";

/** `Excel.NamedItemCollection` of the workbook (no worksheet given) or of one worksheet. */
export class NamedItemCollectionObject extends WireObject {
  readonly wireClass = "NamedItemCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetId | null,
  ) {
    super();
  }

  override items(): readonly WireObject[] {
    return this.#names().map(({ name }) => this.#object(name));
  }

  override item(key: unknown): WireObject | null {
    const found = this.context.engine.names.find(text(key), this.sheet);
    return found ? this.#object(found.name) : null;
  }

  GetItemOrNullObject(key: unknown): WireObject | null {
    return this.item(key);
  }

  GetCount(): number {
    return this.#names().length;
  }

  /** The reference is a range, or a formula with or without its "=". */
  Add(name: unknown, reference: unknown, comment: unknown): WireObject {
    const formula =
      reference instanceof RangeCells ? `=${this.#absolute(reference.area)}` : formulaOf(reference);
    this.context.engine.names.add({
      name: text(name),
      formula,
      scope: this.sheet,
      comment: optionalText(comment) ?? "",
      visible: true,
    });
    return this.item(name) ?? throwItemNotFound();
  }

  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown): WireObject {
    return this.Add(name, text(formula), comment);
  }

  #names(): readonly DefinedName[] {
    return this.context.engine.names.list().filter(({ scope }) => scope === this.sheet);
  }

  #object(name: string): WireObject {
    return new NamedItemObject(this.context, name, this.sheet);
  }

  #absolute(area: Area): string {
    const sheet = quotedSheetName(this.context.engine.sheets.get(area.sheet).name);
    const first = `$${columnLetters(area.left)}$${area.top + 1}`;
    const last = `$${columnLetters(area.right)}$${area.bottom + 1}`;
    return `${sheet}!${first === last ? first : `${first}:${last}`}`;
  }
}

function formulaOf(reference: unknown): string {
  if (typeof reference === "number" || typeof reference === "boolean")
    return `=${String(reference).toUpperCase()}`;
  const formula = text(reference);
  if (formula === "") throw invalidArgument();
  return formula.startsWith("=") ? formula : `="${formula.replaceAll('"', '""')}"`;
}

function throwItemNotFound(): never {
  throw itemNotFound();
}
