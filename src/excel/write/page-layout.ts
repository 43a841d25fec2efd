import type { Drawing } from "../../sheets/drawing";
import { pageMargins } from "../../sheets/page";
import { smallStep, type Step } from "./requests";

/** Print layout on A4 and the sheet's view: frozen panes, gridlines, tab colour. */
export function pageStep(drawing: Drawing): Step {
  return {
    bytes: smallStep * 3,
    queue: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(drawing.sheet);
      if (drawing.tabColor !== undefined) sheet.tabColor = drawing.tabColor;
      if (drawing.showGridlines !== undefined) sheet.showGridlines = drawing.showGridlines;
      freeze(sheet, drawing.freeze);
      print(sheet.pageLayout, drawing.print);
      breakPages(sheet.horizontalPageBreaks, drawing.print);
    },
  };
}

function freeze(sheet: Excel.Worksheet, frozen: Drawing["freeze"]): void {
  if (frozen === undefined) return;
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function print(page: Excel.PageLayout, layout: Drawing["print"]): void {
  if (layout === undefined) return;
  page.paperSize = "A4";
  page.orientation = layout.orientation;
  page.zoom = {
    horizontalFitToPages: layout.pagesWide,
    ...(layout.pagesTall === 0 ? {} : { verticalFitToPages: layout.pagesTall }),
  };
  page.setPrintMargins("Centimeters", pageMargins);
  page.setPrintArea(layout.area);
  if (layout.titleRows !== undefined) page.setPrintTitleRows(`$${layout.titleRows.replace(":", ":$")}`);
  if (layout.centerHorizontally !== undefined) page.centerHorizontally = layout.centerHorizontally;
  const texts = page.headersFooters.defaultForAllPages;
  const header = parts(layout.header);
  const footer = parts(layout.footer);
  texts.set({
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  });
}

/** Breaks of an earlier writing go: the rows that began a page then hold something else now. */
function breakPages(breaks: Excel.PageBreakCollection, layout: Drawing["print"]): void {
  if (layout === undefined) return;
  breaks.removePageBreaks();
  for (const row of layout.pageBreaks ?? []) breaks.add(`A${row}`);
}

/** "&Ltitle&Rpage" in its three parts; text before the first code stands in the middle, as in Excel. */
export function parts(text = ""): { readonly left: string; readonly center: string; readonly right: string } {
  const found = { left: "", center: "", right: "" };
  let at: keyof typeof found = "center";
  for (const piece of text.split(/(&&|&[LCR])/)) {
    if (piece === "&L") at = "left";
    else if (piece === "&C") at = "center";
    else if (piece === "&R") at = "right";
    else found[at] += piece;
  }
  return found;
}
