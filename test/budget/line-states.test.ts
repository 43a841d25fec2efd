import { lineStates, priorityTable, withShares } from "../../src/budget";
import { budget, effort, line, priorities, shares } from "./build-budget";

const given = budget({
  lines: [
    line("O1", 1000),
    line("O2", 1000),
    line("O3", 1000),
    line("O4", 1000),
    line("S1", 1000, { kind: "staff", directorate: "CB" }),
  ],
  allocations: [...shares("O1", { P1: 1 }), ...shares("O2", { P1: 0.6 }), ...shares("O3", { P1: 1.2 })],
  efforts: [effort("CB", 200, { P6: 150 })],
});

describe("how far a budget line is allocated", () => {
  it.each([
    ["O1", "allocated", 1, 0],
    ["O2", "partly", 0.6, 400],
    ["O3", "faulty", 1.2, 1000],
    ["O4", "without", 0, 1000],
    ["S1", "allocated", 0, 250],
  ])("%s is %s", (code, state, stated, restCents) => {
    const found = lineStates(priorities, given, "2019/20").find(({ line: { line: own } }) => own === code);
    expect(found).toMatchObject({ state, stated, restCents });
  });

  it("can be tried with other shares, the budget itself left as it was", () => {
    const [, , over] = given.lines;
    const tried = withShares(
      given,
      over!,
      new Map([
        ["P3", 0.5],
        ["not-allocated", 0.5],
        ["P4", 0],
      ]),
    );
    const { table, findings } = priorityTable(priorities, tried, "2019/20");
    expect(table.rows[2]?.cents).toBe(500);
    expect(findings.map(({ code }) => code)).toEqual(["shares-under-100"]);
    expect(given.allocations).toHaveLength(3);
  });
});
