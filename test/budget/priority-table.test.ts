import fc from "fast-check";
import {
  effortOnPriorities,
  objectiveTable,
  priorityTable,
  reconcile,
  resourcesOnPriorities,
  sharesOf,
  type Budget,
  type PriorityTable,
} from "../../src/budget";
import { budget, effort, line, priorities, shares } from "./build-budget";
import { generatedBudget } from "./generated-budget";

const year = "2019/20";
const tableOf = (given: Budget): PriorityTable => priorityTable(priorities, given, year).table;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe("the budget by priority (design §9)", () => {
  const given = budget({
    lines: [
      line("S1", 60_000, { kind: "staff", directorate: "CB" }),
      line("O1", 30_000),
      line("G1", 10_000, { directorate: "ADM" }),
      line("OLD", 77_777, { year: "2018/19" }),
    ],
    allocations: shares("O1", { P1: 1 }),
    efforts: [effort("CB", 200, { P6: 150 })],
  });

  it("has a row for each priority in plan order, then not allocated", () => {
    expect(tableOf(given).rows.map(({ priority }) => priority)).toEqual([...priorities, "not-allocated"]);
  });

  it("counts the lines of its year only", () => {
    expect(tableOf(given).totalCents).toBe(100_000);
  });

  it("says of each row its cents, how many are staff, and its share", () => {
    const rows = tableOf(given).rows.filter(({ cents }) => cents > 0);
    expect(rows).toEqual([
      { priority: "P1", cents: 30_000, staffCents: 0, tenthsOfPercent: 300 },
      { priority: "P6", cents: 45_000, staffCents: 45_000, tenthsOfPercent: 450 },
      { priority: "not-allocated", cents: 25_000, staffCents: 15_000, tenthsOfPercent: 250 },
    ]);
  });

  it("gives a directorate the shares of its own budget", () => {
    const own = sharesOf(tableOf(given), "CB").filter(({ cents }) => cents > 0);
    expect(own.map(({ priority, tenthsOfPercent }) => [priority, tenthsOfPercent])).toEqual([
      ["P6", 750],
      ["not-allocated", 250],
    ]);
  });

  it("gives ORG2.1 and ORG1.1 their pairs (rule 6)", () => {
    expect(resourcesOnPriorities(tableOf(given))).toEqual({ actualCents: 75_000, targetCents: 100_000 });
    expect(effortOnPriorities(given.efforts)).toEqual({ actual: 150, target: 200 });
  });

  it("spreads overhead by a stated key, and leaves what the key leaves", () => {
    const overheadKey = new Map([
      ["P2", 0.5],
      ["P3", 0.25],
    ]);
    const rows = tableOf({ ...given, settings: { ...given.settings, overheadKey } }).rows;
    expect(rows.find(({ priority }) => priority === "P2")?.cents).toBe(12_500);
    expect(rows.find(({ priority }) => priority === "P3")?.cents).toBe(6_250);
    expect(rows.at(-1)?.cents).toBe(6_250);
  });

  it("spreads no line that a fault keeps from being allocated, for a fault is no overhead (rule 5)", () => {
    const faulty = budget({
      lines: [
        line("over", 100, { directorate: "CF" }),
        line("twice", 200, { directorate: "CF" }),
        line("twice", 300, { directorate: "CF" }),
        line("pounds", 400, { directorate: "CF", currency: "GBP" }),
        line("staff", 500, { directorate: "CB", kind: "staff" }),
        line("overhead", 1_000, { directorate: "CF" }),
      ],
      allocations: shares("over", { P1: 0.7, P2: 0.5 }),
      efforts: [effort("CB", 100, { P1: 120 })],
      settings: { currency: "EUR", rates: new Map(), overheadKey: new Map([["P2", 1]]) },
    });
    const { table } = priorityTable(priorities, faulty, year);
    expect(table.rows.find(({ priority }) => priority === "P2")?.cents).toBe(1_000);
    expect(table.rows.at(-1)?.cents).toBe(1_500);
  });

  it("does not spread overhead by a key of more than 100 %", () => {
    const overheadKey = new Map([["P2", 1.5]]);
    const { table, findings } = priorityTable(
      priorities,
      { ...given, settings: { ...given.settings, overheadKey } },
      year,
    );
    expect(table.rows.at(-1)?.cents).toBe(25_000);
    expect(findings.map(({ code }) => code)).toEqual(["overhead-key-over-100"]);
  });
});

describe.each([10, 100, 1_000, 10_000])("a budget of %i lines", (lineCount) => {
  const runs = { numRuns: Math.max(1, Math.min(20, 2_000 / lineCount)) };
  const budgets = fc.integer().map((seed) => generatedBudget(lineCount, seed));

  it("adds up to the cent by line, row, directorate and objective, and to exactly 100.0 %", () => {
    fc.assert(
      fc.property(budgets, (given) => {
        const table = tableOf(given);
        const wrong = table.lines.filter(
          ({ cents, parts, byObjective }) =>
            sum([...parts.values()]) !== cents || sum([...byObjective.values()]) !== cents,
        );
        expect(wrong).toEqual([]);
        expect(reconcile(table, given).filter(({ difference }) => difference !== 0)).toEqual([]);
        const objectives = objectiveTable(["SP5", "SP7", "ORG2"], table);
        expect(sum(objectives.map(({ cents }) => cents))).toBe(table.totalCents);
      }),
      runs,
    );
  });

  it("does not depend on the order of its tables", () => {
    fc.assert(
      fc.property(budgets, (given) => {
        const reversed = {
          ...given,
          lines: given.lines.toReversed(),
          allocations: given.allocations.toReversed(),
          efforts: given.efforts.toReversed(),
        };
        expect(tableOf(reversed).rows).toEqual(tableOf(given).rows);
        const byDirectorate = Object.fromEntries(tableOf(reversed).byDirectorate);
        expect(byDirectorate).toEqual(Object.fromEntries(tableOf(given).byDirectorate));
      }),
      runs,
    );
  });

  it("keeps its total when overhead is spread by a key", () => {
    fc.assert(
      fc.property(budgets, (given) => {
        const overheadKey = new Map(priorities.map((id) => [id, 0.1]));
        const spread = tableOf({ ...given, settings: { ...given.settings, overheadKey } });
        expect(spread.totalCents).toBe(tableOf(given).totalCents);
        expect(reconcile(spread, given).filter(({ difference }) => difference !== 0)).toEqual([]);
      }),
      runs,
    );
  });
});
