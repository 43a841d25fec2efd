import { sameData } from "../same-data";
import type { PrintSnapshot } from "../snapshot";
import {
  childNamed,
  childrenNamed,
  element,
  flag,
  numberOf,
  withChildren,
  type XmlElement,
} from "../xml/tree";

/** The breaks that somebody set; where a page is merely full, the printing program finds out by itself. */
export type PageBreaks = Pick<PrintSnapshot, "rowBreaks" | "columnBreaks">;

/** A page reaches across the whole sheet: its last column, or row, counted from 0. */
const kinds = [
  { name: "rowBreaks", max: 16_383 },
  { name: "colBreaks", max: 1_048_575 },
] as const;

export function readPageBreaks(root: XmlElement): PageBreaks {
  const [rowBreaks, columnBreaks] = kinds.map(({ name }) => manual(childNamed(root, name)));
  return {
    ...(rowBreaks === undefined || rowBreaks.length === 0 ? {} : { rowBreaks }),
    ...(columnBreaks === undefined || columnBreaks.length === 0 ? {} : { columnBreaks }),
  };
}

/** The worksheet with these breaks; those it has already stay as they are, with all that is said of them. */
export function withPageBreaks(root: XmlElement, wanted: PageBreaks): XmlElement {
  return kinds.reduce((sheet, { name, max }) => {
    const breaks = (name === "rowBreaks" ? wanted.rowBreaks : wanted.columnBreaks) ?? [];
    if (sameData(manual(childNamed(root, name)), breaks)) return sheet;
    const children = breaks.map((id) => element("brk", { id, max, man: true }));
    const count = breaks.length;
    return withChildren(
      sheet,
      name,
      count === 0 ? [] : [element(name, { count, manualBreakCount: count }, children)],
    );
  }, root);
}

/** A break's id is the first row, or column, behind it, counted from 0. */
function manual(breaks: XmlElement | undefined): readonly number[] {
  return childrenNamed(breaks, "brk")
    .filter((each) => flag(each, "man"))
    .flatMap((each) => numberOf(each, "id") ?? []);
}
