import * as spreadsheet from "@e965/xlsx";

/**
 * A directorate's workbook, the same every time: sheets of rows with a label, quarterly figures, a formula and a note, as
 * SheetJS writes it.
 */
export function syntheticWorkbook(sheets: number, rows: number): Uint8Array {
  const book = spreadsheet.utils.book_new();
  for (let sheet = 1; sheet <= sheets; sheet += 1) {
    const body = Array.from({ length: rows }, (_, row) => [
      `Activity ${row % 50} of unit ${sheet}`,
      ...Array.from({ length: 8 }, (__, column) => (row * 31 + column * 17 + sheet) % 97),
      { t: "n", f: `SUM(B${row + 1}:I${row + 1})`, v: row },
      row % 5 === 0 ? `Note ${row} on what was done in the quarter` : (row * 7.25) % 13,
    ]);
    spreadsheet.utils.book_append_sheet(book, spreadsheet.utils.aoa_to_sheet(body), `Unit ${sheet}`);
  }
  return new Uint8Array(
    spreadsheet.write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer,
  );
}
