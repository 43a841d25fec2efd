import { COLUMN_LIMIT, ROW_LIMIT, type Position, type Rectangle } from "../../engine";
import type { Host } from "../../host";
import { element } from "../elements";
import type { Selection } from "../selection";
import { word } from "../words";
import { axisOf } from "./axis";
import { cellId, type SheetPlan } from "./cells";
import { drawLayer, makeLayers } from "./layers";
import { offered, planOfSheet } from "./sheet-plan";
import {
  boxOnScreen,
  cellUnder,
  headingHeight,
  headingWidth,
  scrollTo,
  viewOf,
  type ScrolledSheet,
} from "./view";

/** Drawn around what is seen, so that a little scrolling shows no gap. */
const overscan = { rows: 12, columns: 4 };

/**
 * The worksheet on the screen: only the part that is seen is drawn. Frozen rows and columns and the headings stick by
 * the browser's own means, so that scrolling needs no script.
 */
export class Grid {
  readonly root = element("grid");
  readonly #body = element("grid-body");
  readonly #layers = makeLayers();
  #plan: SheetPlan = { sheet: "", rows: axisOf(1, () => 1), columns: axisOf(1, () => 1) };
  #shown: Rectangle = { top: 0, left: 0, bottom: -1, right: -1 };
  /** Scrolled to or selected beyond what is offered otherwise. */
  #reached = { row: 0, column: 0 };
  #waiting = 0;
  #isLaidOut = false;
  #zoom = 1;
  readonly #drawn = new Set<() => void>();

  constructor(
    private readonly host: Host,
    private readonly selection: Selection,
  ) {
    this.#body.append(...this.#layers.map(({ root }) => root));
    this.root.setAttribute("aria-label", word("grid"));
    this.root.setAttribute("aria-description", word("gridKeys"));
    this.root.addEventListener("scroll", () => {
      this.#extendWhenNearEnd();
      if (!this.#coversView()) this.draw();
    });
    new ResizeObserver(() => {
      this.draw();
    }).observe(this.root);
    selection.onChange(() => {
      const { head } = selection;
      // Whole rows and columns reach to the worksheet's end, which nobody needs to see.
      if (head.row < ROW_LIMIT - 1 && head.column < COLUMN_LIMIT - 1) this.#reach(head);
      if (selection.sheet !== this.#plan.sheet) this.layOut();
      else this.draw();
    });
  }

  get zoom(): number {
    return this.#zoom;
  }

  set zoom(zoom: number) {
    this.#zoom = zoom;
    this.layOut();
  }

  get plan(): SheetPlan {
    return this.#plan;
  }

  /** Calls the listener after each drawing. */
  onDrawn(listener: () => void): void {
    this.#drawn.add(listener);
  }

  /** Measures the worksheet again and draws it, once after a burst of changes. */
  layOut(): void {
    this.#isLaidOut = false;
    this.draw();
  }

  draw(): void {
    if (this.#waiting !== 0) return;
    this.#waiting = requestAnimationFrame(() => {
      this.#waiting = 0;
      this.drawNow();
    });
  }

  drawNow(): void {
    if (!this.host.engine.sheets.list().some(({ id }) => id === this.selection.sheet))
      this.selection.follow();
    if (!this.#isLaidOut) this.#measure();
    const { host, selection } = this;
    const scrolled = this.#scrolled();
    const { plan, frozen } = scrolled;
    const view = viewOf(scrolled);
    this.#shown = {
      top: Math.max(view.top - overscan.rows, 0),
      bottom: Math.min(view.bottom + overscan.rows, plan.rows.count - 1),
      left: Math.max(view.left - overscan.columns, 0),
      right: Math.min(view.right + overscan.columns, plan.columns.count - 1),
    };
    const picture = { host, selection, plan, frozen, shown: this.#shown, zoom: this.#zoom };
    for (const layer of this.#layers) drawLayer(layer, picture);
    this.root.setAttribute(
      "aria-activedescendant",
      cellId(this.selection.active.row, this.selection.active.column),
    );
    for (const listener of this.#drawn) listener();
  }

  /** Brings a cell into view. */
  reveal(cell: Position): void {
    this.#reach(cell);
    if (!this.#isLaidOut) this.#measure();
    scrollTo(this.#scrolled(), cell);
  }

  /** The cell under a point of the screen. */
  cellAt(clientX: number, clientY: number): Position {
    return cellUnder(this.#scrolled(), clientX, clientY);
  }

  /** How many rows fit on the screen: what Page Down moves by. */
  get pageRows(): number {
    const { top, bottom } = viewOf(this.#scrolled());
    return Math.max(1, bottom - top - 1);
  }

  /** Where a cell is on the screen, for an editor over it. */
  boxOf(area: Rectangle): DOMRect {
    return boxOnScreen(this.#scrolled(), area);
  }

  #scrolled(): ScrolledSheet {
    return { root: this.root, plan: this.#plan, frozen: this.host.engine.layout.frozen(this.#plan.sheet) };
  }

  #reach({ row, column }: Position): void {
    const isFurther = row > this.#reached.row || column > this.#reached.column;
    if (!isFurther) return;
    this.#reached = { row: Math.max(row, this.#reached.row), column: Math.max(column, this.#reached.column) };
    const { rows, columns } = this.#plan;
    if (row + 5 > rows.count || column + 2 > columns.count) this.#isLaidOut = false;
  }

  #extendWhenNearEnd(): void {
    const { root, host } = this;
    const isAtEnd = root.scrollTop + root.clientHeight >= root.scrollHeight - 2;
    const used = host.engine.cells.usedRange(this.#plan.sheet, true)?.bottom ?? 0;
    if (isAtEnd && this.#plan.rows.count <= Math.max(used, this.#reached.row) + offered.behindRows + 1)
      this.#reach({ row: this.#plan.rows.count + offered.behindRows, column: 0 });
  }

  #measure(): void {
    const { engine } = this.host;
    const { sheet } = this.selection;
    if (sheet !== this.#plan.sheet) {
      this.#reached = { ...this.selection.head };
      this.root.scrollTo(0, 0);
    }
    const zoom = this.#zoom;
    this.#plan = planOfSheet(engine, sheet, this.#reached, zoom);
    const { rows, columns } = this.#plan;
    this.#isLaidOut = true;
    this.#body.style.width = `${columns.total + headingWidth}px`;
    this.#body.style.height = `${rows.total + headingHeight}px`;
    this.root.style.setProperty("--zoom", String(zoom));
    this.root.classList.toggle("gridlines", engine.sheets.get(sheet).showGridlines);
    this.root.setAttribute("aria-rowcount", String(rows.count));
    this.root.setAttribute("aria-colcount", String(columns.count));
  }

  #coversView(): boolean {
    const view = viewOf(this.#scrolled());
    const { top, left, bottom, right } = this.#shown;
    return view.top >= top && view.bottom <= bottom && view.left >= left && view.right <= right;
  }
}
