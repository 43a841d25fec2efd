import type { SheetGrid } from "../recognition/grid/sheet-grid";
import type { HeaderText } from "../recognition/labels/header-text";
import { plainText, wordsOf } from "../recognition/labels/plain-text";
import type { PeriodLabel } from "../recognition/labels/period-label";
import type { Role } from "../recognition/labels/role-words";
import type { Area } from "../source-workbook";
import type { MappingRole } from "./mapping";
import { headersAbove, labelsLeft } from "./nearby-labels";

/** The roles of a mapped range's cells. */
export interface RangeRoles {
  /** Empty for a cell that stands in the range and is none of its figures: a variance between two quarters. */
  readonly of: (row: number, column: number) => readonly Role[];
  /** The order in a cell that holds both: "12 / 15". */
  readonly inOneCell: readonly Role[];
  /** True where no label says which half of a pair is the target: the first was taken as done, the second as planned. */
  readonly guessed: boolean;
}

/** Rows and columns of a range, and the times that their headers name; none where the mapping names the period. */
export interface RangeLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly across: readonly (PeriodLabel | null)[];
  readonly down: readonly (PeriodLabel | null)[];
}

type LineRoles = ReadonlyMap<number, readonly Role[]>;

const both: readonly Role[] = ["actual", "target"];

/**
 * Which of a range's cells are targets and which actuals. One role counts for all cells, unless headers within the
 * range say that some are the other one. Pairs stand in one cell, in neighbouring columns or in neighbouring rows: what
 * the labels say decides, else the first is done and the second planned, as in "12 / 15".
 */
export function rolesOfRange(grid: SheetGrid, area: Area, role: MappingRole, lines: RangeLines): RangeRoles {
  const { rows, columns } = lines;
  const isEmpty = {
    column: (column: number) => rows.every((row) => grid.shownAt(row, column) === undefined),
    row: (row: number) => columns.every((column) => grid.shownAt(row, column) === undefined),
  };
  const byColumn = () => saidOf(columns, (column) => headersAbove(grid, area.top, column));
  const byRow = () => saidOf(rows, (row) => labelsLeft(grid, row, area.left));
  if (role !== "pair") return oneRole(role, columns, rows, byColumn, byRow);
  const order = orderOf(byColumn().values()) ?? orderOf(byRow().values()) ?? both;
  const acrossPairs = pairs(columns, byColumn(), lines.across, isEmpty.column);
  const downPairs = pairs(rows, byRow(), lines.down, isEmpty.row);
  if (acrossPairs?.said === true || (downPairs?.said !== true && acrossPairs !== null)) {
    const { roles, said } = acrossPairs;
    return { of: (_, column) => roles.get(column) ?? [], inOneCell: order, guessed: !said };
  }
  if (downPairs !== null) {
    const { roles, said } = downPairs;
    return { of: (row) => roles.get(row) ?? [], inOneCell: order, guessed: !said };
  }
  return { of: () => order, inOneCell: order, guessed: false };
}

function oneRole(
  role: Role,
  columns: readonly number[],
  rows: readonly number[],
  byColumn: () => ReadonlyMap<number, Said>,
  byRow: () => ReadonlyMap<number, Said>,
): RangeRoles {
  const others = (lines: readonly number[], said: () => ReadonlyMap<number, Said>): ReadonlySet<number> => {
    if (lines.length < 2 || (role !== "actual" && role !== "target")) return new Set();
    const roles = [...said()].map(([line, one]) => [line, one.roles] as const);
    const own = roles.filter(([, named]) => named.includes(role));
    return own.length === 0
      ? new Set()
      : new Set(roles.filter(([, named]) => named.length > 0 && !named.includes(role)).map(([line]) => line));
  };
  const otherColumns = others(columns, byColumn);
  const otherRows = others(rows, byRow);
  return {
    of: (row, column) => (otherColumns.has(column) || otherRows.has(row) ? [] : [role]),
    inOneCell: [role],
    guessed: false,
  };
}

/** What a line's labels say of its use. */
interface Said {
  readonly roles: readonly Role[];
  /** A variance, a percentage, a comment: none of a pair. */
  readonly isOther: boolean;
}

function saidOf(
  lines: readonly number[],
  labels: (line: number) => readonly HeaderText[],
): ReadonlyMap<number, Said> {
  return new Map(
    lines.map((line) => {
      const near = labels(line).slice(0, nearLabels);
      const roles = near.map(rolesNamed).find((named) => named.length > 0) ?? [];
      return [line, { roles, isOther: roles.length === 0 && isOther(near[0]) }];
    }),
  );
}

const nearLabels = 6;
const money =
  /(?<![a-z])(?:budget(?:ed|s|e|es)?|approved|appropriat(?:ed|ions?)|approuvee?s?|prevu(?:e|s|es)?)(?![a-z])/;
const moneySpent =
  /(?<![a-z])(?:spent|spending|expenditures?|expenses?|expensed|disburse(?:d|ments?)|consumed|used|depenses?|depensee?s?|executee?s?|consommee?s?|utilisee?s?)(?![a-z])/;

/** The roles that a header names. Of money, the budget is what was planned and what was spent is done. */
function rolesNamed({ text, roles, restWords }: HeaderText): readonly Role[] {
  const plain = plainText(text);
  if (wordsOf(plain).length <= 6 && moneySpent.test(plain)) return ["actual"];
  if (wordsOf(plain).length <= 6 && money.test(plain)) return ["target"];
  return restWords <= 4 ? roles : [];
}

function isOther(label: HeaderText | undefined): boolean {
  if (label === undefined || label.roles.length > 0) return false;
  return (label.ignored !== null && label.ignored !== "detail") || label.total;
}

/**
 * Lines paired in their order, without empty ones and variances between them; null where they cannot be: an odd number,
 * or two lines of different times.
 */
function pairs(
  lines: readonly number[],
  said: ReadonlyMap<number, Said>,
  times: readonly (PeriodLabel | null)[],
  isEmpty: (line: number) => boolean,
): { readonly roles: LineRoles; readonly said: boolean } | null {
  const own =
    lines.length > 2 ? lines.filter((line) => said.get(line)?.isOther !== true && !isEmpty(line)) : lines;
  if (own.length < 2 || own.length % 2 !== 0) return null;
  const timeOf = (line: number) => JSON.stringify(times[lines.indexOf(line)] ?? null);
  const halves = own.flatMap((first, index) => {
    const second = own[index + 1];
    return index % 2 === 0 && second !== undefined ? [[first, second] as const] : [];
  });
  if (halves.some(([first, second]) => timeOf(first) !== timeOf(second))) return null;
  const orders = halves.map((half) => halfOrder(half.map((line) => said.get(line)?.roles ?? [])));
  const known = orders.find((order) => order !== null);
  const roles = halves.flatMap(([first, second], index) => {
    const [one, other] = orders[index] ?? known ?? both;
    return [
      [first, one === undefined ? [] : [one]] as const,
      [second, other === undefined ? [] : [other]] as const,
    ];
  });
  return { roles: new Map(roles), said: known !== undefined };
}

/** The order of a pair's halves where at least one of them says its role and the other does not say the same. */
function halfOrder([first, second]: readonly (readonly Role[])[]): readonly Role[] | null {
  const one = onlyRole(first);
  const other = onlyRole(second);
  if (one === other) return null;
  if (one !== null) return one === "actual" ? both : both.toReversed();
  return other === "target" ? both : both.toReversed();
}

function onlyRole(roles: readonly Role[] = []): "actual" | "target" | null {
  const [role] = roles;
  return roles.length === 1 && (role === "actual" || role === "target") ? role : null;
}

/** The order that the header of a column of pairs names: "Target / Actual". */
function orderOf(said: Iterable<Said>): readonly Role[] | null {
  return [...said].find(({ roles }) => roles.length === 2)?.roles ?? null;
}
