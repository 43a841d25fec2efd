import type { Area, Engine } from "../../engine";
import { WireError } from "../../protocol/wire-error";
import { record } from "../arguments";
import { addressOf } from "./addresses";
import { pointsOfWidth } from "./measures";

/** What is asked of a row or a column, by its name in the answer. */
type Readers = Readonly<Record<string, (line: number) => unknown>>;
type Properties = Readonly<Record<string, unknown>>;

/** What `getRowProperties` answers: for each row of an area what was asked for, and nothing else. */
export function rowProperties(engine: Engine, area: Area, asked: unknown): Properties[] {
  const { layout } = engine;
  const { sheet, top, bottom } = area;
  const address = (row: number): string => addressOf(engine, { ...area, top: row, bottom: row });
  return propertiesOf(top, bottom, asked, {
    rowHidden: (row) => layout.rowHidden(sheet, row),
    rowIndex: (row) => row,
    address,
    addressLocal: address,
    "format.rowHeight": (row) => layout.rowHeight(sheet, row),
  });
}

/** What `getColumnProperties` answers: for each column of an area what was asked for, and nothing else. */
export function columnProperties(engine: Engine, area: Area, asked: unknown): Properties[] {
  const { layout } = engine;
  const { sheet, left, right } = area;
  const address = (column: number): string => addressOf(engine, { ...area, left: column, right: column });
  return propertiesOf(left, right, asked, {
    columnHidden: (column) => layout.columnHidden(sheet, column),
    columnIndex: (column) => column,
    address,
    addressLocal: address,
    "format.columnWidth": (column) => pointsOfWidth(layout.columnWidth(sheet, column)),
  });
}

function propertiesOf(first: number, last: number, asked: unknown, readers: Readers): Properties[] {
  const { format, ...own } = record(asked);
  const read = (line: number, wanted: unknown, within: string): Properties =>
    Object.fromEntries(
      Object.entries(record(wanted)).flatMap(([name, isWanted]) => {
        if (isWanted === undefined || isWanted === null || isWanted === false) return [];
        const reader = readers[within + name];
        // Fills, fonts, borders, styles and links of lines are not part of this host.
        if (reader === undefined) throw new WireError("UnsupportedOperation");
        return [[name, reader(line)]];
      }),
    );
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    ...read(first + at, own, ""),
    ...(format === undefined ? {} : { format: read(first + at, format, "format.") }),
  }));
}
