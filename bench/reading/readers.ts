import * as spreadsheet from "@e965/xlsx";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { readWorkbook } from "../../src/intake/reading";
import { scanXml } from "../../src/intake/reading/xml-scanner";

/** Reads a workbook's bytes and says how many filled cells it has. */
export type Reader = (bytes: Uint8Array) => Promise<number>;

async function ours(bytes: Uint8Array): Promise<number> {
  const { workbook } = await readWorkbook("report.xlsx", bytes);
  return (workbook?.sheets ?? []).reduce((sum, { cells }) => sum + cells.length, 0);
}

/** SheetJS, asked for what we keep: values, formulas and number formats, neither texts as shown nor HTML. */
function sheetJs(bytes: Uint8Array): Promise<number> {
  const options = { type: "array", dense: true, cellNF: true, cellText: false, cellHTML: false } as const;
  const workbook = spreadsheet.read(bytes, options);
  const rows = Object.values(workbook.Sheets).flatMap((sheet) => sheet["!data"] ?? []);
  return Promise.resolve(rows.reduce((sum, row) => sum + row.filter(Boolean).length, 0));
}

async function excelJs(bytes: Uint8Array): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  );
  let cells = 0;
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => (cells += 1))));
  return cells;
}

/** The floor: unpacking and walking over every tag, keeping nothing. */
function floor(bytes: Uint8Array): Promise<number> {
  const decoder = new TextDecoder();
  let cells = 0;
  const listener = {
    open: (name: string) => {
      if (name === "v" || name === "is") cells += 1;
    },
    close: () => undefined,
    text: () => undefined,
  };
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /sharedStrings|worksheets\/[^/]+\.xml$/.test(name),
  });
  for (const part of Object.values(parts)) scanXml([decoder.decode(part)], listener);
  return Promise.resolve(cells);
}

export const readers = { ours, SheetJS: sheetJs, ExcelJS: excelJs, "inflate and XML scan only": floor };
