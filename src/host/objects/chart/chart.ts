import type { Area, CellMove, SheetId } from "../../engine";
import type { ChartSnapshot } from "../../files/snapshot";
import { text } from "../arguments";
import type { HostContext } from "../context";
import type { WireObject } from "../../protocol/wire-object";
import type { ScalarMember } from "../../protocol/schema";
import { PropertyBag } from "../property-bag";
import { cellAtPoint, heightOf, leftOf, topOf, widthOf } from "../range/measures";
import { areaOfArgument, areaOrRange } from "../range/range-argument";
import { boundingArea, moved } from "../range/geometry";
import { ChartSeriesCollectionObject } from "./chart-series";
import { seriesOfData, type SeriesBy } from "./series-of-data";

const defaults = {
  left: 0,
  top: 0,
  width: 360,
  height: 216,
  "title/visible": true,
  "title/overlay": false,
  "title/text": "",
  "legend/visible": true,
  "legend/position": "Right",
  "legend/overlay": false,
};

const places = new Set(["left", "top", "width", "height"]);

/** `Excel.Chart`: its data and its place on the worksheet; title, legend, axes and look are a bag of properties. */
export class ChartObject extends PropertyBag {
  readonly Id: string;
  readonly Series: ChartSeriesCollectionObject;
  /** The cells it covers, when it was placed by cells. */
  #cells: Area | null = null;

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetId,
    private name: string,
    kind: string,
    private readonly remove: () => void,
  ) {
    const assertOpen = (): void => context.assertAllowed(sheet, "allowEditObjects");
    super("Chart", new Map<string, unknown>([["chartType", kind]]), defaults, "", assertOpen);
    this.Id = context.newId();
    this.Series = new ChartSeriesCollectionObject(context);
  }

  get Name(): string {
    return this.name;
  }

  set Name(name: unknown) {
    this.name = text(name);
  }

  get Worksheet(): WireObject {
    return this.context.worksheet(this.sheet);
  }

  override writeOther(member: ScalarMember, value: unknown): void {
    super.writeOther(member, value);
    if (places.has(member.camel)) this.#cells = null;
  }

  SetData(source: unknown, seriesBy: unknown): void {
    const by = (seriesBy ?? "Auto") as SeriesBy;
    this.Series.replace(seriesOfData(this.context.engine, areaOrRange(source), by));
  }

  SetPosition(startCell: unknown, endCell: unknown): void {
    const start = this.#area(startCell);
    const end = endCell === null || endCell === undefined ? null : this.#area(endCell);
    this.#place(start, end);
  }

  #area(argument: unknown): Area {
    return areaOfArgument(this.context, this.sheet, argument);
  }

  #place(start: Area, end: Area | null): void {
    const { engine } = this.context;
    this.values.set("left", leftOf(engine, start));
    this.values.set("top", topOf(engine, start));
    if (!end) return;
    this.#cells = boundingArea(start, end);
    this.values.set("width", widthOf(engine, this.#cells));
    this.values.set("height", heightOf(engine, this.#cells));
  }

  Activate(): void {
    this.context.selection.activate(this.sheet);
  }

  Delete(): void {
    this.context.assertAllowed(this.sheet, "allowEditObjects");
    this.remove();
  }

  get legend(): ChartSnapshot["legend"] & object {
    const position = this.values.get("legend/position");
    const visible = this.values.get("legend/visible") !== false;
    return { visible, ...(typeof position === "string" ? { position } : {}) };
  }

  override moveWithCells(move: CellMove): void {
    this.#cells = this.#cells && moved(this.#cells, move);
    this.Series.moveWithCells(move);
  }

  /** As a file had it: from one cell to another. */
  placeOver(cells: Area): void {
    this.#place({ ...cells, bottom: cells.top, right: cells.left }, cells);
  }

  /** The first and the last cell under the chart. */
  get coveredCells(): Area {
    if (this.#cells) return this.#cells;
    const [left, top, width, height] = ["left", "top", "width", "height"].map((key) =>
      Number(this.values.get(key) ?? defaults[key as "left"]),
    ) as [number, number, number, number];
    const first = cellAtPoint(this.context.engine, this.sheet, left, top);
    const last = cellAtPoint(this.context.engine, this.sheet, left + width, top + height);
    return { sheet: this.sheet, top: first.row, left: first.column, bottom: last.row, right: last.column };
  }
}
