import { cellAddress, parseArea } from "../addresses";
import { contentTypes } from "../package/kinds";
import type { WorkbookPackage } from "../package/workbook-package";
import { sameData } from "../same-data";
import type { ChartSnapshot, ShapeSnapshot, SheetSnapshot } from "../snapshot";
import { namespaceByPrefix } from "../xml/namespaces";
import {
  allNamed,
  childNamed,
  element,
  elementsOf,
  numberOf,
  textOf,
  withAttributes,
  withChildren,
  type XmlElement,
} from "../xml/tree";
import { unwrittenLook } from "./chart-look";
import { chartPart, readChartPart } from "./chart-part";
import { readShapeAnchor, shapeAnchor } from "./shape-anchor";

/** A worksheet's drawing part: what of it a snapshot has a field for, and the rest, which stays as it is. */
export interface OpenedDrawing {
  readonly part: string;
  readonly root: XmlElement;
  readonly charts: readonly ChartSnapshot[];
  readonly shapes: readonly ShapeSnapshot[];
  /** Pictures, other programs' charts and shapes. */
  readonly others: readonly XmlElement[];
  /** Relationships of the charts that the snapshot has. */
  readonly relationships: readonly string[];
}

/**
 * A shape or chart is the snapshot's when what would be written of it is what stands there: nothing that the snapshot
 * has no field for can be lost.
 */
export function readDrawing(
  parts: WorkbookPackage,
  sheetPart: string,
  sheet: XmlElement,
): OpenedDrawing | undefined {
  const part = parts.relatedById(sheetPart, childNamed(sheet, "drawing")?.attributes["r:id"]);
  const root = part === undefined ? undefined : parts.xml(part);
  if (part === undefined || root === undefined) return undefined;
  const charts: ChartSnapshot[] = [];
  const shapes: ShapeSnapshot[] = [];
  const others: XmlElement[] = [];
  const relationships: string[] = [];
  for (const anchor of elementsOf(root)) {
    const shape = knownShape(anchor);
    const chart = shape === null ? knownChart(parts, part, anchor) : null;
    if (shape !== null) shapes.push(shape);
    else if (chart !== null) {
      charts.push(chart.chart);
      relationships.push(chart.relationship);
    } else others.push(anchor);
  }
  return { part, root, charts, shapes, others, relationships };
}

function knownShape(anchor: XmlElement): ShapeSnapshot | null {
  const shape = anchor.name === "xdr:absoluteAnchor" ? readShapeAnchor(anchor) : null;
  return shape !== null && sameData(shapeAnchor(shape, idOf(anchor)), anchor) ? shape : null;
}

function knownChart(
  parts: WorkbookPackage,
  drawing: string,
  anchor: XmlElement,
): { readonly chart: ChartSnapshot; readonly relationship: string } | null {
  const relationship = allNamed(anchor, "c:chart")[0]?.attributes["r:id"];
  const part = relationship === undefined ? undefined : parts.relatedById(drawing, relationship);
  const root = part === undefined ? undefined : parts.xml(part);
  const read = root === undefined ? null : readChartPart(root);
  if (relationship === undefined || part === undefined || root === undefined || read === null) return null;
  const [from, to] = [childNamed(anchor, "xdr:from"), childNamed(anchor, "xdr:to")];
  const chart = {
    name: allNamed(anchor, "xdr:cNvPr")[0]?.attributes["name"] ?? "",
    ...read,
    from: cellAddress(at(from, "xdr:row"), at(from, "xdr:col")),
    to: cellAddress(Math.max(0, at(to, "xdr:row") - 1), Math.max(0, at(to, "xdr:col") - 1)),
  };
  const written = chartPart(chart);
  const isOurs =
    written !== null &&
    parts.relationships(part).length === 0 &&
    sameData(written.children, root.children) &&
    sameData(chartAnchor(chart, idOf(anchor), relationship), anchor);
  return isOurs ? { chart, relationship } : null;
}

const at = (marker: XmlElement | undefined, name: string): number => Number(textOf(childNamed(marker, name)));
const idOf = (anchor: XmlElement): number => numberOf(allNamed(anchor, "xdr:cNvPr")[0], "id") ?? 0;

export interface DrawingWriting {
  readonly parts: WorkbookPackage;
  readonly sheetPart: string;
  readonly opened: OpenedDrawing | undefined;
  readonly drop: (what: string) => void;
}

/** Puts the wanted charts and shapes beside what else is drawn. Returns the worksheet, with or without a drawing. */
export function withDrawing(
  sheet: XmlElement,
  { charts, shapes }: Pick<SheetSnapshot, "charts" | "shapes">,
  { parts, sheetPart, opened, drop }: DrawingWriting,
): XmlElement {
  const before = { charts: opened?.charts ?? [], shapes: opened?.shapes ?? [] };
  if (sameData(before, { charts, shapes })) return sheet;
  const part = opened?.part ?? parts.freeName("xl/drawings/drawing", ".xml");
  const ours = new Set(opened?.relationships);
  parts.setRelationships(
    part,
    parts.relationships(part).filter(({ id }) => !ours.has(id)),
  );
  const others = opened?.others ?? [];
  let lastId = Math.max(1, ...others.map(idOf));
  const anchors: XmlElement[] = [];
  for (const chart of charts) {
    const root = chartPart(chart);
    if (root === null) {
      drop(`the chart "${chart.name}": charts of the kind ${chart.kind} are not written`);
      continue;
    }
    const lost = unwrittenLook(chart);
    if (lost.length > 0) drop(`the chart "${chart.name}": ${lost.join(", ")} is not written`);
    const name = parts.freeName("xl/charts/chart", ".xml");
    parts.put(name, root, contentTypes.chart);
    anchors.push(chartAnchor(chart, (lastId += 1), parts.relate(part, "chart", name)));
  }
  for (const shape of shapes) {
    const anchor = shapeAnchor(shape, (lastId += 1));
    if (anchor === null) drop(`the shape "${shape.name}": shapes of the form ${shape.kind} are not written`);
    else anchors.push(anchor);
  }
  return put(sheet, [...others, ...anchors], part, { parts, sheetPart, opened, drop });
}

function put(
  sheet: XmlElement,
  anchors: readonly XmlElement[],
  part: string,
  { parts, sheetPart, opened }: DrawingWriting,
): XmlElement {
  if (anchors.length === 0) {
    const id = childNamed(sheet, "drawing")?.attributes["r:id"];
    const kept = parts.relationships(sheetPart).filter((one) => one.id !== id);
    if (id !== undefined) parts.setRelationships(sheetPart, kept);
    return withChildren(sheet, "drawing", []);
  }
  const spaces = Object.fromEntries(
    ["xdr", "a", "c", "r"].map((prefix) => [`xmlns:${prefix}`, namespaceByPrefix[prefix]]),
  );
  const root = withAttributes(opened?.root ?? element("xdr:wsDr"), spaces);
  parts.put(part, { ...root, children: anchors }, opened === undefined ? contentTypes.drawing : undefined);
  if (opened !== undefined) return sheet;
  return withChildren(sheet, "drawing", [
    element("drawing", { "r:id": parts.relate(sheetPart, "drawing", part) }),
  ]);
}

function chartAnchor(chart: ChartSnapshot, id: number, relationship: string): XmlElement {
  const marker = (name: string, row: number, column: number): XmlElement =>
    element(name, {}, [
      element("xdr:col", {}, [String(column)]),
      element("xdr:colOff", {}, ["0"]),
      element("xdr:row", {}, [String(row)]),
      element("xdr:rowOff", {}, ["0"]),
    ]);
  const nowhere = [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })];
  const [from, to] = [parseArea(chart.from), parseArea(chart.to)];
  return element("xdr:twoCellAnchor", {}, [
    marker("xdr:from", from?.top ?? 0, from?.left ?? 0),
    marker("xdr:to", (to?.bottom ?? 0) + 1, (to?.right ?? 0) + 1),
    element("xdr:graphicFrame", { macro: "" }, [
      element("xdr:nvGraphicFramePr", {}, [
        element("xdr:cNvPr", { id, name: chart.name }),
        element("xdr:cNvGraphicFramePr"),
      ]),
      element("xdr:xfrm", {}, nowhere),
      element("a:graphic", {}, [
        element("a:graphicData", { uri: namespaceByPrefix["c"] }, [
          element("c:chart", { "r:id": relationship }),
        ]),
      ]),
    ]),
    element("xdr:clientData"),
  ]);
}
