import { coversWholeColumns, coversWholeRows, type Area, type CellMove } from "../../engine";
import { itemNotFound } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { flag, index, wholeNumber } from "../arguments";
import type { HostContext } from "../context";
import { ConditionalFormatCollectionObject } from "../format/conditional-format-collection";
import { RangeFormatObject } from "../format/range-format";
import { addressOf, cellCount } from "./addresses";
import * as geometry from "./geometry";
import { RangeObject } from "./range-object";

/** `Excel.RangeAreas`: several ranges of one worksheet, formatted and cleared together. */
export class RangeAreasObject extends WireObject {
  readonly wireClass = "RangeAreas";
  areas: readonly Area[];

  constructor(
    private readonly context: HostContext,
    areas: readonly Area[],
  ) {
    super();
    this.areas = areas;
  }

  override moveWithCells(move: CellMove): void {
    this.areas = this.areas.map((area) => geometry.moved(area, move)).filter((area) => area !== null);
  }

  get Address(): string {
    return this.areas.map((area) => addressOf(this.context.engine, area)).join(",");
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.areas.length;
  }

  get CellCount(): number {
    return this.areas.reduce((sum, area) => sum + cellCount(area), 0);
  }

  get IsEntireColumn(): boolean {
    return this.areas.every(coversWholeColumns);
  }

  get IsEntireRow(): boolean {
    return this.areas.every(coversWholeRows);
  }

  get Areas(): WireObject {
    return new RangeCollectionObject(this.#ranges());
  }

  get Format(): WireObject {
    return new RangeFormatObject(this.context, this.areas);
  }

  get ConditionalFormats(): WireObject {
    return new ConditionalFormatCollectionObject(this.context, this.areas);
  }

  get Worksheet(): WireObject {
    const [first] = this.areas;
    if (!first) throw itemNotFound();
    return this.context.worksheet(first.sheet);
  }

  Clear(applyTo: unknown): void {
    for (const range of this.#ranges()) range.Clear(applyTo);
  }

  Calculate(): void {
    this.context.engine.calculation.calculate();
  }

  GetEntireColumn(): WireObject {
    return this.#with((area) => geometry.entireColumns(area));
  }

  GetEntireRow(): WireObject {
    return this.#with((area) => geometry.entireRows(area));
  }

  GetOffsetRangeAreas(rows: unknown, columns: unknown): WireObject {
    return this.#with((area) => geometry.offset(area, wholeNumber(rows), wholeNumber(columns)));
  }

  GetUsedRangeAreas(valuesOnly: unknown): WireObject {
    const used = this.GetUsedRangeAreasOrNullObject(valuesOnly);
    if (!used) throw itemNotFound();
    return used;
  }

  GetUsedRangeAreasOrNullObject(valuesOnly: unknown): WireObject | null {
    const areas = this.areas
      .map((area) => {
        const used = this.context.engine.cells.usedRange(area.sheet, flag(valuesOnly));
        return used && geometry.overlap(area, used);
      })
      .filter((area) => area !== null);
    return areas.length === 0 ? null : this.context.rangeAreas(areas);
  }

  #ranges(): readonly RangeObject[] {
    return this.areas.map((area) => new RangeObject(this.context, area));
  }

  #with(change: (area: Area) => Area): WireObject {
    return this.context.rangeAreas(this.areas.map(change));
  }
}

/** `Excel.RangeCollection`. */
class RangeCollectionObject extends WireObject {
  readonly wireClass = "RangeCollection";

  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }

  override items(): readonly WireObject[] {
    return this.ranges;
  }

  GetCount(): number {
    return this.ranges.length;
  }

  GetItemAt(at: unknown): WireObject {
    const range = this.ranges[index(at)];
    if (!range) throw itemNotFound();
    return range;
  }
}
