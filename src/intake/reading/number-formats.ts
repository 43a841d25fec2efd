import { builtInFormats } from "./built-in-formats";
import { isDateFormat } from "./dates";
import { scanPart, type SpreadsheetPackage } from "./spreadsheet-package";
import { attribute } from "./xml-attribute";

/** How a cell's number is shown. */
export interface NumberFormat {
  /** Undefined for General. */
  readonly code: string | undefined;
  readonly isDate: boolean;
}

export const generalFormat: NumberFormat = { code: undefined, isDate: false };

const numberFormatId = attribute("numFmtId");
const formatCode = attribute("formatCode");

/**
 * The number formats by the style number that cells carry. Of all that a style says, only this is read.
 * Empty where the workbook has no styles.
 */
export function readNumberFormats(source: SpreadsheetPackage, part: string | undefined): NumberFormat[] {
  const codes = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  if (part === undefined) return formats;
  let section = "";
  scanPart(source, part, {
    open(name, attributes) {
      if (name === "numFmts" || name === "cellXfs") section = name;
      const number = Number(numberFormatId(attributes));
      if (section === "numFmts" && name === "numFmt") {
        codes.set(number, numberFormat(formatCode(attributes)));
      } else if (section === "cellXfs" && name === "xf") {
        const format = codes.get(number) ?? numberFormat(builtInFormats.get(number));
        // Kept for the next of its styles, of which a file may have a million.
        codes.set(number, format);
        formats.push(format);
      }
    },
    close(name) {
      if (name === section) section = "";
    },
    text: () => undefined,
  });
  return formats;
}

/** A format from its code; "General" in any case means none. */
export function numberFormat(code: string | undefined): NumberFormat {
  if (code === undefined || code === "" || code.toLowerCase() === "general") return generalFormat;
  return { code, isDate: isDateFormat(code) };
}
