import {
  columnCount,
  coversWholeColumns,
  coversWholeRows,
  rowCount,
  type Area,
  type Block,
  type BlockPart,
  type CellMove,
  type CellInput,
} from "../../engine";
import { invalidArgument, WireError } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { isCellInput } from "../arguments";
import type { HostContext } from "../context";
import { addressOf, cellCount } from "./addresses";
import { moved } from "./geometry";
import { heightOf, leftOf, topOf, widthOf } from "./measures";

/** Reads of more cells give null, as in Excel. */
const readLimit = 5_000_000;
/** One value put into more cells than this is taken for a mistake: it would fill the worksheet. */
const fillLimit = 1_000_000;

type Grid = readonly (readonly unknown[])[];

/** The scalar properties of a range: what its cells hold and where they are. */
export abstract class RangeCells extends WireObject {
  readonly wireClass = "Range";
  #area: Area | null;

  constructor(
    protected readonly context: HostContext,
    area: Area,
  ) {
    super();
    this.#area = area;
  }

  /** The cells. Throws InvalidReference when they have been deleted. */
  get area(): Area {
    if (!this.#area) throw new WireError("InvalidReference");
    return this.#area;
  }

  override moveWithCells(move: CellMove): void {
    this.#area = this.#area && moved(this.#area, move);
  }

  get Values(): Grid | null {
    return this.#read("values");
  }

  set Values(values: unknown) {
    this.#write(values);
  }

  get Formulas(): Grid | null {
    return this.#read("formulas");
  }

  set Formulas(formulas: unknown) {
    this.#write(formulas);
  }

  get FormulasLocal(): Grid | null {
    return this.Formulas;
  }

  set FormulasLocal(formulas: unknown) {
    this.#write(formulas);
  }

  get Text(): Grid | null {
    return this.#read("text");
  }

  get ValueTypes(): Grid | null {
    return this.#read("types");
  }

  get NumberFormat(): Grid | string | null {
    return this.#read("numberFormats");
  }

  set NumberFormat(formats: unknown) {
    this.context.assertAllowed(this.area.sheet, "allowFormatCells");
    const { styles } = this.context.engine;
    if (Array.isArray(formats)) styles.setNumberFormats(this.area, this.#shaped(formats, isFormat));
    else if (typeof formats === "string") styles.change(this.area, { numberFormat: formats });
    else throw invalidArgument();
  }

  get NumberFormatLocal(): Grid | string | null {
    return this.NumberFormat;
  }

  set NumberFormatLocal(formats: unknown) {
    this.NumberFormat = formats;
  }

  get Address(): string {
    return addressOf(this.context.engine, this.area);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get CellCount(): number {
    const count = cellCount(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get RowCount(): number {
    return rowCount(this.area);
  }

  get ColumnCount(): number {
    return columnCount(this.area);
  }

  get RowIndex(): number {
    return this.area.top;
  }

  get ColumnIndex(): number {
    return this.area.left;
  }

  get IsEntireColumn(): boolean {
    return coversWholeColumns(this.area);
  }

  get IsEntireRow(): boolean {
    return coversWholeRows(this.area);
  }

  get HasSpill(): boolean {
    return this.context.engine.cells.spillOf(this.area) !== null;
  }

  get Left(): number {
    return leftOf(this.context.engine, this.area);
  }

  get Top(): number {
    return topOf(this.context.engine, this.area);
  }

  get Width(): number {
    return widthOf(this.context.engine, this.area);
  }

  get Height(): number {
    return heightOf(this.context.engine, this.area);
  }

  get RowHidden(): boolean | null {
    const { sheet, top, bottom } = this.area;
    return alike(top, bottom, (row) => this.context.engine.layout.rowHidden(sheet, row));
  }

  set RowHidden(hidden: unknown) {
    const { sheet, top, bottom } = this.area;
    this.context.assertAllowed(sheet, "allowFormatRows");
    this.context.engine.layout.setRowsHidden(sheet, top, bottom, hidden === true);
  }

  get ColumnHidden(): boolean | null {
    const { sheet, left, right } = this.area;
    return alike(left, right, (column) => this.context.engine.layout.columnHidden(sheet, column));
  }

  set ColumnHidden(hidden: unknown) {
    const { sheet, left, right } = this.area;
    this.context.assertAllowed(sheet, "allowFormatColumns");
    this.context.engine.layout.setColumnsHidden(sheet, left, right, hidden === true);
  }

  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  #read(part: BlockPart): Grid | null {
    if (cellCount(this.area) > readLimit) return null;
    const block: Block = this.context.engine.cells.readBlock(this.area, [part]);
    return block[part] ?? null;
  }

  #write(inputs: unknown): void {
    this.context.assertEditable(this.area);
    const { cells } = this.context.engine;
    if (Array.isArray(inputs)) cells.writeBlock(this.area, this.#shaped(inputs, isCellInput));
    else if (inputs === "") cells.clear(this.area, "contents");
    else if (isCellInput(inputs)) cells.writeBlock(this.area, this.#filled(inputs));
    else throw invalidArgument();
  }

  /** The rows of an argument, refused where they have not the range's shape or hold what no cell can. */
  #shaped<Item>(rows: readonly unknown[], accepts: (item: unknown) => item is Item): Item[][] {
    const columns = this.ColumnCount;
    const fits =
      rows.length === this.RowCount &&
      rows.every((row) => Array.isArray(row) && row.length === columns && row.every(accepts));
    if (!fits) throw invalidArgument();
    return rows as Item[][];
  }

  #filled(value: CellInput): CellInput[][] {
    if (cellCount(this.area) > fillLimit) throw new WireError("OperationCellsExceedLimit");
    const row = new Array<CellInput>(this.ColumnCount).fill(value);
    return Array.from({ length: this.RowCount }, () => row);
  }
}

function isFormat(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

/** What all rows (or columns) from one to another agree on, null where they do not. A whole sheet's are sampled. */
function alike(from: number, to: number, read: (at: number) => boolean): boolean | null {
  const first = read(from);
  const last = Math.min(to, from + 20_000);
  for (let at = from + 1; at <= last; at += 1) if (read(at) !== first) return null;
  return first;
}
