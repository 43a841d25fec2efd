import {
  compareScenarios,
  emptyFinance,
  priorityTable,
  statedShares,
  withScenarioShares,
  withShares,
  type Finance,
} from "../../src/budget";
import { budget, line, priorities, shares } from "./build-budget";

const approved = budget({
  lines: [line("O1", 1000), line("O1", 1000, { year: "2018/19" })],
  allocations: shares("O1", { P1: 1 }),
});
const [now] = approved.lines;
const half = new Map([
  ["P3", 0.5],
  ["P4", 0],
]);

describe("shares changed by hand", () => {
  it("hold in their year; shares of every year stay in the others", () => {
    const changed = withShares(approved, now!, half);
    expect([...statedShares(changed.allocations, now!)]).toEqual([["P3", 0.5]]);
    expect(priorityTable(priorities, changed, "2018/19").table.rows[0]?.cents).toBe(1000);
  });

  it("keep the objectives that a priority’s shares state, in the same proportions", () => {
    const [share] = shares("O1", { P1: 0.6 });
    const stated = budget({
      lines: [now!],
      allocations: [
        { ...share!, share: 0.6, objective: "SP5" },
        { ...share!, share: 0.2, objective: "SP7" },
      ],
    });
    const { allocations } = withShares(stated, now!, new Map([["P1", 0.4]]));
    expect(allocations.map(({ objective, share: part }) => [objective, Math.round(part * 100)])).toEqual([
      ["SP5", 30],
      ["SP7", 10],
    ]);
  });

  it("in a scenario leave the approved budget as it is", () => {
    const finance: Finance = { ...emptyFinance, budget: approved };
    const changed = withScenarioShares(finance, "more e-commerce", now!, half);
    expect(changed.budget).toBe(approved);
    const [outcome] = compareScenarios(priorities, changed.budget, changed.scenarios, "2019/20");
    expect(outcome).toMatchObject({ name: "more e-commerce", org21: 0.5 });
  });
});
