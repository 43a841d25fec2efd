import type { Area, CellMove, SheetId } from "../../engine";
import { invalidArgument } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import type { HostContext } from "../context";
import { entireColumns, entireRows, moved } from "../range/geometry";
import { areaOfArgument } from "../range/range-argument";

/**
 * `Excel.PageBreakCollection`: the rows, or the columns, of a worksheet that begin a page because somebody said so; in the order of
 * the sheet and each once, whatever the order they were added in.
 */
export class PageBreakCollectionObject extends WireObject {
  readonly wireClass = "PageBreakCollection";
  #breaks: readonly PageBreakObject[] = [];

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetId,
    private readonly before: "rows" | "columns",
  ) {
    super();
  }

  override items(): readonly PageBreakObject[] {
    return this.#breaks;
  }

  override item(key: unknown): WireObject | null {
    return this.#breaks.find(({ _Id }, at) => key === _Id || key === at) ?? null;
  }

  GetCount(): number {
    return this.#breaks.length;
  }

  /** Before the first cell of a range. No page ends above the first row or left of the first column. */
  Add(range: unknown): WireObject {
    const { top, left } = areaOfArgument(this.context, this.sheet, range);
    const position = this.before === "rows" ? top : left;
    if (position === 0) throw invalidArgument();
    return this.add(position);
  }

  RemovePageBreaks(): void {
    this.#breaks = [];
  }

  /** The break before a row or column counted from 0: the one that is there, or a new one. */
  add(position: number): PageBreakObject {
    const present = this.#breaks.find((each) => each.position === position);
    if (present) return present;
    const made = new PageBreakObject(this.context, this.#lineAt(position), () => {
      this.#breaks = this.#breaks.filter((each) => each !== made);
    });
    this.#breaks = [...this.#breaks, made].toSorted((one, other) => one.position - other.position);
    return made;
  }

  override moveWithCells(move: CellMove): void {
    for (const each of this.#breaks) each.moveWithCells(move);
  }

  #lineAt(position: number): Area {
    const cell = { sheet: this.sheet, top: position, left: position, bottom: position, right: position };
    return this.before === "rows" ? entireRows(cell) : entireColumns(cell);
  }
}

/** `Excel.PageBreak`: it goes with the row or column that begins the page. */
export class PageBreakObject extends WireObject {
  readonly wireClass = "PageBreak";
  readonly _Id: string;

  constructor(
    private readonly context: HostContext,
    /** The whole row or column. */
    private line: Area,
    private readonly remove: () => void,
  ) {
    super();
    this._Id = context.newId();
  }

  /** Its row or column, counted from 0. */
  get position(): number {
    return Math.max(this.line.top, this.line.left);
  }

  get RowIndex(): number {
    return this.line.top;
  }

  get ColumnIndex(): number {
    return this.line.left;
  }

  GetCellAfterBreak(): WireObject {
    const { top, left } = this.line;
    return this.context.range({ ...this.line, bottom: top, right: left });
  }

  Delete(): void {
    this.remove();
  }

  override moveWithCells(move: CellMove): void {
    const line = moved(this.line, move);
    if (line === null) this.remove();
    else this.line = line;
  }
}
