import { notAllocated, type Effort, type PriorityRow } from "../../budget/types";
import type { FiscalYear } from "../../figures/figure";
import { placeText, type Place } from "../../figures/place";
import type { PriorityId } from "../../plan/types";
import { isBlank, numberOf, textOf } from "./cells";
import { checkCore, isKnownPriority } from "./effort-days";
import { fractionOf, fractionScale, type FractionScale } from "./fractions";
import { priorityRowOf } from "./priority-names";
import { directorateOfRow, yearOfRow, type TableReader } from "./row-reader";

/** One row: the days, or the share of them, that a post spends on a priority. */
interface EffortRow {
  readonly row: number;
  readonly post: string;
  readonly directorate: string;
  readonly year: FiscalYear | undefined;
  readonly priority: PriorityRow;
  readonly amount: number;
  readonly isShare: boolean;
}

/** The working days that a post's rows state, once or on each of them. */
interface StatedWorkingDays {
  readonly days: number;
  readonly places: readonly Place[];
}

/**
 * Posts of a table with a row for each post and priority: "P4 | Integrity | 30". A post written once stands for the blank cells
 * below it. Its working days stand beside its rows; without such a column they are what the rows add up to, which is said, and
 * only where core work is among them: else nobody knows of how many days these are part, and the post is left out.
 */
export function readEffortRows(reader: TableReader): readonly Effort[] {
  const column = daysColumn(reader);
  const readings = reader.table.rows.map((row) => numberOf(reader.cell(row, column)));
  const scale = column === "share" ? fractionScale(readings) : null;
  const groups = new Map<string, EffortRow[]>();
  let post = "";
  for (const row of reader.table.rows) {
    post = reader.text(row, "post") || post;
    const read = readRow(reader, row, post, column, scale);
    if (read === null) continue;
    const key = JSON.stringify([read.year, read.directorate, read.post]);
    groups.set(key, [...(groups.get(key) ?? []), read]);
  }
  return [...groups.values()].flatMap((rows) => effortOf(reader, rows, column) ?? []);
}

type DaysColumn = "days" | "share" | "working-days";

/** Where the days on the row's priority stand: "Working days" alone are those. */
function daysColumn({ table: { columns } }: TableReader): DaysColumn {
  if (columns.has("days")) return "days";
  return columns.has("share") ? "share" : "working-days";
}

function readRow(
  reader: TableReader,
  row: number,
  post: string,
  column: DaysColumn,
  scale: FractionScale | null,
): EffortRow | null {
  const cell = reader.cell(row, column);
  const place = reader.place(row, column);
  const reading = numberOf(cell);
  const written = reader.text(row, "priority");
  if (reading.kind === "blank") return null;
  if (reading.kind === "unreadable" || reading.number < 0) {
    reader.find("error", "days-unreadable", place, { text: textOf(cell) });
    return null;
  }
  const priority = isBlank(reader.cell(row, "priority")) ? null : priorityRowOf(written, reader.asked.plan);
  if (priority === null || !isKnownPriority(reader, priority)) {
    reader.find("error", "effort-priority-unknown", reader.place(row, "priority"), {
      priority: written === "" ? "–" : written,
    });
    return null;
  }
  const year = yearOfRow(reader, row);
  if (year === "unreadable") return null;
  return {
    row,
    post,
    directorate: directorateOfRow(reader, row),
    year,
    priority,
    amount: fractionOf(reading, scale ?? 1),
    isShare: reading.isPercent || scale !== null,
  };
}

function effortOf(reader: TableReader, rows: readonly EffortRow[], column: DaysColumn): Effort | null {
  const [first] = rows;
  if (first === undefined) return null;
  const working = workingDaysOf(reader, rows, column);
  if (working === null) return null;
  const stated = daysByPriority(reader, rows, working.days);
  const { post, directorate, year } = first;
  const place = reader.place(first.row, column);
  checkCore(reader, { place, post, workingDays: working.days, stated });
  return {
    ...(year === undefined ? {} : { year }),
    directorate,
    ...(post === "" ? {} : { post }),
    workingDays: working.days,
    daysOnPriorities: new Map<PriorityId, number>(
      [...stated].filter(([priority]) => priority !== notAllocated),
    ),
    place,
    cells: {
      workingDays: working.places,
      onPriorities: rows
        .filter(({ priority }) => priority !== notAllocated)
        .map(({ row }) => reader.place(row, column)),
    },
  };
}

/** Null where the rows contradict each other or do not say it, which is an error. */
function workingDaysOf(
  reader: TableReader,
  rows: readonly EffortRow[],
  column: DaysColumn,
): StatedWorkingDays | null {
  const [first] = rows;
  if (first === undefined) return null;
  const { post } = first;
  const beside =
    column === "working-days"
      ? []
      : rows.flatMap(({ row }) => {
          const reading = numberOf(reader.cell(row, "working-days"));
          if (reading.kind !== "number") return [];
          return [{ days: reading.number, place: reader.place(row, "working-days") }];
        });
  const [once] = beside;
  if (once !== undefined) {
    const other = beside.find(({ days }) => days !== once.days);
    if (other === undefined) return { days: once.days, places: beside.map(({ place }) => place) };
    const facts = { post, stated: other.days, other: once.days, place: placeText(once.place) };
    reader.find("error", "effort-days-differ", other.place, facts);
    return null;
  }
  const places = rows.map(({ row }) => reader.place(row, column));
  const place = reader.place(first.row, column);
  const isWhole =
    rows.some(({ priority }) => priority === notAllocated) && !rows.some((each) => each.isShare);
  if (!isWhole) {
    reader.find("error", "effort-days-missing", place, { post });
    return null;
  }
  const sum = Math.round(rows.reduce((total, { amount }) => total + amount, 0) * 100) / 100;
  reader.find("info", "effort-days-added-up", place, { post, sum });
  return { days: sum, places };
}

function daysByPriority(
  reader: TableReader,
  rows: readonly EffortRow[],
  workingDays: number,
): ReadonlyMap<PriorityRow, number> {
  const days = new Map<PriorityRow, number>();
  for (const { row, post, priority, amount, isShare } of rows) {
    const before = days.get(priority);
    if (before !== undefined && priority !== notAllocated)
      reader.find("warning", "effort-priority-twice", reader.place(row, "priority"), { post, priority });
    days.set(priority, (before ?? 0) + (isShare ? amount * workingDays : amount));
  }
  return days;
}
