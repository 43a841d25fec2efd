import { areaAddress, columnLetters } from "../addresses";
import type { Cell, Drawing } from "../drawing";
import { columnNames, rowsForFormulas } from "../table-names";
import { colors, fontName } from "../theme";

/** A column of an input table. */
export interface TableColumn {
  readonly title: string;
  readonly width: number;
  readonly numberFormat?: string;
  /** Where the row comes from rather than what it says: shown quietly. */
  readonly isSource?: boolean;
}

export interface InputTable {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Rows of an empty table that an officer fills in. */
const blankRows = 25;

/**
 * An input table on its own sheet, header in the first row so that any other program reads it too. What an officer may fill in
 * is tinted. Without rows it is the template: blank rows of the same form, without the columns for their source.
 */
export function tableSheet({ sheet, table, columns: all, rows }: InputTable): Drawing {
  const columns = rows.length === 0 ? all.filter(({ isSource }) => isSource !== true) : all;
  const blank = columns.map(() => null);
  const body = rows.length === 0 ? Array.from({ length: blankRows }, () => blank) : rows;
  const lastRow = body.length + 1;
  const titles = columns.map(({ title }) => title);
  const bodyOf = (index: number): string => areaAddress(2, index + 1, lastRow, index + 1);
  const input = columns.flatMap(({ isSource }, index) => (isSource === true ? [] : [bodyOf(index)]));
  const source = columns.flatMap(({ isSource }, index) => (isSource === true ? [bodyOf(index)] : []));
  return {
    sheet,
    blocks: [{ at: "A1", rows: [titles, ...body] }],
    styles: [
      {
        areas: [areaAddress(1, 1, lastRow, columns.length)],
        style: { fontName, fontSize: 9.5, color: colors.ink, vertical: "Top" },
      },
      { areas: [areaAddress(1, 1, 1, columns.length)], style: { bold: true } },
      { areas: input, style: { fill: colors.input } },
      ...(source.length === 0 ? [] : [{ areas: source, style: { color: colors.quiet } }]),
      ...columns.flatMap(({ numberFormat }, index) =>
        numberFormat === undefined
          ? []
          : [
              { areas: [bodyOf(index)], style: { numberFormat } },
              {
                areas: [areaAddress(1, index + 1, lastRow, index + 1)],
                style: { horizontal: "Right" as const, indent: 1 },
              },
            ],
      ),
    ],
    columnWidths: Object.fromEntries(columns.map(({ width }, index) => [columnLetters(index + 1), width])),
    tables: [{ name: table, area: areaAddress(1, 1, lastRow, columns.length), style: "TableStyleLight1" }],
    names: columnNames(table, titles, sheet, 2, 1 + rowsForFormulas(body.length)),
    freeze: { rows: 1, columns: 0 },
    print: {
      area: areaAddress(1, 1, lastRow, columns.length),
      orientation: "Landscape",
      pagesWide: 1,
      pagesTall: 0,
      titleRows: "1:1",
      footer: "&L&A&R&P / &N",
    },
    tabColor: colors.bar,
    showGridlines: true,
  };
}
