import type { Drawing } from "../../sheets/drawing";
import { columnPoints } from "../../sheets/text-size";
import { smallStep, type Step } from "./requests";

/** Column widths, row heights, merged and hidden cells: one step per sheet. */
export function sizeStep(drawing: Drawing): Step {
  const widths = Object.entries(drawing.columnWidths ?? {});
  const heights = Object.entries(drawing.rowHeights ?? {});
  return {
    bytes: smallStep + (widths.length + heights.length) * 300,
    queue: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(drawing.sheet);
      for (const [columns, width] of widths)
        sheet.getRange(whole(columns)).format.columnWidth = columnPoints(width);
      for (const [rows, height] of heights) sheet.getRange(whole(rows)).format.rowHeight = height;
      for (const area of drawing.merges ?? []) sheet.getRange(area).merge();
      for (const columns of drawing.hiddenColumns ?? []) sheet.getRange(whole(columns)).columnHidden = true;
    },
  };
}

/** "C" → "C:C"; "4:9" stays. */
function whole(columnsOrRows: string): string {
  return columnsOrRows.includes(":") ? columnsOrRows : `${columnsOrRows}:${columnsOrRows}`;
}
