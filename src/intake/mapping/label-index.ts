import type { SheetGrid } from "../recognition/grid/sheet-grid";
import { monthNames } from "../recognition/labels/month-names";
import { plainText } from "../recognition/labels/plain-text";
import type { SourceCell } from "../source-workbook";

/** A text that stands over a row or a column, merged cells counting for all that they cover. */
export interface PlacedLabel {
  /** The other coordinate: the column of a row's label, the row of a column's header. */
  readonly at: number;
  /** The ways to write it, comparable: a date has several. */
  readonly texts: readonly string[];
}

/** The labels of a sheet by row and by column, in order. */
export interface LabelIndex {
  readonly ofRow: ReadonlyMap<number, readonly PlacedLabel[]>;
  readonly ofColumn: ReadonlyMap<number, readonly PlacedLabel[]>;
}

const indexes = new WeakMap<SheetGrid, LabelIndex>();
/** Merged areas that cover more lines are decoration. */
const longestMerge = 2_000;

/** The index of a sheet's labels, built once. */
export function labelIndexOf(grid: SheetGrid): LabelIndex {
  const known = indexes.get(grid);
  if (known !== undefined) return known;
  const ofRow = new Map<number, PlacedLabel[]>();
  const ofColumn = new Map<number, PlacedLabel[]>();
  const put = (lines: Map<number, PlacedLabel[]>, line: number, label: PlacedLabel) => {
    const labels = lines.get(line);
    if (labels === undefined) lines.set(line, [label]);
    else labels.push(label);
  };
  for (const cell of grid.sheet.cells) {
    const texts = waysToWrite(cell);
    if (texts.length === 0) continue;
    const merge = grid.mergeAt(cell.row, cell.column);
    const bottom = Math.min(merge?.bottom ?? cell.row, cell.row + longestMerge);
    const right = Math.min(merge?.right ?? cell.column, cell.column + longestMerge);
    for (let row = cell.row; row <= bottom; row += 1) put(ofRow, row, { at: cell.column, texts });
    for (let column = cell.column; column <= right; column += 1)
      put(ofColumn, column, { at: cell.row, texts });
  }
  const index = { ofRow: sorted(ofRow), ofColumn: sorted(ofColumn) };
  indexes.set(grid, index);
  return index;
}

function sorted(lines: ReadonlyMap<number, PlacedLabel[]>): ReadonlyMap<number, readonly PlacedLabel[]> {
  const inOrder = [...lines].toSorted(([left], [right]) => left - right);
  return new Map(
    inOrder.map(([line, labels]) => [line, labels.toSorted((left, right) => left.at - right.at)]),
  );
}

/** Texts, dates and whole numbers (years, codes) are labels; other figures are none. */
function waysToWrite({ value }: SourceCell): readonly string[] {
  switch (value.kind) {
    case "text":
      return value.text.trim() === "" ? [] : [comparable(value.text)];
    case "number":
      return Number.isInteger(value.number) ? [String(value.number)] : [];
    case "date":
      return waysToWriteDate(value.year, value.month, value.day);
    case "boolean":
    case "error":
    case "no-result":
      return [];
  }
}

function waysToWriteDate(year: number, month: number, day: number): readonly string[] {
  const two = (number: number) => String(number).padStart(2, "0");
  const names = monthNames(month).flatMap((name) => [`${name} ${year}`, `${name}-${String(year % 100)}`]);
  return [
    [year, two(month), two(day)].join("-"),
    ...["/", ".", "-"].flatMap((mark) => [
      [two(day), two(month), year].join(mark),
      [day, month, year].join(mark),
      [month, day, year].join(mark),
      [two(month), two(day), year].join(mark),
    ]),
    ...names,
  ];
}

/** A label as it is compared with an anchor: marks around it make no difference. */
export function comparable(text: string): string {
  const plain = plainText(text);
  return plain.replace(/^[\s:*.†-]+(?=\S)|[\s:*.†]+$/g, "") || plain;
}
