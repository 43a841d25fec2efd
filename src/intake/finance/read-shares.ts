import type { Scenario } from "../../budget/finance";
import { notAllocated, type Allocation } from "../../budget/types";
import type { ObjectiveId, Plan } from "../../plan/types";
import { plainText } from "../recognition/labels/plain-text";
import { objectivesIn } from "./plan-names";
import { numberOf, textOf, type NumberReading } from "./cells";
import { priorityRowOf } from "./priority-names";
import { fractionOf, fractionScale, type FractionScale } from "./fractions";
import type { StatedKeyShare } from "./settle-settings";
import { statedDirectorate, yearOfRow, type TableReader } from "./row-reader";

/** A share with the directorate whose line it is of, where the table states one. */
export interface StatedShare extends Allocation {
  readonly directorate?: string | undefined;
}

/** The shares that a table states: approved ones, those of scenarios, and the key for overhead. */
export interface StatedShares {
  readonly allocations: readonly StatedShare[];
  readonly scenarios: readonly (Pick<Scenario, "name"> & { readonly allocations: readonly StatedShare[] })[];
  readonly overheadKey: readonly StatedKeyShare[];
}

/** One cell that may hold a share. */
interface ShareCell {
  readonly row: number;
  readonly column: number;
  readonly priority: string;
  /** The objective that stands where a priority is expected: the share serves it, and no priority. */
  readonly objective?: ObjectiveId | undefined;
  /** Null for the approved budget. */
  readonly scenario: string | null;
  readonly reading: NumberReading;
}

/** Names of the row whose shares are the key that overhead is spread by, as plain text. */
const overheadLine =
  /^(?:overheads?(?: (?:costs?|key))?|key for overheads?|frais generaux|cle de repartition(?: des frais generaux)?)$/;

/**
 * The shares of a table (WcoAllocation), wide (a column per priority) or long (a row per line and priority), as fractions.
 * Blank cells and zeros state no share. A row named "Overhead" states the key that what is not allocated is spread by.
 */
export function readShares(reader: TableReader): StatedShares {
  const cells = shareCells(reader);
  if (areAmounts(cells)) {
    const [first] = cells.filter(({ reading }) => reading.kind === "number");
    if (first !== undefined)
      reader.find("error", "shares-are-amounts", reader.place(first.row, first.column));
    return { allocations: [], scenarios: [], overheadKey: [] };
  }
  const scale = fractionScale(cells.map(({ reading }) => reading));
  const approved: StatedShare[] = [];
  const scenarios = new Map<string, StatedShare[]>(
    [...reader.table.scenarios.keys()].map((name) => [name, []]),
  );
  const key: StatedKeyShare[] = [];
  for (const cell of cells) {
    const allocation = allocationOf(reader, cell, scale);
    if (allocation === null) continue;
    if (overheadLine.test(plainText(allocation.line))) {
      if (allocation.priority !== notAllocated) key.push(allocation);
    } else if (cell.scenario === null) approved.push(allocation);
    else scenarios.set(cell.scenario, [...(scenarios.get(cell.scenario) ?? []), allocation]);
  }
  return {
    allocations: approved,
    scenarios: [...scenarios].map(([name, allocations]) => ({ name, allocations })),
    overheadKey: key,
  };
}

/** Numbers of which most are above 150 are no percentages: a line's amounts by priority, which shares cannot give to the cent. */
function areAmounts(cells: readonly ShareCell[]): boolean {
  const numbers = cells.flatMap(({ reading }) =>
    reading.kind === "number" && !reading.isPercent && reading.number !== 0 ? [reading.number] : [],
  );
  return numbers.length > 0 && numbers.filter((number) => number > 150).length * 2 > numbers.length;
}

function shareCells(reader: TableReader): readonly ShareCell[] {
  const { table } = reader;
  return table.rows.flatMap((row) => {
    const scenario = reader.text(row, "scenario") || null;
    const at = (
      column: number,
      priority: string,
      name: string | null,
      objective?: ObjectiveId,
    ): ShareCell => {
      const reading = numberOf(table.cellAt(row, column));
      return { row, column, priority, objective, scenario: name, reading };
    };
    if (table.priorities.size > 1) {
      return [...table.priorities].map(([priority, column]) => at(column, priority, scenario));
    }
    const { priority, objective } = destinationOfRow(reader, row);
    const share = table.columns.get("share");
    return [
      ...(share === undefined ? [] : [at(share, priority, scenario, objective)]),
      ...[...table.scenarios].map(([name, column]) => at(column, priority, name, objective)),
    ];
  });
}

/**
 * Where a row of a long table says that its share goes: a priority, core work, or an objective alone, which leaves it not allocated
 * to a priority. An unknown name stands as written, which the budget's rules refuse.
 */
function destinationOfRow(
  reader: TableReader,
  row: number,
): { readonly priority: string; readonly objective?: ObjectiveId } {
  const stated = reader.text(row, "priority");
  const { plan } = reader.asked;
  const priority = stated === "" ? notAllocated : priorityRowOf(stated, plan);
  if (priority !== null) return { priority };
  const [objective, ...others] = objectivesIn(stated, plan).ids;
  return objective !== undefined && others.length === 0
    ? { priority: notAllocated, objective }
    : { priority: stated };
}

function allocationOf(
  reader: TableReader,
  { row, column, priority, reading, objective: instead }: ShareCell,
  scale: FractionScale,
): StatedShare | null {
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
  if (year === "unreadable") return null;
  const objective = instead ?? objectiveOfRow(reader, row, reader.asked.plan);
  const directorate = statedDirectorate(reader, row);
  if (priority === notAllocated && objective === undefined && isUndirected(reader, row)) {
    reader.find("warning", "share-priority-missing", place, { line, percent: Math.round(share * 1000) / 10 });
  }
  return {
    line,
    ...(year === undefined ? {} : { year }),
    priority,
    ...(objective === undefined ? {} : { objective }),
    ...(directorate === undefined ? {} : { directorate }),
    share,
    place,
  };
}

/** A long table's row whose priority is blank. */
function isUndirected(reader: TableReader, row: number): boolean {
  return reader.table.priorities.size <= 1 && reader.text(row, "priority") === "";
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
