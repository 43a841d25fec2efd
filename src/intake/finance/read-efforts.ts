import { notAllocated, type Effort, type PriorityRow } from "../../budget/types";
import type { PriorityId } from "../../plan/types";
import { numberOf, textOf, type NumberReading } from "./cells";
import { fractionOf, fractionScale, type FractionScale } from "./fractions";
import { directorateOfRow, yearOfRow, type TableReader } from "./row-reader";

/**
 * The posts of a table (WcoEffort): working days, and days or shares of them on each priority. Cells with a percent sign and
 * columns whose header has one are shares; plain numbers that are all at most 1 are shares too; any others are days.
 */
export function readEfforts(reader: TableReader): readonly Effort[] {
  const scale = shareScale(reader);
  return reader.table.rows.flatMap((row) => readEffort(reader, row, scale) ?? []);
}

function readEffort(reader: TableReader, row: number, scale: FractionScale | null): Effort | null {
  const place = reader.place(row, "working-days");
  const days = numberOf(reader.cell(row, "working-days"));
  if (days.kind === "blank") return null;
  if (days.kind === "unreadable" || days.number < 0) {
    reader.find("error", "days-unreadable", place, { text: textOf(reader.cell(row, "working-days")) });
    return null;
  }
  const workingDays = days.number;
  const daysOnPriorities = new Map<PriorityId, number>();
  for (const [priority, column] of reader.table.priorities) {
    const reading = numberOf(reader.table.cellAt(row, column));
    if (priority === notAllocated || reading.kind === "blank") continue;
    if (reading.kind === "unreadable" || reading.number < 0) {
      const text = textOf(reader.table.cellAt(row, column));
      reader.find("error", "days-unreadable", reader.place(row, column), { text });
      continue;
    }
    const isShare = reading.isPercent || scale !== null;
    const stated = isShare ? fractionOf(reading, scale ?? 1) * workingDays : reading.number;
    daysOnPriorities.set(priority, stated);
  }
  const year = yearOfRow(reader, row);
  const post = reader.text(row, "post");
  return {
    ...(year === undefined ? {} : { year }),
    directorate: directorateOfRow(reader, row),
    ...(post === "" ? {} : { post }),
    workingDays,
    daysOnPriorities,
    place,
  };
}

/** How plain numbers of the table are shares; null where they are days. */
function shareScale(reader: TableReader): FractionScale | null {
  const { priorities, units, rows } = reader.table;
  const columns = [...priorities].filter(([priority]: [PriorityRow, number]) => priority !== notAllocated);
  const numbers = rows.flatMap((row) =>
    columns.map(([, column]) => numberOf(reader.table.cellAt(row, column))),
  );
  const plain = numbers.filter(isPlainNumber);
  if (columns.some(([, column]) => (units.get(column) ?? "").includes("%"))) return fractionScale(plain);
  const isFractions = plain.some(({ number }) => number > 0) && plain.every(({ number }) => number <= 1);
  return isFractions ? 1 : null;
}

function isPlainNumber(reading: NumberReading): reading is Extract<NumberReading, { kind: "number" }> {
  return reading.kind === "number" && !reading.isPercent;
}
