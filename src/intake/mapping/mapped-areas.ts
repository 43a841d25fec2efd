import { columnOf, parseAddress, parseArea, rowOf, sheetColumns, sheetRows } from "../reading/cell-address";
import type { Area } from "../source-workbook";

/** What a mapping's range names: areas in their order, on a sheet of its own where it says one ("'Q1'!C7"). */
export interface MappedRange {
  readonly sheet: string | null;
  readonly areas: readonly [Area, ...Area[]];
}

/**
 * Reads "C7", "C7:F19", "$C$7", "C:C", "7:9", "C7:C9,E7:E9" and "'Q1 2019'!C7"; undefined where the text is none of
 * them. Whole columns and rows reach to the end of the sheet.
 */
export function parseMappedRange(text: string): MappedRange | undefined {
  const sheeted = /^\s*(?:'((?:[^']|'')+)'|([^'!:,;]+))!(.+)$/.exec(text);
  const sheet = sheeted?.[1]?.replaceAll("''", "'") ?? sheeted?.[2]?.trim() ?? null;
  const areas = (sheeted?.[3] ?? text).split(/[,;]/).map((part) => areaOf(part.trim()));
  const [first, ...others] = areas;
  if (first === undefined || others.includes(undefined)) return undefined;
  return { sheet, areas: [first, ...others.flatMap((area) => area ?? [])] };
}

function areaOf(address: string): Area | undefined {
  const [first = "", second, more] = address.split(":").map((end) => end.trim());
  if (more !== undefined) return undefined;
  if (second !== undefined && columnName.test(first) && columnName.test(second)) {
    return whole(parseAddress(`${first}1`), parseAddress(`${second}1`), "columns");
  }
  if (second !== undefined && rowName.test(first) && rowName.test(second)) {
    const [from, to] = [first, second].map((end) => parseAddress(`A${end.replace("$", "")}`));
    return whole(from, to, "rows");
  }
  return parseArea(address.replaceAll(" ", ""));
}

const columnName = /^\$?[a-z]{1,3}$/i;
const rowName = /^\$?\d{1,7}$/;

function whole(
  from: number | undefined,
  to: number | undefined,
  lines: "columns" | "rows",
): Area | undefined {
  if (from === undefined || to === undefined) return undefined;
  const rows = [rowOf(from), rowOf(to)];
  const columns = [columnOf(from), columnOf(to)];
  return lines === "columns"
    ? { top: 0, bottom: sheetRows - 1, left: Math.min(...columns), right: Math.max(...columns) }
    : { top: Math.min(...rows), bottom: Math.max(...rows), left: 0, right: sheetColumns - 1 };
}

/** The part of an area that lies within what a sheet uses; a whole column ends with the sheet's last cell. */
export function withinSheet(
  area: Area,
  sheet: { readonly rowCount: number; readonly columnCount: number },
): Area {
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, sheet.rowCount - 1)),
    right: Math.max(area.left, Math.min(area.right, sheet.columnCount - 1)),
  };
}
