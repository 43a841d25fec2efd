import type { Source } from "../../../figures/figure";
import { areaAddress } from "../grid/address";
import type { Side } from "./side";

/** Where a figure stands. A side on another sheet than the actual says so: "'Targets'!C7". */
export function sourceOf(file: string, actual: Side | null, target: Side | null): Source {
  const sheet = sheetOf(actual) ?? sheetOf(target) ?? "";
  return { file, sheet, actual: addressOf(actual, sheet), target: addressOf(target, sheet) };
}

function sheetOf(side: Side | null): string | undefined {
  return side?.cells[0]?.sheet;
}

/** First to last cell, as in "C7:G7". */
function addressOf(side: Side | null, sheet: string): string | null {
  const [first] = side?.cells ?? [];
  if (side === null || first === undefined) return null;
  const areas = side.cells.map(
    ({ row, column, area }) => area ?? { top: row, bottom: row, left: column, right: column },
  );
  const address = areaAddress({
    top: Math.min(...areas.map(({ top }) => top)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    left: Math.min(...areas.map(({ left }) => left)),
    right: Math.max(...areas.map(({ right }) => right)),
  });
  return first.sheet === sheet ? address : `'${first.sheet.replaceAll("'", "''")}'!${address}`;
}
