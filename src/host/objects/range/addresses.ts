import {
  columnCount,
  quotedSheetName,
  rectangleAddress,
  rowCount,
  parseRectangle,
  COLUMN_LIMIT,
  ROW_LIMIT,
  type Area,
  type Engine,
  type Rectangle,
  type SheetId,
} from "../../engine";
import { invalidArgument } from "../../protocol/wire-error";

/** "Sheet1!A1:B2", "'WCO Data'!C:C": as `range.address` has it. */
export function addressOf(engine: Engine, area: Area): string {
  return `${quotedSheetName(engine.sheets.get(area.sheet).name)}!${rectangleAddress(area)}`;
}

export function cellCount(area: Rectangle): number {
  return rowCount(area) * columnCount(area);
}

/** A rectangle as an area, refused with InvalidArgument where it leaves the worksheet. */
export function within(sheet: SheetId, { top, left, bottom, right }: Rectangle): Area {
  const inside = top >= 0 && left >= 0 && bottom < ROW_LIMIT && right < COLUMN_LIMIT;
  if (!inside || top > bottom || left > right) throw invalidArgument();
  return { sheet, top, left, bottom, right };
}

/** The sheet's name in an address and the rest: `'WCO Data'!A1` gives "WCO Data" and "A1". */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: null, rest: address };
  const name = address.slice(0, at);
  const quoted = /^'(.*)'$/u.exec(name)?.[1];
  return { sheet: quoted?.replaceAll("''", "'") ?? name, rest: address.slice(at + 1) };
}

/**
 * The area that a text means on a worksheet: an address, a name, or a table. Throws InvalidArgument for what means no
 * cells of that worksheet.
 */
export function areaOnSheet(engine: Engine, sheet: SheetId, address: string): Area {
  const { sheet: name, rest } = splitAddress(address.trim());
  if (name !== null && engine.sheets.find(name)?.id !== sheet) throw invalidArgument();
  const rectangle = parseRectangle(rest);
  const area = rectangle ? { sheet, ...rectangle } : namedArea(engine, sheet, rest);
  if (area?.sheet !== sheet) throw invalidArgument();
  return area;
}

/** The area of an address that names its worksheet, or lies on the one given. */
export function areaInWorkbook(engine: Engine, otherwise: SheetId, address: string): Area {
  const { sheet: name } = splitAddress(address.trim());
  const sheet = name === null ? otherwise : engine.sheets.find(name)?.id;
  if (sheet === undefined) throw invalidArgument();
  return areaOnSheet(engine, sheet, address);
}

function namedArea(engine: Engine, sheet: SheetId, name: string): Area | null {
  const defined = engine.names.find(name, sheet) ?? engine.names.find(name, null);
  if (defined) return engine.names.areaOf(defined);
  const table = engine.tables.find(name);
  if (!table) return null;
  return {
    ...table.area,
    top: table.area.top + (table.hasHeaders ? 1 : 0),
    bottom: table.area.bottom - (table.hasTotals ? 1 : 0),
  };
}
