import type { Scenario } from "../../budget/finance";
import { notAllocated, type Allocation } from "../../budget/types";
import type { ObjectiveId, Plan, PriorityId } from "../../plan/types";
import { objectivesIn } from "./plan-names";
import { numberOf, textOf, type NumberReading } from "./cells";
import { priorityRowOf } from "./columns";
import { fractionOf, fractionScale, type FractionScale } from "./fractions";
import { yearOfRow, type TableReader } from "./row-reader";

/** The shares that a table states: approved ones, those of scenarios, and the key for overhead. */
export interface StatedShares {
  readonly allocations: readonly Allocation[];
  readonly scenarios: readonly Scenario[];
  readonly overheadKey: ReadonlyMap<PriorityId, number> | null;
}

/** One cell that may hold a share. */
interface ShareCell {
  readonly row: number;
  readonly column: number;
  readonly priority: string;
  /** Null for the approved budget. */
  readonly scenario: string | null;
  readonly reading: NumberReading;
}

/** Names of the row whose shares are the key that overhead is spread by. */
const overheadLine = /^(?:overhead|overhead key|frais generaux|cle de repartition(?: des frais generaux)?)$/i;

/**
 * The shares of a table (WcoAllocation), wide (a column per priority) or long (a row per line and priority), as fractions.
 * Blank cells and zeros state no share. A row named "Overhead" states the key that what is not allocated is spread by.
 */
export function readShares(reader: TableReader): StatedShares {
  const cells = shareCells(reader);
  const scale = fractionScale(cells.map(({ reading }) => reading));
  const approved: Allocation[] = [];
  const scenarios = new Map<string, Allocation[]>(
    [...reader.table.scenarios.keys()].map((name) => [name, []]),
  );
  const key = new Map<PriorityId, number>();
  for (const cell of cells) {
    const allocation = allocationOf(reader, cell, scale);
    if (allocation === null) continue;
    if (overheadLine.test(allocation.line)) {
      if (allocation.priority !== notAllocated) key.set(allocation.priority, allocation.share);
    } else if (cell.scenario === null) approved.push(allocation);
    else scenarios.set(cell.scenario, [...(scenarios.get(cell.scenario) ?? []), allocation]);
  }
  return {
    allocations: approved,
    scenarios: [...scenarios].map(([name, allocations]) => ({ name, allocations })),
    overheadKey: key.size === 0 ? null : key,
  };
}

function shareCells(reader: TableReader): readonly ShareCell[] {
  const { table } = reader;
  return table.rows.flatMap((row) => {
    const scenario = reader.text(row, "scenario") || null;
    const at = (column: number, priority: string, name: string | null): ShareCell => {
      return { row, column, priority, scenario: name, reading: numberOf(table.cellAt(row, column)) };
    };
    if (table.priorities.size > 1) {
      return [...table.priorities].map(([priority, column]) => at(column, priority, scenario));
    }
    const priority = priorityOfRow(reader, row);
    const share = table.columns.get("share");
    return [
      ...(share === undefined ? [] : [at(share, priority, scenario)]),
      ...[...table.scenarios].map(([name, column]) => at(column, priority, name)),
    ];
  });
}

/** The priority a row of a long table names; an unknown one as written, which the budget's rules refuse. */
function priorityOfRow(reader: TableReader, row: number): string {
  const stated = reader.text(row, "priority");
  return priorityRowOf(stated, reader.asked.plan) ?? (stated === "" ? notAllocated : stated);
}

function allocationOf(
  reader: TableReader,
  { row, column, priority, reading }: ShareCell,
  scale: FractionScale,
): Allocation | null {
  const line = reader.text(row, "line");
  const place = reader.place(row, column);
  if (reading.kind === "blank") return null;
  if (reading.kind === "unreadable") {
    const text = textOf(reader.table.cellAt(row, column));
    reader.find("error", "share-unreadable", place, { line, text });
    return null;
  }
  const share = fractionOf(reading, scale);
  if (share === 0) return null;
  if (share < 0) {
    reader.find("error", "share-negative", place, { line, percent: Math.round(share * 1000) / 10 });
    return null;
  }
  const year = yearOfRow(reader, row);
  const objective = objectiveOfRow(reader, row, reader.asked.plan);
  return {
    line,
    ...(year === undefined ? {} : { year }),
    priority,
    ...(objective === undefined ? {} : { objective }),
    share,
    place,
  };
}

function objectiveOfRow(reader: TableReader, row: number, plan: Plan): ObjectiveId | undefined {
  const text = reader.text(row, "objective");
  const { ids, unknown } = objectivesIn(text, plan);
  if (unknown.length > 0 || ids.length > 1) {
    reader.find("warning", "share-objective-unclear", reader.place(row, "objective"), { text });
    return undefined;
  }
  return ids[0];
}
