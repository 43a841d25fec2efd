/** Rows that belong on one page: a table with its heading. */
export interface KeptRows {
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * The rows that begin a page so that parts of a sheet, one below the other, stay whole where a page can hold them. One that is larger
 * than a page begins where it stands if half a page is left for it, and the printing program breaks it where each page is full.
 *
 * @param heightOf the height of a row in points
 * @param pageHeight what a page holds, in the same points
 */
export function pageBreaks(
  parts: readonly KeptRows[],
  heightOf: (row: number) => number,
  pageHeight: number,
): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  let nextRow = 1;
  for (const { firstRow, lastRow } of parts) {
    const gap = heightOfRows(nextRow, firstRow - 1, heightOf);
    const height = heightOfRows(firstRow, lastRow, heightOf);
    const left = pageHeight - used - gap;
    const fits = height <= left || (height > pageHeight && left >= pageHeight / 2);
    if (!fits && used > 0) breaks.push(firstRow);
    const above = fits ? used + gap : 0;
    used = height > pageHeight ? (above + height) % pageHeight : above + height;
    nextRow = lastRow + 1;
  }
  return breaks;
}

function heightOfRows(first: number, last: number, heightOf: (row: number) => number): number {
  let height = 0;
  for (let row = first; row <= last; row += 1) height += heightOf(row);
  return height;
}
