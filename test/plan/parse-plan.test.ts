import { parsePlan, planFaultText, wcoPlan } from "../../src/plan";

/** A copy of the plan, as read from a file, with one value replaced or (undefined) removed. */
function planWith(path: string, value: unknown): unknown {
  const plan = JSON.parse(JSON.stringify(wcoPlan)) as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop()!;
  const owner = keys.reduce((node, key) => node[key] as Record<string, unknown>, plan);
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else owner[last] = value;
  return plan;
}

function faultsOf(content: unknown): readonly string[] {
  const parsed = parsePlan(content);
  return parsed.ok ? [] : parsed.faults.map(planFaultText);
}

describe("a plan file", () => {
  it("is read as it stands when nothing is wrong", () => {
    expect(parsePlan(JSON.parse(JSON.stringify(wcoPlan)))).toEqual({ ok: true, plan: wcoPlan });
  });

  it("may hold another plan with other perspectives, objectives and KPIs", () => {
    const both = (text: string) => ({ en: text, fr: `${text} (fr)` });
    const other = {
      ...wcoPlan,
      id: "other",
      years: ["2099/00"],
      values: [],
      perspectives: [{ id: "customers", title: both("Customers"), section: "1" }],
      objectives: [
        {
          id: "C1",
          perspective: "customers",
          title: both("Serve"),
          indicatorTitle: both("Serve"),
          description: both("Serve well"),
          section: "1",
        },
      ],
      kpis: [{ ...wcoPlan.kpis[0], id: "C1.1", objective: "C1" }],
      packages: [],
      priorities: [],
    };
    expect(faultsOf(other)).toEqual([]);
  });

  it.each([
    [
      "a KPI of an unknown objective",
      "kpis.3.objective",
      "SP9",
      "kpis[3].objective: 'SP9' is not among the objectives; did you mean 'SP8'?",
    ],
    [
      "an unknown objective that resembles none",
      "kpis.3.objective",
      "tourism",
      "kpis[3].objective: 'tourism' is not among the objectives",
    ],
    [
      "an objective of an unknown perspective",
      "objectives.0.perspective",
      "result",
      "objectives[0].perspective: 'result' is not among the perspectives; did you mean 'results'?",
    ],
    [
      "a package of an unknown objective",
      "packages.1.objective",
      "SP0",
      "packages[1].objective: 'SP0' is not among the objectives; did you mean 'SP1'?",
    ],
    ["a KPI id given twice", "kpis.1.id", "SG.1", "kpis[1].id: 'SG.1' is already used at kpis[0].id"],
    [
      "a KPI that bears an objective's id",
      "kpis.0.id",
      "SP5",
      "kpis[0].id: 'SP5' is already used at objectives[8].id",
    ],
    [
      "a priority id given twice",
      "priorities.8.id",
      "P1",
      "priorities[8].id: 'P1' is already used at priorities[0].id",
    ],
    ["a year given twice", "years.2", "2019/20", "years[2]: '2019/20' is already used at years[0]"],
    [
      "a heading that its perspective lacks",
      "objectives.4.group.en",
      "Standards",
      "objectives[4].group: 'Standards' is not among the groups of the perspective 'processes'",
    ],
    ["a missing French text", "kpis.0.unit.fr", undefined, "kpis[0].unit.fr: is missing"],
    ["an empty French text", "mission.fr", " ", "mission.fr: is empty"],
    ["a text in one language only", "values.2", "We are responsive", "values[2]: must be an object"],
    ["a text that is a number", "vision.en", 7, "vision.en: must be a text"],
    [
      "an unknown kind",
      "kpis.0.kind",
      "quality",
      'kpis[0].kind: "quality" is not a kind of KPI: delivery, demand, milestone, share',
    ],
    ["a truth value in words", "kpis.0.listsMembers", "yes", "kpis[0].listsMembers: must be true or false"],
    ["an id with blanks", "kpis.0.id", "SG 1", "kpis[0].id: must be an id without blanks"],
    [
      "an id that means the whole plan",
      "perspectives.0.id",
      "Plan",
      "perspectives[0].id: 'PLAN' stands for the whole plan and cannot be an id",
    ],
    [
      "a misspelt field",
      "objectives.0.groupe",
      { en: "a", fr: "b" },
      "objectives[0].groupe: is not a field of a plan file",
    ],
    [
      "years that do not follow each other",
      "years.0",
      "2019/21",
      'years[0]: "2019/21" is not a fiscal year such as "2019/20"',
    ],
    ["a calendar year", "years.0", "2019", 'years[0]: "2019" is not a fiscal year such as "2019/20"'],
    ["no fiscal year", "years", [], "years: needs at least one fiscal year"],
    ["no KPI", "kpis", [], "kpis: needs at least one KPI"],
    ["KPIs that are no list", "kpis", { first: 1 }, "kpis: must be a list"],
    ["no KPI list at all", "kpis", undefined, "kpis: is missing"],
  ])("with %s is refused with the path to the fault", (_what, path, value, fault) => {
    expect(faultsOf(planWith(path, value))).toContain(fault);
  });

  it("is refused with every fault at once", () => {
    const plan = planWith("kpis.0.kind", "quality") as Record<string, unknown>;
    expect(faultsOf({ ...plan, mission: { en: "", fr: "" } })).toHaveLength(3);
  });

  it.each([[null], [undefined], ["a plan"], [[]], [42]])("that holds only %j is no plan", (content) => {
    expect(parsePlan(content).ok).toBe(false);
  });

  it("does not let a file reach behind its own fields", () => {
    const hostile = JSON.parse('{"__proto__": {"id": "x"}}') as unknown;
    expect(parsePlan(hostile).ok).toBe(false);
  });
});
