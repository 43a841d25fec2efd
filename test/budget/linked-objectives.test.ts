import { emptyFinance, linkedObjectives, type Action } from "../../src/budget";
import { budget, line, shares } from "./build-budget";

const objectives = ["SG", "SO1", "SP5", "SP7"];

describe("the objectives that a priority serves", () => {
  it("are those that a share or an action states, in plan order, each once", () => {
    const [share] = shares("O1", { P3: 1 });
    const action: Action = {
      action: "Publish",
      objectives: ["SP5", "SG"],
      priorities: ["P3"],
      directorate: "CB",
      deliverable: "",
      plannedQuarter: "2019/20-Q1",
      status: "planned",
      doneOn: null,
      evidence: "",
      place: {},
    };
    const finance = {
      ...emptyFinance,
      budget: budget({
        lines: [line("O1", 1)],
        allocations: share === undefined ? [] : [{ ...share, objective: "SP5" }],
      }),
      actions: [action, { ...action, plannedQuarter: "2020/21-Q1" as const, objectives: ["SP7"] }],
    };
    expect([...linkedObjectives(finance, "2019/20", objectives)]).toEqual([["P3", ["SG", "SP5"]]]);
  });

  it("are not guessed: the plan ties no priority to an objective", () => {
    expect(linkedObjectives(emptyFinance, "2019/20", objectives).size).toBe(0);
  });
});
