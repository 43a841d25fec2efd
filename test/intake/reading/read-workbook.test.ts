import * as SheetJs from "@e965/xlsx";
import { readWorkbook } from "../../../src/intake/reading";

const bytesOf = (rows: unknown[][], bookType: SheetJs.BookType = "xlsx"): Uint8Array => {
  const book = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(book, SheetJs.utils.aoa_to_sheet(rows), "KPI report");
  return new Uint8Array(SheetJs.write(book, { type: "array", bookType }) as ArrayBuffer);
};

describe("a workbook of another program", () => {
  it.each(["xlsx", "xlsm", "xls", "xlsb"] as const)("gives its cells from .%s", async (format) => {
    const { workbook, findings } = await readWorkbook(
      `folder/TTA.${format}`,
      bytesOf([["KPI", "Actual"], [], ["SP1.1", 12.5]], format),
    );
    expect(findings).toEqual([]);
    expect(workbook).toMatchObject({ file: `TTA.${format}`, dateSystem: 1900 });
    expect(workbook?.sheets).toEqual([
      {
        name: "KPI report",
        visibility: "visible",
        rowCount: 3,
        columnCount: 2,
        cells: [
          { row: 0, column: 0, value: { kind: "text", text: "KPI" } },
          { row: 0, column: 1, value: { kind: "text", text: "Actual" } },
          { row: 2, column: 0, value: { kind: "text", text: "SP1.1" } },
          { row: 2, column: 1, value: { kind: "number", number: 12.5 } },
        ],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
      },
    ]);
  });
});
