import { areaAddress } from "../addresses";
import { withConditionalFormats } from "../conditional/conditional-formats";
import { sameData } from "../same-data";
import type { CellSnapshot, PrintSnapshot, SheetSnapshot } from "../snapshot";
import { documentText } from "../xml/serialize";
import { element, inSequence, without, withChildren, type XmlElement } from "../xml/tree";
import type { PageSetup } from "./page-setup";
import { worksheetSequence } from "./sequence";
import { withFrame, type SheetFrame } from "./worksheet";
import { sheetData, type CellWriting } from "./write-cells";

/** A worksheet part's text: the opened worksheet (or an empty one) with all that the snapshot says put into it. */
export function worksheetText(
  opened: XmlElement,
  sheet: SheetSnapshot,
  isActive: boolean,
  writing: CellWriting,
): string {
  const framed = withFrame(opened, frameOf(sheet), writing.styles, isActive);
  const formatted = withConditionalFormats(framed, sheet.conditionalFormats, writing.styles);
  const root = inSequence(
    withChildren(formatted, "dimension", [element("dimension", { ref: usedArea(sheet.cells) })]),
    worksheetSequence,
  );
  const data = sheetData(sheet.cells, sheet.rows, writing);
  return documentText(root).replace("<sheetData/>", () => data);
}

function frameOf(sheet: SheetSnapshot): SheetFrame {
  const { tabColor, defaultColumnWidth, defaultRowHeight, protection } = sheet;
  const pageSetup = pageSetupOf(sheet.print);
  return {
    showGridlines: sheet.showGridlines,
    frozen: sheet.frozen,
    columns: sheet.columns,
    merges: sheet.merges,
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(defaultColumnWidth === undefined ? {} : { defaultColumnWidth }),
    ...(defaultRowHeight === undefined ? {} : { defaultRowHeight }),
    ...(protection === undefined ? {} : { protection }),
    ...(pageSetup === undefined ? {} : { pageSetup }),
  };
}

function pageSetupOf(print: PrintSnapshot | undefined): PageSetup | undefined {
  const setup = without(print ?? {}, "area", "titleRows", "titleColumns");
  return sameData(setup, {}) ? undefined : setup;
}

function usedArea(cells: readonly CellSnapshot[]): string {
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return cells.length === 0 ? "A1" : areaAddress(area);
}
