import { cellAddress, intersection, type Rectangle } from "../../engine";
import type { Host } from "../../host";
import { make } from "../elements";
import type { Selection } from "../selection";
import type { Axis } from "./axis";
import { headings, rowsOfCells, type SheetPlan } from "./cells";
import { drawingsOver } from "./drawings";
import type { FrozenPanes } from "./view";

/** The four layers of a worksheet: each holds the cells that scroll, or stand still, in the same directions. */
const layerNames = ["main", "top", "left", "corner"] as const;
type LayerName = (typeof layerNames)[number];

interface Layer {
  readonly name: LayerName;
  readonly root: HTMLElement;
  readonly cells: HTMLElement;
  readonly marks: HTMLElement;
}

/** What is drawn: the part of a worksheet that is seen, and what is selected on it. */
export interface Picture {
  readonly host: Host;
  readonly selection: Selection;
  readonly plan: SheetPlan;
  readonly frozen: FrozenPanes;
  readonly shown: Rectangle;
  readonly zoom: number;
}

/** The layers, empty, the lowest first. */
export function makeLayers(): readonly Layer[] {
  return layerNames.map((name) => {
    const cells = make("div", { class: "cells", role: "rowgroup" });
    const marks = make("div", { class: "marks" });
    return { name, root: make("div", { class: `layer layer-${name}` }, cells, marks), cells, marks };
  });
}

/** Draws a layer's part of the picture: its cells, headings, charts and selection. */
export function drawLayer({ name, cells, marks }: Layer, picture: Picture): void {
  const { host, selection, plan, frozen, shown, zoom } = picture;
  const isTop = name === "top" || name === "corner";
  const isLeft = name === "left" || name === "corner";
  const part: Rectangle = {
    top: isTop ? 0 : Math.max(shown.top, frozen.rows),
    bottom: isTop ? frozen.rows - 1 : shown.bottom,
    left: isLeft ? 0 : Math.max(shown.left, frozen.columns),
    right: isLeft ? frozen.columns - 1 : shown.right,
  };
  const isEmpty = part.bottom < part.top || part.right < part.left;
  cells.replaceChildren(
    ...(isTop || isLeft ? [backdrop(name, plan, frozen)] : []),
    ...(isEmpty ? [] : rowsOfCells(host, plan, part)),
  );
  const { area } = selection;
  const selectedColumn = (column: number): boolean => column >= area.left && column <= area.right;
  const selectedRow = (row: number): boolean => row >= area.top && row <= area.bottom;
  marks.replaceChildren(
    ...(isEmpty ? [] : selectionMarks(selection, plan, part)),
    ...(name === "main" ? drawingsOver(host, plan, zoom) : []),
    ...(isTop ? columnHeadings(plan.columns, part, selectedColumn) : []),
    ...(isLeft ? rowHeadings(plan.rows, part, selectedRow) : []),
    ...(name === "corner" ? [make("div", { class: "heading corner-heading", "data-corner": true })] : []),
    ...frozenEdges(name, plan, frozen),
  );
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function placed(element: HTMLElement, { left, top, width, height }: Box): HTMLElement {
  Object.assign(element.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  return element;
}

/** Frozen cells cover what scrolls below them. */
function backdrop(name: LayerName, { rows, columns }: SheetPlan, frozen: FrozenPanes): HTMLElement {
  return placed(make("div", { class: "backdrop" }), {
    left: 0,
    top: 0,
    width: name === "top" ? columns.total : columns.start(frozen.columns),
    height: name === "left" ? rows.total : rows.start(frozen.rows),
  });
}

function frozenEdges(name: LayerName, { rows, columns }: SheetPlan, frozen: FrozenPanes): HTMLElement[] {
  const [bottom, right] = [rows.start(frozen.rows), columns.start(frozen.columns)];
  const edge = (box: Box): HTMLElement => placed(make("div", { class: "frozen-edge" }), box);
  const below = name === "top" || name === "corner";
  const beside = name === "left" || name === "corner";
  return [
    ...(frozen.rows > 0 && below
      ? [edge({ left: 0, top: bottom - 1, height: 1, width: name === "top" ? columns.total : right })]
      : []),
    ...(frozen.columns > 0 && beside
      ? [edge({ left: right - 1, top: 0, width: 1, height: name === "left" ? rows.total : bottom })]
      : []),
  ];
}

function selectionMarks(selection: Selection, { rows, columns }: SheetPlan, part: Rectangle): HTMLElement[] {
  const marked = [
    ["selection", selection.area],
    ["active-cell", selection.mergeAt(selection.active)],
  ] as const;
  return marked.flatMap(([name, whole]) => {
    const seen = intersection(whole, part);
    if (seen === null) return [];
    const mark = make("div", {
      class: name,
      ...(name === "active-cell" ? { "data-address": cellAddress(whole.top, whole.left) } : {}),
    });
    const [left, top] = [columns.start(seen.left), rows.start(seen.top)];
    const [right, bottom] = [columns.start(seen.right + 1), rows.start(seen.bottom + 1)];
    return [placed(mark, { left, top, width: right - left, height: bottom - top })];
  });
}

const columnHeadings = (
  axis: Axis,
  part: Rectangle,
  isSelected: (column: number) => boolean,
): HTMLElement[] => headings(axis, part.left, part.right, "column", isSelected);
const rowHeadings = (axis: Axis, part: Rectangle, isSelected: (row: number) => boolean): HTMLElement[] =>
  headings(axis, part.top, part.bottom, "row", isSelected);
