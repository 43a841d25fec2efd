import {
  closestId,
  isKpiId,
  isObjectiveId,
  isPerspectiveId,
  kpiById,
  kpisOf,
  objectiveById,
  objectivesOf,
  wcoPlan,
} from "../../src/plan";

describe("looking something up in the plan", () => {
  it("finds a KPI and an objective by its id", () => {
    expect(kpiById(wcoPlan, "SP5.1")?.numerator.en).toMatch(/joint operations/);
    expect(objectiveById(wcoPlan, "SP5")?.title.en).toMatch(/^Joint operations/);
  });

  it("finds nothing for an id that is not in the plan", () => {
    expect(kpiById(wcoPlan, "SP9.1")).toBeUndefined();
    expect(objectiveById(wcoPlan, "SP9")).toBeUndefined();
    expect(kpisOf(wcoPlan, "SP9")).toEqual([]);
    expect(objectivesOf(wcoPlan, "customers")).toEqual([]);
  });

  it("lists the KPIs of an objective and the objectives of a perspective in the plan's order", () => {
    expect(kpisOf(wcoPlan, "SP6").map(({ id }) => id)).toEqual(["SP6.1", "SP6.2"]);
    expect(objectivesOf(wcoPlan, "learning").map(({ id }) => id)).toEqual(["LD1", "LD2", "LD3"]);
  });

  it.each([
    ["SP5.1", "KPI"],
    ["SP5", "objective"],
    ["processes", "perspective"],
    ["SP9", "none"],
  ])("knows what kind of id %s is", (id, kind) => {
    expect([isKpiId(wcoPlan, id), isObjectiveId(wcoPlan, id), isPerspectiveId(wcoPlan, id)]).toEqual([
      kind === "KPI",
      kind === "objective",
      kind === "perspective",
    ]);
  });
});

describe("the id that a mistyped one most likely meant", () => {
  it.each([
    ["SP9", "SP8"],
    ["SP10", "SP8"],
    ["SO4", "SO3"],
    ["LD0", "LD1"],
    ["SP9.1", "SP8.1"],
    ["SP7.6", "SP7.5"],
    ["SP5.3", "SP5.1"],
    ["SG.2", "SG.1"],
    ["sp5", "SP5"],
    ["SP 5.1", "SP5.1"],
    ["SP5-1", "SP5.1"],
    ["SQ5", "SP5"],
    ["OR2", "ORG2"],
    ["Process", "processes"],
    ["result", "results"],
  ])("%s means %s", (typed, meant) => {
    expect(closestId(wcoPlan, typed)).toBe(meant);
  });

  it.each(["", "tourism", "12", "?"])("is none for %j, which is near to nothing", (typed) => {
    expect(closestId(wcoPlan, typed)).toBeUndefined();
  });

  it("is the id itself for every id of the plan", () => {
    for (const { id } of [...wcoPlan.kpis, ...wcoPlan.objectives, ...wcoPlan.perspectives]) {
      expect(closestId(wcoPlan, id)).toBe(id);
    }
  });
});
