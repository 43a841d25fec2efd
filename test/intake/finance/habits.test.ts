import fc from "fast-check";
import { priorityTable, type Budget } from "../../../src/budget";
import { readFinance } from "../../../src/intake/finance";
import { wcoPlan } from "../../../src/plan";
import { budget, effort, line, shares } from "../../budget/build-budget";
import { dressed, type Habits } from "./dressed-budget";

const asked = { plan: wcoPlan, year: "2019/20" } as const;
const priorities = wcoPlan.priorities.map(({ id }) => id);

/** A budget with a bit of everything: staff by effort, shares below 100 % and of one, a correction, a thousandth. */
const truth: Budget = budget({
  lines: [
    line("TTA-1", 27_424_657, { kind: "staff", directorate: "TTA" }),
    line("TTA-2", 123_456, { kind: "operating", directorate: "TTA" }),
    line("TTA-3", 100_000_001, { kind: "project", directorate: "TTA" }),
    line("CB-1", 5_000_001, { kind: "staff", directorate: "CB" }),
    line("CB-2", -50_000, { kind: "operating", directorate: "CB", isCorrection: true }),
    line("CB-3", 900_000, { kind: "operating", directorate: "CB" }),
  ],
  allocations: [
    ...shares("TTA-2", { P1: 0.333, P5: 0.667 }),
    ...shares("TTA-3", { P3: 0.125, P4: 0.5, P9: 0.375 }),
    ...shares("CB-2", { P8: 1 }),
    ...shares("CB-3", { P6: 0.75, "not-allocated": 0.25 }),
  ],
  efforts: [effort("TTA", 220, { P1: 22, P5: 110 }), effort("CB", 200, { P6: 150 })],
});

const habits: fc.Arbitrary<Habits> = fc.record({
  language: fc.constantFrom("en", "fr"),
  sheets: fc.constantFrom("one", "several", "by-directorate"),
  shares: fc.constantFrom("wide", "long", "beside"),
  numbers: fc.constantFrom("numbers", "text", "brackets"),
  fractions: fc.constantFrom("fraction", "percent", "percent-format", "percent-text"),
  priorities: fc.constantFrom("code", "title", "both"),
  effort: fc.constantFrom("days", "percent", "fraction"),
  effortByRows: fc.boolean(),
  titles: fc.boolean(),
  totals: fc.boolean(),
  twoRows: fc.boolean(),
  directorates: fc.constantFrom("title", "code", "once"),
  turned: fc.nat({ max: 4 }),
});

describe("the same budget in other clothes", () => {
  const expected = priorityTable(priorities, truth, "2019/20").table;

  it("gives the same cents: words, order, layout and number forms of either language", () => {
    fc.assert(
      fc.property(habits, (given) => {
        const { finance, findings } = readFinance([dressed(truth, given)], asked);
        expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
        const { table } = priorityTable(priorities, finance.budget, "2019/20");
        expect(table.rows).toEqual(expected.rows);
        expect(Object.fromEntries(table.byDirectorate)).toEqual(Object.fromEntries(expected.byDirectorate));
      }),
      { numRuns: 150 },
    );
  });
});
