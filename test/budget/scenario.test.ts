import { compareScenarios } from "../../src/budget";
import { budget, line, priorities, shares } from "./build-budget";

describe("a scenario", () => {
  const approved = budget({
    lines: [line("O1", 1000), line("G1", 1000)],
    allocations: shares("O1", { P1: 1 }),
  });
  const scenario = { name: "more integrity", allocations: shares("G1", { P8: 0.5 }) };

  it("changes the lines it names and keeps the approved shares of the others", () => {
    const [outcome] = compareScenarios(priorities, approved, [scenario], "2019/20");
    const rows = outcome?.table.rows.filter(({ cents }) => cents > 0);
    expect(rows?.map(({ priority, cents }) => [priority, cents])).toEqual([
      ["P1", 1000],
      ["P8", 500],
      ["not-allocated", 500],
    ]);
  });

  it("has its own ORG2.1 and its own name, and says what is wrong with its shares only", () => {
    const [outcome] = compareScenarios(priorities, approved, [scenario], "2019/20");
    expect(outcome).toMatchObject({ name: "more integrity", org21: 0.75 });
    expect(outcome?.findings.map(({ code }) => code)).toEqual(["shares-under-100"]);
  });

  it("never touches the approved budget", () => {
    const before = JSON.stringify(approved);
    compareScenarios(priorities, approved, [scenario], "2019/20");
    expect(JSON.stringify(approved)).toBe(before);
  });
});
