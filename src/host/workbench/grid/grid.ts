import {
  cellAddress,
  COLUMN_LIMIT,
  intersection,
  ROW_LIMIT,
  type Position,
  type Rectangle,
} from "../../engine";
import type { Host } from "../../host";
import { element, make } from "../elements";
import type { Selection } from "../selection";
import { word } from "../words";
import { axisOf, type Axis } from "./axis";
import { cellId, headings, rowsOfCells, type SheetPlan } from "./cells";
import { drawingsOver, pixelsPerPoint } from "./drawings";

/** Pixels of a character of the default font, and of a column's padding that files do not count. */
const pixelsPerCharacter = 7;
const headingHeight = 22;
const headingWidth = 46;
/** So many rows and columns are offered at least, and behind the last used ones. */
const offered = { rows: 100, columns: 26, behindRows: 40, behindColumns: 8 };
/** Drawn around what is seen, so that a little scrolling shows no gap. */
const overscan = { rows: 12, columns: 4 };

/** The four layers of a worksheet: each holds the cells that scroll, or stand still, in the same directions. */
const layerNames = ["main", "top", "left", "corner"] as const;
type LayerName = (typeof layerNames)[number];

interface Layer {
  readonly root: HTMLElement;
  readonly cells: HTMLElement;
  readonly marks: HTMLElement;
}

/**
 * The worksheet on the screen: only the part that is seen is drawn. Frozen rows and columns and the headings stick by
 * the browser's own means, so that scrolling needs no script.
 */
export class Grid {
  readonly root = element("grid");
  readonly #body = element("grid-body");
  readonly #layers: Readonly<Record<LayerName, Layer>>;
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
    this.#layers = Object.fromEntries(layerNames.map((name) => [name, layer(name)])) as Record<
      LayerName,
      Layer
    >;
    this.#body.append(...layerNames.map((name) => this.#layers[name].root));
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
    const view = this.#view();
    this.#shown = {
      top: Math.max(view.top - overscan.rows, 0),
      bottom: Math.min(view.bottom + overscan.rows, this.#plan.rows.count - 1),
      left: Math.max(view.left - overscan.columns, 0),
      right: Math.min(view.right + overscan.columns, this.#plan.columns.count - 1),
    };
    for (const name of layerNames) this.#drawLayer(name);
    this.root.setAttribute(
      "aria-activedescendant",
      cellId(this.selection.active.row, this.selection.active.column),
    );
    for (const listener of this.#drawn) listener();
  }

  /** Brings a cell into view. */
  reveal({ row, column }: Position): void {
    this.#reach({ row, column });
    if (!this.#isLaidOut) this.#measure();
    const { rows, columns } = this.#plan;
    const frozen = this.#frozen();
    const [top, left] = [rows.start(frozen.rows), columns.start(frozen.columns)];
    const { root } = this;
    const height = root.clientHeight - headingHeight - top;
    const width = root.clientWidth - headingWidth - left;
    if (row >= frozen.rows) {
      const [start, end] = [rows.start(row) - top, rows.start(row + 1) - top];
      if (start < root.scrollTop) root.scrollTop = start;
      else if (end > root.scrollTop + height) root.scrollTop = Math.min(start, end - height);
    }
    if (column >= frozen.columns) {
      const [start, end] = [columns.start(column) - left, columns.start(column + 1) - left];
      if (start < root.scrollLeft) root.scrollLeft = start;
      else if (end > root.scrollLeft + width) root.scrollLeft = Math.min(start, end - width);
    }
  }

  /** The cell under a point of the screen. */
  cellAt(clientX: number, clientY: number): Position {
    const box = this.root.getBoundingClientRect();
    const { rows, columns } = this.#plan;
    const frozen = this.#frozen();
    const across = clientX - box.left - headingWidth;
    const down = clientY - box.top - headingHeight;
    const x = across < columns.start(frozen.columns) ? across : across + this.root.scrollLeft;
    const y = down < rows.start(frozen.rows) ? down : down + this.root.scrollTop;
    return { row: rows.at(Math.max(y, 0)), column: columns.at(Math.max(x, 0)) };
  }

  /** How many rows fit on the screen: what Page Down moves by. */
  get pageRows(): number {
    const { top, bottom } = this.#view();
    return Math.max(1, bottom - top - 1);
  }

  /** Where a cell is on the screen, for an editor over it. */
  boxOf(area: Rectangle): DOMRect {
    const { rows, columns } = this.#plan;
    const frozen = this.#frozen();
    const box = this.root.getBoundingClientRect();
    const x = columns.start(area.left) - (area.left < frozen.columns ? 0 : this.root.scrollLeft);
    const y = rows.start(area.top) - (area.top < frozen.rows ? 0 : this.root.scrollTop);
    return new DOMRect(
      box.left + headingWidth + x,
      box.top + headingHeight + y,
      columns.start(area.right + 1) - columns.start(area.left),
      rows.start(area.bottom + 1) - rows.start(area.top),
    );
  }

  #frozen(): { readonly rows: number; readonly columns: number } {
    return this.host.engine.layout.frozen(this.#plan.sheet);
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
    const used = engine.cells.usedRange(sheet, false) ?? { bottom: 0, right: 0 };
    const rowCount = Math.max(offered.rows, Math.max(used.bottom, this.#reached.row) + offered.behindRows);
    const columnCount = Math.max(
      offered.columns,
      Math.max(used.right, this.#reached.column) + offered.behindColumns,
    );
    const { layout } = engine;
    const zoom = this.#zoom;
    const rows = axisOf(Math.min(rowCount, ROW_LIMIT), (row) =>
      layout.rowHidden(sheet, row) ? 0 : layout.rowHeight(sheet, row) * pixelsPerPoint * zoom,
    );
    const columns = axisOf(Math.min(columnCount, COLUMN_LIMIT), (column) =>
      layout.columnHidden(sheet, column)
        ? 0
        : (layout.columnWidth(sheet, column) * pixelsPerCharacter + 5) * zoom,
    );
    this.#plan = { sheet, rows, columns };
    this.#isLaidOut = true;
    this.#body.style.width = `${columns.total + headingWidth}px`;
    this.#body.style.height = `${rows.total + headingHeight}px`;
    this.root.style.setProperty("--zoom", String(zoom));
    this.root.classList.toggle("gridlines", engine.sheets.get(sheet).showGridlines);
    this.root.setAttribute("aria-rowcount", String(rows.count));
    this.root.setAttribute("aria-colcount", String(columns.count));
  }

  /** The rows and columns seen beyond the frozen ones. */
  #view(): Rectangle {
    const { rows, columns } = this.#plan;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.root;
    const frozen = this.#frozen();
    return {
      top: Math.max(rows.at(scrollTop + rows.start(frozen.rows)), frozen.rows),
      bottom: rows.at(scrollTop + clientHeight - headingHeight),
      left: Math.max(columns.at(scrollLeft + columns.start(frozen.columns)), frozen.columns),
      right: columns.at(scrollLeft + clientWidth - headingWidth),
    };
  }

  #coversView(): boolean {
    const view = this.#view();
    const { top, left, bottom, right } = this.#shown;
    return view.top >= top && view.bottom <= bottom && view.left >= left && view.right <= right;
  }

  #drawLayer(name: LayerName): void {
    const { cells, marks } = this.#layers[name];
    const plan = this.#plan;
    const frozen = this.#frozen();
    const isTop = name === "top" || name === "corner";
    const isLeft = name === "left" || name === "corner";
    const part: Rectangle = {
      top: isTop ? 0 : Math.max(this.#shown.top, frozen.rows),
      bottom: isTop ? frozen.rows - 1 : this.#shown.bottom,
      left: isLeft ? 0 : Math.max(this.#shown.left, frozen.columns),
      right: isLeft ? frozen.columns - 1 : this.#shown.right,
    };
    const isEmpty = part.bottom < part.top || part.right < part.left;
    cells.replaceChildren(...(isEmpty ? [] : rowsOfCells(this.host, plan, part)));
    const selected = this.selection.area;
    const selectedColumn = (column: number): boolean => column >= selected.left && column <= selected.right;
    const selectedRow = (row: number): boolean => row >= selected.top && row <= selected.bottom;
    marks.replaceChildren(
      ...(isEmpty ? [] : this.#selectionMarks(plan, part)),
      ...(name === "main" ? drawingsOver(this.host, plan, this.#zoom) : []),
      ...(isTop ? columnHeadings(plan.columns, part, selectedColumn) : []),
      ...(isLeft ? rowHeadings(plan.rows, part, selectedRow) : []),
      ...(name === "corner" ? [make("div", { class: "heading corner-heading", "data-corner": true })] : []),
      ...this.#frozenEdges(name, plan, frozen),
    );
    cells.style.backgroundColor = "";
    if (isTop || isLeft) this.#backdrop(name, plan, frozen);
  }

  /** Frozen cells cover what scrolls below them. */
  #backdrop(name: LayerName, { rows, columns }: SheetPlan, frozen: { rows: number; columns: number }): void {
    const backdrop = make("div", { class: "backdrop" });
    const [frozenHeight, frozenWidth] = [rows.start(frozen.rows), columns.start(frozen.columns)];
    Object.assign(backdrop.style, {
      left: "0px",
      top: "0px",
      width: `${name === "top" ? columns.total : frozenWidth}px`,
      height: `${name === "left" ? rows.total : frozenHeight}px`,
    });
    this.#layers[name].cells.prepend(backdrop);
  }

  #frozenEdges(
    name: LayerName,
    { rows, columns }: SheetPlan,
    frozen: { readonly rows: number; readonly columns: number },
  ): HTMLElement[] {
    const edges: HTMLElement[] = [];
    if (frozen.rows > 0 && (name === "top" || name === "corner")) {
      const edge = make("div", { class: "frozen-edge" });
      Object.assign(edge.style, {
        top: `${rows.start(frozen.rows) - 1}px`,
        left: "0px",
        height: "1px",
        width: `${name === "top" ? columns.total : columns.start(frozen.columns)}px`,
      });
      edges.push(edge);
    }
    if (frozen.columns > 0 && (name === "left" || name === "corner")) {
      const edge = make("div", { class: "frozen-edge" });
      Object.assign(edge.style, {
        left: `${columns.start(frozen.columns) - 1}px`,
        top: "0px",
        width: "1px",
        height: `${name === "left" ? rows.total : rows.start(frozen.rows)}px`,
      });
      edges.push(edge);
    }
    return edges;
  }

  #selectionMarks({ rows, columns }: SheetPlan, part: Rectangle): HTMLElement[] {
    const { area } = this.selection;
    const active = this.selection.mergeAt(this.selection.active);
    return (
      [
        ["selection", area],
        ["active-cell", active],
      ] as const
    ).flatMap(([name, whole]) => {
      const seen = intersection(whole, part);
      if (seen === null) return [];
      const mark = make("div", {
        class: name,
        ...(name === "active-cell" ? { "data-address": cellAddress(whole.top, whole.left) } : {}),
      });
      Object.assign(mark.style, {
        left: `${columns.start(seen.left)}px`,
        top: `${rows.start(seen.top)}px`,
        width: `${columns.start(seen.right + 1) - columns.start(seen.left)}px`,
        height: `${rows.start(seen.bottom + 1) - rows.start(seen.top)}px`,
      });
      return [mark];
    });
  }
}

const columnHeadings = (
  axis: Axis,
  part: Rectangle,
  isSelected: (column: number) => boolean,
): HTMLElement[] => headings(axis, part.left, part.right, "column", isSelected);
const rowHeadings = (axis: Axis, part: Rectangle, isSelected: (row: number) => boolean): HTMLElement[] =>
  headings(axis, part.top, part.bottom, "row", isSelected);

function layer(name: LayerName): Layer {
  const cells = make("div", { class: "cells", role: "rowgroup" });
  const marks = make("div", { class: "marks" });
  return { root: make("div", { class: `layer layer-${name}` }, cells, marks), cells, marks };
}
