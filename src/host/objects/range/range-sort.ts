import type { Area, CellValue } from "../../engine";
import { WireError, invalidArgument } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { flag, index, record } from "../arguments";
import type { HostContext } from "../context";

interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** `Excel.RangeSort`: sorts rows by the values of columns. Formulas are not moved, they are refused. */
export class RangeSortObject extends WireObject {
  readonly wireClass = "RangeSort";

  constructor(
    private readonly context: HostContext,
    private readonly area: Area,
  ) {
    super();
  }

  Apply(fields: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown): void {
    if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
    if (orientation === "Columns") throw new WireError("UnsupportedOperation");
    const body = flag(hasHeaders) ? { ...this.area, top: this.area.top + 1 } : this.area;
    if (body.top > body.bottom) return;
    this.context.assertAllowed(body.sheet, "allowSort");
    this.context.assertEditable(body);
    const { values = [], formulas = [] } = this.context.engine.cells.readBlock(body, ["values", "formulas"]);
    if (formulas.flat().some((cell) => typeof cell === "string" && cell.startsWith("="))) {
      throw new WireError("UnsupportedOperation");
    }
    const order = comparison(fields.map(sortKey), flag(matchCase));
    this.context.engine.cells.writeValues(body, [...values].sort(order));
  }
}

function sortKey(field: unknown): SortKey {
  const { key, ascending } = record(field);
  return { column: index(key), ascending: flag(ascending, true) };
}

function comparison(keys: readonly SortKey[], matchCase: boolean) {
  return (one: readonly CellValue[], other: readonly CellValue[]): number => {
    for (const { column, ascending } of keys) {
      const order = compare(one[column] ?? "", other[column] ?? "", matchCase, ascending);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Excel's order: numbers, texts, truth values, and empty cells last in either direction. */
function compare(one: CellValue, other: CellValue, matchCase: boolean, ascending: boolean): number {
  if (one === "" || other === "") return Number(one === "") - Number(other === "");
  const direction = ascending ? 1 : -1;
  const rank = ["number", "string", "boolean"];
  const byType = rank.indexOf(typeof one) - rank.indexOf(typeof other);
  if (byType !== 0) return byType * direction;
  if (typeof one === "string" && typeof other === "string") {
    return one.localeCompare(other, undefined, { sensitivity: matchCase ? "variant" : "accent" }) * direction;
  }
  return (Number(one) - Number(other)) * direction;
}
