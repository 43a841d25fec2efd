import { readDrawing, type OpenedDrawing } from "../drawing/sheet-drawing";
import { WorkbookFileError } from "../file-error";
import type { WorkbookPackage } from "../package/workbook-package";
import { readRawSheet, type RawSheet } from "../sheet/raw-cells";
import { readCells, type ReadCell } from "../sheet/read-cells";
import { readSharedStrings } from "../sheet/shared-strings";
import { readTables, type OpenedTable } from "../tables/sheet-tables";
import { readPalette } from "../styles/colors";
import { StyleBook } from "../styles/style-book";
import { childNamed, childrenNamed, element, flag, type XmlElement } from "../xml/tree";

/** A workbook file taken apart, for reading it and for writing into it. */
export interface OpenedWorkbook {
  readonly parts: WorkbookPackage;
  /** The name of the workbook part. */
  readonly part: string;
  readonly root: XmlElement;
  readonly styles: StyleBook;
  readonly stylesPart: string | undefined;
  readonly strings: readonly string[];
  readonly stringsPart: string | undefined;
  readonly date1904: boolean;
  /** All tabs in order; those that are no worksheets (chart sheets, dialogs, macros) have only a name. */
  readonly tabs: readonly Tab[];
}

export interface Tab {
  readonly name: string;
  /** Its element in the workbook part. */
  readonly element: XmlElement;
  readonly sheet?: OpenedSheet;
}

/** A worksheet's part, taken apart. */
export interface OpenedSheet {
  readonly part: string;
  readonly raw: RawSheet;
  readonly cells: readonly ReadCell[];
  readonly tables: readonly OpenedTable[];
  readonly drawing: OpenedDrawing | undefined;
}

/** @throws WorkbookFileError if the package holds no workbook, or a part of it cannot be read */
export function openWorkbook(parts: WorkbookPackage): OpenedWorkbook {
  const part = parts.related("", "officeDocument") ?? "xl/workbook.xml";
  const root = parts.xml(part);
  if (root?.name !== "workbook") {
    throw new WorkbookFileError("not-a-workbook", "the file holds no workbook that can be read");
  }
  const stylesPart = parts.related(part, "styles");
  const styleSheet = stylesPart === undefined ? undefined : parts.xml(stylesPart);
  const themePart = parts.related(part, "theme");
  const theme = themePart === undefined ? undefined : parts.xml(themePart);
  const styles = new StyleBook(styleSheet ?? element("styleSheet"), readPalette(theme, styleSheet));
  const stringsPart = parts.related(part, "sharedStrings");
  const stringsText = stringsPart === undefined ? undefined : parts.text(stringsPart);
  const strings = stringsText === undefined ? [] : readSharedStrings(stringsText, stringsPart ?? "");
  const date1904 = flag(childNamed(root, "workbookPr"), "date1904");
  const tabs = childrenNamed(childNamed(root, "sheets"), "sheet").map((tab): Tab => {
    const name = tab.attributes["name"] ?? "";
    const sheetPart = worksheetPart(parts, part, tab.attributes["r:id"]);
    const text = sheetPart === undefined ? undefined : parts.text(sheetPart);
    if (sheetPart === undefined || text === undefined) return { name, element: tab };
    const raw = readRawSheet(text, sheetPart);
    return {
      name,
      element: tab,
      sheet: {
        part: sheetPart,
        raw,
        cells: readCells(raw.cells, strings, styles, date1904),
        tables: readTables(parts, sheetPart, raw.root),
        drawing: readDrawing(parts, sheetPart, raw.root),
      },
    };
  });
  return { parts, part, root, styles, stylesPart, strings, stringsPart, date1904, tabs };
}

function worksheetPart(
  parts: WorkbookPackage,
  workbookPart: string,
  id: string | undefined,
): string | undefined {
  const found = parts.relationships(workbookPart).find((one) => one.id === id);
  return found?.kind === "worksheet" ? parts.relatedById(workbookPart, id) : undefined;
}
