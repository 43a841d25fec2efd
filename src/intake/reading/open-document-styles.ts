import { generalFormat, numberFormat, type NumberFormat } from "./number-formats";
import { attribute, isTrue } from "./xml-attribute";
import type { XmlListener } from "./xml-scanner";

/** What is read of a document's styles, by their names. */
export interface OpenDocumentStyles {
  /** The number format of cells in that style. */
  readonly formatOf: (cellStyle: string) => NumberFormat;
  /** Whether sheets in that style are hidden. */
  readonly hides: (tableStyle: string) => boolean;
  readonly listener: XmlListener;
}

const styleName = attribute("style:name");
const dataStyleName = attribute("style:data-style-name");
const parentName = attribute("style:parent-style-name");
const display = attribute("table:display");

interface CellStyle {
  readonly data: string | undefined;
  readonly parent: string | undefined;
}

/** Collects the styles of both parts of a document that have some; more may come after the first question. */
export function openDocumentStyles(): OpenDocumentStyles {
  const cellStyles = new Map<string, CellStyle>();
  const hiddenTables = new Set<string>();
  const formats = new Map<string, NumberFormat>();
  let style = "";
  let code: string | null = null;
  let inText = false;

  const listener: XmlListener = {
    open(name, attributes) {
      if (name.endsWith("-style") && name !== "list-style") {
        style = styleName(attributes) ?? "";
        code = "";
      } else if (name === "style") {
        style = styleName(attributes) ?? "";
        cellStyles.set(style, { data: dataStyleName(attributes), parent: parentName(attributes) });
      } else if (name === "table-properties") {
        if (display(attributes) === "false") hiddenTables.add(style);
      } else if (code !== null) {
        inText = name === "text" || name === "currency-symbol";
        code += formatPiece(name, attributes);
      }
    },
    close(name) {
      inText = false;
      if (!name.endsWith("-style") || code === null) return;
      formats.set(style, numberFormat(code));
      code = null;
    },
    text(run) {
      if (inText && code !== null) code += /^[-%/ :.,()]+$/.test(run) ? run : `"${run}"`;
    },
  };

  function formatOf(name: string): NumberFormat {
    const seen = new Set<string>();
    for (let next: string | undefined = name; next !== undefined && !seen.has(next);) {
      seen.add(next);
      const found: CellStyle | undefined = cellStyles.get(next);
      if (found?.data !== undefined) return formats.get(found.data) ?? generalFormat;
      next = found?.parent;
    }
    return generalFormat;
  }

  return { formatOf, hides: (name) => hiddenTables.has(name), listener };
}

const longForm = attribute("number:style");
const textual = attribute("number:textual");
const decimals = attribute("number:decimal-places");
const integers = attribute("number:min-integer-digits");
const grouping = attribute("number:grouping");
const factor = attribute("number:display-factor");

/** The part of a format code that an element of a data style stands for. */
function formatPiece(name: string, attributes: string): string {
  const long = longForm(attributes) === "long";
  switch (name) {
    case "number":
      return numberPiece(attributes);
    case "scientific-number":
      return "0.00E+00";
    case "fraction":
      return "# ?/?";
    case "day":
      return long ? "dd" : "d";
    case "day-of-week":
      return long ? "dddd" : "ddd";
    case "month":
      if (isTrue(textual(attributes))) return long ? "mmmm" : "mmm";
      return long ? "mm" : "m";
    case "year":
      return long ? "yyyy" : "yy";
    case "hours":
      return long ? "hh" : "h";
    case "minutes":
      return long ? "mm" : "m";
    case "seconds":
      return long ? "ss" : "s";
    case "am-pm":
      return "AM/PM";
    case "text-content":
      return "@";
    default:
      return "";
  }
}

/** More digits than any format code holds. */
const mostDigits = 30;

function numberPiece(attributes: string): string {
  const places = decimals(attributes);
  const isGrouped = isTrue(grouping(attributes));
  const digits = Math.min(Number(integers(attributes) ?? 1), mostDigits);
  if (places === undefined && !isGrouped && digits <= 1) return "General";
  const whole = isGrouped ? "#,##0" : "0".repeat(Math.max(digits, 1));
  const fraction = Math.min(Number(places ?? 0), mostDigits);
  const thousands = Math.min(Math.floor(Math.log10(Number(factor(attributes) ?? 1)) / 3), 5);
  return `${whole}${fraction > 0 ? `.${"0".repeat(fraction)}` : ""}${thousands > 0 ? ",".repeat(thousands) : ""}`;
}
