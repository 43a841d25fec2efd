import type { Area, CellMove } from "../../engine";
import { itemNotFound } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { index, optionalText } from "../arguments";
import type { HostContext } from "../context";
import { PropertyBag } from "../property-bag";
import { addressOf } from "../range/addresses";
import { moved } from "../range/geometry";
import { areaOfRange } from "../range/range-argument";
import type { SeriesData } from "./series-of-data";

/** `Excel.ChartSeriesCollection`. */
export class ChartSeriesCollectionObject extends WireObject {
  readonly wireClass = "ChartSeriesCollection";
  #series: ChartSeriesObject[] = [];

  constructor(private readonly context: HostContext) {
    super();
  }

  override items(): readonly ChartSeriesObject[] {
    return this.#series;
  }

  get Count(): number {
    return this.#series.length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(at: unknown): WireObject {
    const series = this.#series[index(at)];
    if (!series) throw itemNotFound();
    return series;
  }

  Add(name: unknown, at: unknown): WireObject {
    const series = this.#make(null);
    const given = optionalText(name);
    if (given !== undefined) series.Name = given;
    const place = at === null || at === undefined ? this.#series.length : index(at);
    this.#series.splice(place, 0, series);
    return series;
  }

  /** Replaces all series with those of a block of cells. */
  replace(series: readonly SeriesData[]): void {
    this.#series = series.map((data) => this.#make(data));
  }

  override moveWithCells(move: CellMove): void {
    for (const series of this.#series) series.moveWithCells(move);
  }

  #make(data: SeriesData | null): ChartSeriesObject {
    return new ChartSeriesObject(this.context, data, (series) => {
      this.#series = this.#series.filter((other) => other !== series);
    });
  }
}

/** `Excel.ChartSeries`: where its numbers are; its look is a bag of properties. */
export class ChartSeriesObject extends PropertyBag {
  #name: string | null = null;
  #data: Partial<Readonly<Record<keyof SeriesData, Area | null>>>;

  constructor(
    private readonly context: HostContext,
    data: SeriesData | null,
    private readonly remove: (series: ChartSeriesObject) => void,
  ) {
    super("ChartSeries", new Map(), {});
    this.#data = data ?? {};
  }

  /** As given, else what the cell of its name shows. */
  get Name(): string {
    const { name } = this.#data;
    if (this.#name !== null || !name) return this.#name ?? "";
    return this.context.engine.cells.readBlock(name, ["text"]).text?.[0]?.[0] ?? "";
  }

  set Name(name: unknown) {
    this.#name = String(name);
  }

  SetValues(range: unknown): void {
    this.#data = { ...this.#data, values: areaOfRange(range) };
  }

  SetXAxisValues(range: unknown): void {
    this.#data = { ...this.#data, categories: areaOfRange(range) };
  }

  GetDimensionValues(dimension: unknown): unknown {
    const area = this.#dimension(dimension);
    return area ? this.context.engine.cells.readBlock(area, ["values"]).values?.flat() : [];
  }

  GetDimensionDataSourceString(dimension: unknown): string {
    return this.addressOf(this.#dimension(dimension)) ?? "";
  }

  Delete(): void {
    this.remove(this);
  }

  /** "Sheet1!B2:B9", undefined where there is none. */
  get valuesAddress(): string | undefined {
    return this.addressOf(this.#data.values);
  }

  get categoriesAddress(): string | undefined {
    return this.addressOf(this.#data.categories);
  }

  /** What the file keeps as its name: a reference as "=Sheet1!B1", or the text given. */
  get fileName(): string | undefined {
    const address = this.addressOf(this.#data.name);
    return this.#name ?? (address === undefined ? undefined : `=${address}`);
  }

  /** Cells that are gone leave the series without them, as in Excel. */
  override moveWithCells(move: CellMove): void {
    const entries = Object.entries(this.#data as Record<string, Area | null>);
    this.#data = Object.fromEntries(entries.map(([part, area]) => [part, area && moved(area, move)]));
  }

  #dimension(dimension: unknown): Area | null | undefined {
    return dimension === "Categories" || dimension === "XValues" ? this.#data.categories : this.#data.values;
  }

  private addressOf(area: Area | null | undefined): string | undefined {
    return area ? addressOf(this.context.engine, area) : undefined;
  }
}
