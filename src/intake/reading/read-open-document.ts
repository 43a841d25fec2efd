import type { Finding } from "../../figures/finding";
import type { Area, SourceSheet } from "../source-workbook";
import { cellStore, type CellContext, type CellStore } from "./cell-store";
import type { NumberFormat } from "./number-formats";
import { openDocumentSheet } from "./open-document-sheet";
import { openDocumentStyles } from "./open-document-styles";
import type { ReadSheets } from "./read-sheets";
import { Refusal } from "./refusal";
import { sheetOfCells, type Lines } from "./sheet-of-cells";
import { scanPart, type SpreadsheetPackage } from "./spreadsheet-package";
import { attribute } from "./xml-attribute";
import type { XmlListener } from "./xml-scanner";

const tableName = attribute("table:name");
const tableStyle = attribute("table:style-name");
const firstDay = attribute("table:date-value");

/** A sheet while it is being read. */
interface OpenSheet {
  readonly name: string;
  readonly style: string;
  readonly store: CellStore;
  readonly merges: Area[];
  readonly hiddenRows: Lines[];
  readonly hiddenColumns: Lines[];
  readonly listener: XmlListener;
}

/**
 * The worksheets of an OpenDocument spreadsheet. Read here and not by SheetJS, which leaves out what is hidden
 * in such files and repeats cells without a limit.
 *
 * Copies of other files' sheets, which LibreOffice keeps for links, are left out.
 * Refuses with `file-damaged`, `file-has-entities` and the limits of the file.
 */
export function readOpenDocument(source: SpreadsheetPackage): ReadSheets {
  const { limits } = source.budget;
  const styles = openDocumentStyles();
  const numberFormats: NumberFormat[] = [];
  const styleNumbers = new Map<string, number>();
  let context: CellContext = { dateSystem: 1900, sharedStrings: [], numberFormats, cellCount: { spent: 0 } };
  const sheets: SourceSheet[] = [];
  const findings: Finding[] = [];
  let open: OpenSheet | null = null;
  let depth = 0;

  function styleNumber(name: string): number {
    const known = styleNumbers.get(name);
    if (known !== undefined) return known;
    styleNumbers.set(name, numberFormats.length);
    return numberFormats.push(styles.formatOf(name)) - 1;
  }

  function startSheet(attributes: string): OpenSheet | null {
    const name = tableName(attributes) ?? `Sheet${sheets.length + 1}`;
    if (name.startsWith("'file:")) return null;
    if (sheets.length >= limits.sheets) throw new Refusal("too-many-sheets", { limit: limits.sheets });
    const lines = { merges: [], hiddenRows: [], hiddenColumns: [] };
    const store = cellStore(context, limits);
    const listener = openDocumentSheet(store, styleNumber, lines);
    return { name, style: tableStyle(attributes) ?? "", store, listener, ...lines };
  }

  function endSheet({ name, style, store, merges, hiddenRows, hiddenColumns }: OpenSheet): void {
    const { cells, findings: found } = store.finish(name);
    const visibility = styles.hides(style) ? "hidden" : "visible";
    sheets.push(sheetOfCells({ name, visibility, cells, merges, hiddenRows, hiddenColumns }));
    findings.push(...found);
  }

  scanPart(source, "styles.xml", styles.listener);
  const found = scanPart(source, "content.xml", {
    open(name, attributes) {
      if (name === "table") {
        if (depth++ === 0) open = startSheet(attributes);
      } else if (name === "null-date" && firstDay(attributes)?.startsWith("1904") === true) {
        context = { ...context, dateSystem: 1904 };
      } else if (depth === 1) {
        open?.listener.open(name, attributes);
      } else if (depth === 0) {
        styles.listener.open(name, attributes);
      }
    },
    close(name) {
      if (name === "table") {
        if (--depth === 0 && open !== null) endSheet(open);
      } else if (depth === 1) {
        open?.listener.close(name);
      } else if (depth === 0) {
        styles.listener.close(name);
      }
    },
    text(run) {
      if (depth === 1) open?.listener.text(run);
      else if (depth === 0) styles.listener.text(run);
    },
  });
  if (!found) throw new Refusal("file-damaged");
  return { dateSystem: context.dateSystem, sheets, findings };
}
