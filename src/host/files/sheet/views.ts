import { cellAddress } from "../addresses";
import type { SheetSnapshot } from "../snapshot";
import {
  childNamed,
  childrenNamed,
  element,
  flag,
  numberOf,
  withAttributes,
  withChildren,
  type XmlElement,
} from "../xml/tree";

type Frozen = SheetSnapshot["frozen"];

/** How a sheet is looked at: its gridlines and frozen panes, from its first view. */
export function readView(root: XmlElement): { showGridlines: boolean; frozen: Frozen } {
  const view = childNamed(childNamed(root, "sheetViews"), "sheetView");
  const pane = childNamed(view, "pane");
  const isFrozen = ["frozen", "frozenSplit"].includes(pane?.attributes["state"] ?? "");
  return {
    showGridlines: flag(view, "showGridLines", true),
    frozen: {
      rows: isFrozen ? (numberOf(pane, "ySplit") ?? 0) : 0,
      columns: isFrozen ? (numberOf(pane, "xSplit") ?? 0) : 0,
    },
  };
}

/** The `sheetViews` element: the opened one with gridlines, panes and selection of the tab as they are to be. */
export function sheetViews(
  opened: XmlElement,
  { showGridlines, frozen }: Pick<SheetSnapshot, "showGridlines" | "frozen">,
  isActive: boolean,
): XmlElement {
  const views = childNamed(opened, "sheetViews") ?? element("sheetViews");
  const [first = element("sheetView", { workbookViewId: 0 }), ...others] = childrenNamed(views, "sheetView");
  const present = readView(opened);
  const marked = withAttributes(first, {
    showGridLines: showGridlines ? undefined : false,
    // Two selected tabs are a group: what is typed into one goes into the other.
    tabSelected: isActive ? true : undefined,
  });
  const isSame = present.frozen.rows === frozen.rows && present.frozen.columns === frozen.columns;
  const view = isSame ? marked : withPanes(marked, frozen);
  const rest = others.map((other) => withAttributes(other, { tabSelected: isActive ? true : undefined }));
  return withChildren(views, "sheetView", [view, ...rest]);
}

function withPanes(view: XmlElement, { rows, columns }: Frozen): XmlElement {
  const kept = view.children.filter(
    (child) => typeof child === "string" || !["pane", "selection"].includes(child.name),
  );
  if (rows === 0 && columns === 0) return { ...view, children: kept };
  const activePane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const pane = element("pane", {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: cellAddress(rows, columns),
    activePane,
    state: "frozen",
  });
  const panes = activePane === "bottomRight" ? ["topRight", "bottomLeft", "bottomRight"] : [activePane];
  const selections = panes.map((one) => element("selection", { pane: one }));
  return { ...view, children: [pane, ...selections, ...kept] };
}
