import { changes, priorityTable, yearBefore, type Budget } from "../../src/budget";
import { budget, line, priorities, shares } from "./build-budget";

function changesOf(given: Budget): ReturnType<typeof changes> {
  const { table } = priorityTable(priorities, given, "2019/20");
  const { table: before } = priorityTable(priorities, given, yearBefore("2019/20"));
  return changes(table, before);
}

describe("the change on last year", () => {
  const allocations = [
    ...shares("O1", { P1: 1 }).map((each) => ({ ...each, year: "2019/20" as const })),
    ...shares("O1", { P1: 0.5 }).map((each) => ({ ...each, year: "2018/19" as const })),
  ];

  it("is in amount and in points of the share", () => {
    const lines = [line("O1", 800), line("G1", 200), line("O1", 500, { year: "2018/19" })];
    const rows = changesOf(budget({ lines, allocations }));
    expect(rows?.get("P1")).toEqual({ lastCents: 250, cents: 550, tenthsOfPoint: 300 });
    expect(rows?.get("not-allocated")).toEqual({ lastCents: 250, cents: -50, tenthsOfPoint: -300 });
  });

  it("is not there without a budget of last year, which is not a budget of zero", () => {
    expect(changesOf(budget({ lines: [line("O1", 800)], allocations }))).toBeNull();
  });

  it.each([
    ["2019/20", "2018/19"],
    ["2000/01", "1999/00"],
  ] as const)("%s follows %s", (year, before) => {
    expect(yearBefore(year)).toBe(before);
  });
});
