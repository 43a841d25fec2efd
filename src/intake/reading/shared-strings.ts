import type { SourceValue } from "../source-workbook";
import { scanPart, type SpreadsheetPackage } from "./spreadsheet-package";
import { decodeEscapes, detached } from "./xml-text";

/**
 * The workbook's texts in the order in which cells refer to them, each once in memory. The runs of a rich
 * text are joined; phonetic runs (how to pronounce it) are left out. Empty where the workbook has none.
 */
export function readSharedStrings(source: SpreadsheetPackage, part: string | undefined): SourceValue[] {
  const values: SourceValue[] = [];
  if (part === undefined) return values;
  let text = "";
  let inText = false;
  let inPhonetic = false;
  scanPart(source, part, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") inPhonetic = true;
      else if (name === "t") inText = !inPhonetic;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") inPhonetic = false;
      else if (name === "si") values.push({ kind: "text", text: decodeEscapes(detached(text)) });
    },
    text(run) {
      if (inText) text += run;
    },
  });
  return values;
}
