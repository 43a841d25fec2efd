import { sameData } from "../same-data";
import type { PrintSnapshot } from "../snapshot";
import { readPageBreaks, withPageBreaks } from "./page-breaks";
import {
  childNamed,
  element,
  flag,
  numberOf,
  textOf,
  withAttributes,
  withChildren,
  type XmlElement,
} from "../xml/tree";

/** What of the print layout stands in the worksheet; the printed area and titles are names of the workbook. */
export type PageSetup = Omit<PrintSnapshot, "area" | "titleRows" | "titleColumns">;

const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 };

/** Undefined if the sheet says nothing about printing but Excel's usual margins (inches). */
export function readPageSetup(root: XmlElement): PageSetup | undefined {
  const setup = childNamed(root, "pageSetup");
  const fits = flag(childNamed(childNamed(root, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const orientation = setup?.attributes["orientation"];
  const paperSize = numberOf(setup, "paperSize");
  const header = textOf(childNamed(childNamed(root, "headerFooter"), "oddHeader"));
  const footer = textOf(childNamed(childNamed(root, "headerFooter"), "oddFooter"));
  const margins = readMargins(root);
  const found: PageSetup = {
    ...(orientation === "portrait" || orientation === "landscape" ? { orientation } : {}),
    ...(paperSize === undefined ? {} : { paperSize }),
    ...(fits ? { fitToWidth: numberOf(setup, "fitToWidth") ?? 1 } : {}),
    ...(fits ? { fitToHeight: numberOf(setup, "fitToHeight") ?? 1 } : {}),
    ...(header === "" ? {} : { header }),
    ...(footer === "" ? {} : { footer }),
    ...(flag(childNamed(root, "printOptions"), "horizontalCentered") ? { centerHorizontally: true } : {}),
    ...(margins === undefined || sameData(margins, usualMargins) ? {} : { margins }),
    ...readPageBreaks(root),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}

function readMargins(root: XmlElement): PrintSnapshot["margins"] {
  const margins = childNamed(root, "pageMargins");
  if (margins === undefined) return undefined;
  const inches = (side: "left" | "right" | "top" | "bottom") => numberOf(margins, side) ?? usualMargins[side];
  return { left: inches("left"), right: inches("right"), top: inches("top"), bottom: inches("bottom") };
}

/** The worksheet with this page setup; what the snapshot cannot say of printing stays. */
export function withPageSetup(root: XmlElement, wanted: PageSetup | undefined): XmlElement {
  const present = readPageSetup(root);
  if (sameData(present, wanted)) return root;
  const parts = [printOptions, pageMargins, pageSetup, headerFooter, fitToPage, withPageBreaks];
  return parts.reduce((sheet, part) => part(sheet, wanted ?? {}), root);
}

type Change = (root: XmlElement, wanted: PageSetup) => XmlElement;

const printOptions: Change = (root, { centerHorizontally }) =>
  changed(root, "printOptions", (options) =>
    withAttributes(options, { horizontalCentered: centerHorizontally === true ? true : undefined }),
  );

const pageMargins: Change = (root, { margins }) => {
  const present = childNamed(root, "pageMargins");
  if (margins === undefined && present === undefined) return root;
  const { left, right, top, bottom } = margins ?? usualMargins;
  const header = present?.attributes["header"] ?? 0.3;
  const footer = present?.attributes["footer"] ?? 0.3;
  return withChildren(root, "pageMargins", [
    element("pageMargins", { left, right, top, bottom, header, footer }),
  ]);
};

const pageSetup: Change = (root, { orientation, paperSize, fitToWidth, fitToHeight }) =>
  changed(root, "pageSetup", (setup) =>
    withAttributes(setup, {
      paperSize,
      orientation,
      // A scale would be ignored beside pages to fit, but Excel shows it.
      ...(fitToWidth === undefined ? {} : { scale: undefined }),
      fitToWidth: fitToWidth === 1 ? undefined : fitToWidth,
      fitToHeight: fitToHeight === 1 ? undefined : fitToHeight,
    }),
  );

const headerFooter: Change = (root, { header, footer }) =>
  changed(root, "headerFooter", (present) => {
    const text = (name: string, content: string | undefined) =>
      content === undefined ? [] : [element(name, {}, [content])];
    const odd = withChildren(present, "oddHeader", text("oddHeader", header));
    const both = withChildren(odd, "oddFooter", text("oddFooter", footer));
    const order = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
    const rank = (child: XmlElement | string) => (typeof child === "string" ? -1 : order.indexOf(child.name));
    return { ...both, children: [...both.children].sort((one, other) => rank(one) - rank(other)) };
  });

const fitToPage: Change = (root, { fitToWidth, fitToHeight }) =>
  changed(root, "sheetPr", (properties) => {
    const fits = fitToWidth !== undefined || fitToHeight !== undefined;
    const setup = withAttributes(childNamed(properties, "pageSetUpPr") ?? element("pageSetUpPr"), {
      fitToPage: fits ? true : undefined,
    });
    return withChildren(properties, "pageSetUpPr", isEmpty(setup) ? [] : [setup]);
  });

/** A child changed, made if it is absent, left out if nothing is in it afterwards. */
function changed(root: XmlElement, name: string, change: (child: XmlElement) => XmlElement): XmlElement {
  const child = change(childNamed(root, name) ?? element(name));
  return withChildren(root, name, isEmpty(child) ? [] : [child]);
}

function isEmpty(target: XmlElement): boolean {
  return Object.keys(target.attributes).length === 0 && target.children.length === 0;
}
