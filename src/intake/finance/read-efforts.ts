import { notAllocated, type Effort, type PriorityRow } from "../../budget/types";
import type { PriorityId } from "../../plan/types";
import { numberOf, textOf, type NumberReading } from "./cells";
import { fractionOf, fractionScale, type FractionScale } from "./fractions";
import { checkCore, isKnownPriority } from "./effort-days";
import { readEffortRows } from "./read-effort-rows";
import { directorateOfRow, yearOfRow, type TableReader } from "./row-reader";

/**
 * The posts of a table (WcoEffort): working days, and days or shares of them on each priority. Cells with a percent sign and
 * columns whose header or title has one are shares; plain numbers that are all at most 1 are shares too, and so are those of rows
 * that all add up to 100, which is said; any others are days. A table without columns of priorities has a row for each of them.
 */
export function readEfforts(reader: TableReader): readonly Effort[] {
  if (reader.table.priorities.size === 0) return readEffortRows(reader);
  const scale = shareScale(reader);
  for (const [priority, column] of reader.table.priorities) {
    if (isKnownPriority(reader, priority)) continue;
    const place = reader.place(reader.table.headerRow, column);
    reader.find("error", "effort-priority-unknown", place, { priority });
  }
  return reader.table.rows.flatMap((row) => readEffort(reader, row, scale) ?? []);
}

function readEffort(reader: TableReader, row: number, scale: FractionScale | null): Effort | null {
  const place = reader.place(row, "working-days");
  const days = numberOf(reader.cell(row, "working-days"));
  if (days.kind === "blank") return null;
  if (days.kind === "unreadable" || days.number < 0 || days.isPercent) {
    reader.find("error", "days-unreadable", place, { text: textOf(reader.cell(row, "working-days")) });
    return null;
  }
  const year = yearOfRow(reader, row);
  if (year === "unreadable") return null;
  const workingDays = days.number;
  const stated = daysStated(reader, row, workingDays, scale);
  const post = reader.text(row, "post");
  checkCore(reader, { place, post, workingDays, stated });
  const onPriorities = [...stated.keys()].filter(
    (priority) => priority !== notAllocated && isKnownPriority(reader, priority),
  );
  return {
    ...(year === undefined ? {} : { year }),
    directorate: directorateOfRow(reader, row),
    ...(post === "" ? {} : { post }),
    workingDays,
    daysOnPriorities: new Map<PriorityId, number>(
      onPriorities.map((priority) => [priority, stated.get(priority) ?? 0]),
    ),
    place,
    cells: {
      workingDays: [place],
      onPriorities: onPriorities.map((priority) =>
        reader.place(row, reader.table.priorities.get(priority) ?? 0),
      ),
    },
  };
}

/** The days of a row by priority, core work among them. */
function daysStated(
  reader: TableReader,
  row: number,
  workingDays: number,
  scale: FractionScale | null,
): ReadonlyMap<PriorityRow, number> {
  const stated = new Map<PriorityRow, number>();
  for (const [priority, column] of reader.table.priorities) {
    const reading = numberOf(reader.table.cellAt(row, column));
    if (reading.kind === "blank") continue;
    if (reading.kind === "unreadable" || reading.number < 0) {
      const text = textOf(reader.table.cellAt(row, column));
      reader.find("error", "days-unreadable", reader.place(row, column), { text });
      continue;
    }
    const isShare = reading.isPercent || scale !== null;
    stated.set(priority, isShare ? fractionOf(reading, scale ?? 1) * workingDays : reading.number);
  }
  return stated;
}

/** How plain numbers of the table are shares; null where they are days. */
function shareScale(reader: TableReader): FractionScale | null {
  const { priorities, units, rows, titles } = reader.table;
  const columns = [...priorities.values()];
  const readings = rows.map((row) =>
    columns.map((column) => numberOf(reader.table.cellAt(row, column))).filter(isPlainNumber),
  );
  const plain = readings.flat();
  const isTitled = titles.some((title) =>
    /\((?:in |en )?%|(?:^|\s)(?:in|en) (?:%|per ?cent|pour ?cent)/i.test(title),
  );
  if (isTitled || columns.some((column) => (units.get(column) ?? "").includes("%")))
    return fractionScale(plain);
  if (plain.some(({ number }) => number > 0) && plain.every(({ number }) => number <= 1)) return 1;
  return addUpTo100(reader, readings) ? 100 : null;
}

/** True where every row with numbers adds up to 100 though its working days are others. */
function addUpTo100(reader: TableReader, readings: readonly (readonly PlainNumber[])[]): boolean {
  const { rows, headerRow, columns } = reader.table;
  const filled = rows.flatMap((row, at) => {
    const numbers = readings[at] ?? [];
    const sum = numbers.reduce((total, { number }) => total + number, 0);
    const days = numberOf(reader.cell(row, "working-days"));
    return numbers.length === 0 || days.kind !== "number" ? [] : [{ sum, days: days.number }];
  });
  const is100 =
    filled.length > 0 && filled.every(({ sum, days }) => Math.abs(sum - 100) < 0.06 && days !== 100);
  if (is100) {
    reader.find(
      "warning",
      "effort-taken-as-percent",
      reader.place(headerRow, columns.get("working-days") ?? 0),
    );
  }
  return is100;
}

type PlainNumber = Extract<NumberReading, { kind: "number" }>;

function isPlainNumber(reading: NumberReading): reading is PlainNumber {
  return reading.kind === "number" && !reading.isPercent;
}
