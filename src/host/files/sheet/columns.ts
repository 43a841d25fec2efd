import type { ColumnSnapshot } from "../snapshot";
import { sameData } from "../same-data";
import type { StyleBook } from "../styles/style-book";
import { childNamed, childrenNamed, element, flag, numberOf, type XmlElement } from "../xml/tree";

/** Columns with a width, style or visibility of their own. */
export function readColumns(root: XmlElement, styles: StyleBook): ColumnSnapshot[] {
  return childrenNamed(childNamed(root, "cols"), "col").flatMap((col) => {
    const from = numberOf(col, "min");
    const to = numberOf(col, "max");
    if (from === undefined || to === undefined || to < from) return [];
    const width = numberOf(col, "width");
    const style = styles.style(numberOf(col, "style") ?? 0);
    return [
      {
        from: from - 1,
        to: to - 1,
        ...(width === undefined ? {} : { width }),
        ...(flag(col, "hidden") ? { hidden: true } : {}),
        ...(style === undefined ? {} : { style }),
      },
    ];
  });
}

/** The `cols` element, undefined without columns; outline levels of the opened file's columns stay. */
export function columnsElement(
  columns: readonly ColumnSnapshot[],
  opened: XmlElement,
  styles: StyleBook,
): XmlElement | undefined {
  const present = childNamed(opened, "cols");
  if (sameData(readColumns(opened, styles), columns)) return present;
  if (columns.length === 0) return undefined;
  return element(
    "cols",
    {},
    columns.map(({ from, to, width, hidden, style }) => {
      const before = childrenNamed(present, "col").find(
        (col) => (numberOf(col, "min") ?? 0) <= from + 1 && (numberOf(col, "max") ?? 0) >= to + 1,
      );
      const number = styles.number(style, numberOf(before, "style") ?? 0);
      return element("col", {
        min: from + 1,
        max: to + 1,
        width: width ?? before?.attributes["width"] ?? 9.140625,
        style: number === 0 ? undefined : number,
        hidden: hidden === true ? true : undefined,
        customWidth: width === undefined ? undefined : true,
        outlineLevel: before?.attributes["outlineLevel"],
        collapsed: before?.attributes["collapsed"],
      });
    }),
  );
}
