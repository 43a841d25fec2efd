import { groupBy } from "./sums";

/** Neighbouring cells of one row, from column to column. */
interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The fewest words for cells of one sheet: each once, neighbours of a row together, and rows alike below each other as one area, in
 * the order in which a sheet is read. @example areasOf(["A3", "A2", "C7", "B7"]) // ["A2:A3", "B7:C7"]
 */
export function areasOf(cells: readonly string[]): readonly string[] {
  const byRow = groupBy(cells.map(positionOf), ({ row }) => row);
  const runs = [...byRow.values()].flatMap(runsOf).toSorted(inOrder);
  const open = new Map<string, { first: Run; last: Run }>();
  const areas: { first: Run; last: Run }[] = [];
  for (const run of runs) {
    const key = `${run.from}:${run.to}`;
    const above = open.get(key);
    if (above?.last.row === run.row - 1) above.last = run;
    else {
      const area = { first: run, last: run };
      areas.push(area);
      open.set(key, area);
    }
  }
  return areas.map(({ first, last }) => {
    const [from, to] = [address(first.row, first.from), address(last.row, last.to)];
    return from === to ? from : `${from}:${to}`;
  });
}

interface Position {
  readonly row: number;
  readonly column: number;
}

function positionOf(cell: string): Position {
  const [, letters = "", row = ""] = /^\$?([A-Z]+)\$?(\d+)/.exec(cell) ?? [];
  const column = Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

function runsOf(cells: readonly Position[]): readonly Run[] {
  const runs: { row: number; from: number; to: number }[] = [];
  for (const { row, column } of cells.toSorted((one, other) => one.column - other.column)) {
    const last = runs.at(-1);
    if (last !== undefined && column <= last.to + 1) last.to = column;
    else runs.push({ row, from: column, to: column });
  }
  return runs;
}

function inOrder(one: Run, other: Run): number {
  return one.row - other.row || one.from - other.from;
}

function address(row: number, column: number): string {
  return `${lettersOf(column)}${row}`;
}

function lettersOf(column: number): string {
  if (column <= 26) return String.fromCharCode(64 + column);
  return `${lettersOf(Math.floor((column - 1) / 26))}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
