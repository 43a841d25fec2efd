import type { SheetId } from "../../engine";
import { invalidArgument, itemNotFound } from "../../protocol/wire-error";
import { schemaOf } from "../../protocol/schema";
import { WireObject } from "../../protocol/wire-object";
import { index, oneOf, text } from "../arguments";
import type { HostContext } from "../context";
import { areaOfRange } from "../range/range-argument";
import { ChartObject } from "./chart";

/** `Excel.ChartCollection` of a worksheet. */
export class ChartCollectionObject extends WireObject {
  readonly wireClass = "ChartCollection";
  #charts: ChartObject[] = [];
  #made = 0;

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetId,
  ) {
    super();
  }

  override items(): readonly ChartObject[] {
    return this.#charts;
  }

  override item(key: unknown): WireObject | null {
    const wanted = text(key).toLowerCase();
    return this.#charts.find(({ Id, Name }) => Id === key || Name.toLowerCase() === wanted) ?? null;
  }

  get Count(): number {
    return this.#charts.length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItem(key: unknown): WireObject {
    const chart = this.item(key);
    if (!chart) throw itemNotFound();
    return chart;
  }

  GetItemOrNullObject(key: unknown): WireObject | null {
    return this.item(key);
  }

  GetItemAt(at: unknown): WireObject {
    const chart = this.#charts[index(at)];
    if (!chart) throw itemNotFound();
    return chart;
  }

  Add(type: unknown, sourceData: unknown, seriesBy: unknown): WireObject {
    const kinds = schemaOf("Chart").scalars.get("ChartType")?.kind;
    if (!Array.isArray(kinds) || !kinds.includes(type)) throw invalidArgument();
    this.context.assertAllowed(this.sheet, "allowEditObjects");
    const chart = this.make(`Chart ${this.#made + 1}`, text(type));
    chart.SetData(areaOfRange(sourceData), oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]));
    return chart;
  }

  /** An empty chart with its place among the others. */
  make(name: string, kind: string): ChartObject {
    this.#made += 1;
    const chart = new ChartObject(this.context, this.sheet, name, kind, () => {
      this.#charts = this.#charts.filter((other) => other !== chart);
    });
    this.#charts.push(chart);
    return chart;
  }
}
