import { sameData } from "../same-data";
import type { SheetSnapshot } from "../snapshot";
import { readColor, storedColor } from "../styles/colors";
import type { StyleBook } from "../styles/style-book";
import {
  childNamed,
  childrenNamed,
  element,
  inSequence,
  numberOf,
  withAttributes,
  withChildren,
  type XmlElement,
} from "../xml/tree";
import { columnsElement, readColumns } from "./columns";
import { readPageSetup, withPageSetup, type PageSetup } from "./page-setup";
import { protectionElement, readProtection } from "./protection";
import { worksheetSequence } from "./sequence";
import { readView, sheetViews } from "./views";

/** What stands in the worksheet part beside its cells and rows. */
export type SheetFrame = Pick<
  SheetSnapshot,
  | "tabColor"
  | "showGridlines"
  | "frozen"
  | "columns"
  | "defaultColumnWidth"
  | "defaultRowHeight"
  | "merges"
  | "protection"
> & { readonly pageSetup?: PageSetup };

export function readFrame(root: XmlElement, styles: StyleBook): SheetFrame {
  const tabColor = readColor(childNamed(childNamed(root, "sheetPr"), "tabColor"), styles.palette);
  const format = childNamed(root, "sheetFormatPr");
  const defaultColumnWidth = numberOf(format, "defaultColWidth");
  const defaultRowHeight = numberOf(format, "defaultRowHeight");
  const protection = readProtection(root);
  const pageSetup = readPageSetup(root);
  return {
    ...readView(root),
    ...(tabColor === undefined ? {} : { tabColor }),
    columns: readColumns(root, styles),
    ...(defaultColumnWidth === undefined ? {} : { defaultColumnWidth }),
    ...(defaultRowHeight === undefined || defaultRowHeight === 15 ? {} : { defaultRowHeight }),
    merges: childrenNamed(childNamed(root, "mergeCells"), "mergeCell").flatMap(
      ({ attributes }) => attributes["ref"] ?? [],
    ),
    ...(protection === undefined ? {} : { protection }),
    ...(pageSetup === undefined ? {} : { pageSetup }),
  };
}

/** The worksheet `opened` with this frame, its elements in the schema's order; all else in it stays. */
export function withFrame(
  opened: XmlElement,
  frame: SheetFrame,
  styles: StyleBook,
  isActive: boolean,
): XmlElement {
  const present = readFrame(opened, styles);
  const put = (root: XmlElement, name: string, child: XmlElement | undefined) =>
    withChildren(root, name, child === undefined ? [] : [child]);
  let root = sameData(present.tabColor, frame.tabColor) ? opened : withTabColor(opened, frame.tabColor);
  root = put(root, "sheetViews", sheetViews(opened, frame, isActive));
  root = put(root, "sheetFormatPr", sheetFormat(opened, frame));
  root = put(root, "cols", columnsElement(frame.columns, opened, styles));
  root = put(root, "sheetData", element("sheetData"));
  root = put(root, "sheetProtection", protectionElement(frame.protection, opened));
  if (!sameData(present.merges, frame.merges)) root = put(root, "mergeCells", mergeCells(frame.merges));
  root = withPageSetup(root, frame.pageSetup);
  return inSequence(root, worksheetSequence);
}

function withTabColor(root: XmlElement, color: string | undefined): XmlElement {
  const rgb = storedColor(color);
  const properties = withChildren(
    childNamed(root, "sheetPr") ?? element("sheetPr"),
    "tabColor",
    rgb === undefined ? [] : [element("tabColor", { rgb })],
  );
  return withChildren(root, "sheetPr", [inSequence(properties, ["tabColor", "outlinePr", "pageSetUpPr"])]);
}

function sheetFormat(opened: XmlElement, { defaultColumnWidth, defaultRowHeight }: SheetFrame): XmlElement {
  const format = childNamed(opened, "sheetFormatPr") ?? element("sheetFormatPr");
  const present = numberOf(format, "defaultRowHeight") ?? 15;
  const height = defaultRowHeight ?? present;
  return withAttributes(format, {
    ...(defaultColumnWidth === undefined ? {} : { defaultColWidth: defaultColumnWidth }),
    defaultRowHeight: height,
    ...(height === present ? {} : { customHeight: true }),
  });
}

function mergeCells(merges: readonly string[]): XmlElement | undefined {
  if (merges.length === 0) return undefined;
  return element(
    "mergeCells",
    { count: merges.length },
    merges.map((ref) => element("mergeCell", { ref })),
  );
}
