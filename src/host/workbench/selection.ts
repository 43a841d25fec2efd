import {
  hull,
  intersection,
  quotedSheetName,
  rectangleAddress,
  type Position,
  type Rectangle,
  type SheetId,
} from "../engine";
import type { Host } from "../host";

/** What the user has selected: a rectangle of cells on the active worksheet, one of them the active cell. */
export class Selection {
  sheet: SheetId = "";
  /** Where typing goes. */
  active: Position = { row: 0, column: 0 };
  /** The corner that Shift and the mouse move. */
  head: Position = { row: 0, column: 0 };
  readonly #listeners = new Set<() => void>();
  /** What clients have selected when last looked at. */
  #followed = "";

  constructor(private readonly host: Host) {
    this.follow();
  }

  /** The cells selected, with whole merged areas. */
  get area(): Rectangle {
    const merges = this.host.engine.layout.merges(this.sheet);
    let area = hull(cell(this.active), cell(this.head));
    for (let grown = true; grown;) {
      grown = false;
      for (const merge of merges) {
        if (intersection(merge, area) === null) continue;
        const whole = hull(area, merge);
        grown ||= rectangleAddress(whole) !== rectangleAddress(area);
        area = whole;
      }
    }
    const { top, left, bottom, right } = area;
    return { top, left, bottom, right };
  }

  /** The merged area of a cell, or the cell alone. */
  mergeAt(position: Position): Rectangle {
    const at = cell(position);
    return this.host.engine.layout.merges(this.sheet).find((merge) => intersection(merge, at)) ?? at;
  }

  /** Selects one cell. */
  moveTo(position: Position): void {
    const { top, left } = this.mergeAt(position);
    this.set({ row: top, column: left }, { row: top, column: left });
  }

  /** Moves the other corner. `quietly`: clients hear of it only when `announce` is called (the mouse is still down). */
  extendTo(head: Position, quietly = false): void {
    this.set(this.active, head, quietly);
  }

  set(active: Position, head: Position, quietly = false): void {
    this.active = active;
    this.head = head;
    if (!quietly) this.announce();
    this.#tell();
  }

  /** Moves the active cell inside the selection, as Tab and Enter do. */
  activate(position: Position): void {
    const { top, left, bottom, right } = this.area;
    const isOpposite = position.row === bottom && position.column === right;
    this.active = position;
    this.head = isOpposite ? { row: top, column: left } : { row: bottom, column: right };
    this.#tell();
  }

  show(sheet: SheetId): void {
    if (sheet === this.sheet) return;
    this.host.activate(sheet);
    this.follow();
  }

  /** Tells clients of the selection. */
  announce(): void {
    const { name } = this.host.engine.sheets.get(this.sheet);
    this.host.select(`${quotedSheetName(name)}!${rectangleAddress(this.area)}`);
    this.#followed = this.#ofHost();
  }

  /**
   * Takes over what a client has selected since it was last looked at: what the mouse is selecting meanwhile stays.
   * Returns whether that is anything new.
   */
  follow(): boolean {
    const { sheet, areas } = this.host.selection;
    const [area] = areas;
    const hosts = this.#ofHost();
    if (area === undefined || hosts === this.#followed) return false;
    this.#followed = hosts;
    if (sheet === this.sheet && rectangleAddress(area) === rectangleAddress(this.area)) return false;
    this.sheet = sheet;
    this.active = { row: area.top, column: area.left };
    this.head = { row: area.bottom, column: area.right };
    this.#tell();
    return true;
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #ofHost(): string {
    const { sheet, areas } = this.host.selection;
    return [sheet, ...areas.map(rectangleAddress)].join(" ");
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const cell = ({ row, column }: Position): Rectangle => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});
