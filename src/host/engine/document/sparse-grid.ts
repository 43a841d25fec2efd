import {
  columnCount,
  coversWholeColumns,
  coversWholeRows,
  type Position,
  type Rectangle,
  rowCount,
} from "../area";
import type { Shift } from "../formula/shifting";

/** Things at rows and columns, most places being empty. */
export class SparseGrid<Thing> {
  private rows = new Map<number, Map<number, Thing>>();

  get(row: number, column: number): Thing | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, thing: Thing): void {
    const cells = this.rows.get(row);
    if (cells === undefined) this.rows.set(row, new Map([[column, thing]]));
    else cells.set(column, thing);
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (cells?.delete(column) === true && cells.size === 0) this.rows.delete(row);
  }

  /** Everything, row by row in no particular order. The grid must not change meanwhile. */
  *entries(): Generator<readonly [row: number, column: number, thing: Thing]> {
    for (const [row, cells] of this.rows) for (const [column, thing] of cells) yield [row, column, thing];
  }

  /** What lies in the rectangle, in no particular order; taken out at once, so that the grid may change meanwhile. */
  within(area: Rectangle): readonly (Position & { readonly thing: Thing })[] {
    const found: (Position & { thing: Thing })[] = [];
    const take = (row: number, cells: Map<number, Thing> | undefined): void => {
      if (cells === undefined) return;
      if (cells.size > columnCount(area)) {
        for (let column = area.left; column <= area.right; column += 1) {
          const thing = cells.get(column);
          if (thing !== undefined) found.push({ row, column, thing });
        }
      } else {
        for (const [column, thing] of cells) {
          if (column >= area.left && column <= area.right) found.push({ row, column, thing });
        }
      }
    };
    if (rowCount(area) > this.rows.size) {
      for (const [row, cells] of this.rows) if (row >= area.top && row <= area.bottom) take(row, cells);
    } else {
      for (let row = area.top; row <= area.bottom; row += 1) take(row, this.rows.get(row));
    }
    return found;
  }

  /** The smallest rectangle around the things that count; null when there are none. */
  extent(counts: (thing: Thing) => boolean = () => true): Rectangle | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, column, thing] of this.entries()) {
      if (!counts(thing)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** Moves what the shift moves and drops what it deletes. */
  shift({ area, direction }: Shift): void {
    const vertical = direction === "down" || direction === "up";
    if (vertical && coversWholeRows(area)) {
      this.rows = movedKeys(this.rows, area.top, rowCount(area), direction === "down");
      return;
    }
    if (!vertical && coversWholeColumns(area)) {
      for (const [row, cells] of this.rows) {
        this.rows.set(row, movedKeys(cells, area.left, columnCount(area), direction === "right"));
      }
      return;
    }
    this.shiftBand({ area, direction }, vertical);
  }

  private shiftBand({ area, direction }: Shift, vertical: boolean): void {
    const band = vertical ? { ...area, bottom: Infinity } : { ...area, right: Infinity };
    const moving = this.within(band);
    for (const { row, column } of moving) this.delete(row, column);
    const [rows, columns] = [rowCount(area), columnCount(area)];
    for (const { row, column, thing } of moving) {
      if (direction === "down") this.set(row + rows, column, thing);
      else if (direction === "right") this.set(row, column + columns, thing);
      else if (direction === "up" && row > area.bottom) this.set(row - rows, column, thing);
      else if (direction === "left" && column > area.right) this.set(row, column - columns, thing);
    }
  }
}

function movedKeys<Value>(
  map: Map<number, Value>,
  at: number,
  count: number,
  insert: boolean,
): Map<number, Value> {
  const moved = new Map<number, Value>();
  for (const [key, value] of map) {
    if (key < at) moved.set(key, value);
    else if (insert) moved.set(key + count, value);
    else if (key >= at + count) moved.set(key - count, value);
  }
  return moved;
}
