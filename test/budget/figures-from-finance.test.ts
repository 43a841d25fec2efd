import {
  emptyFinance,
  figuresFromFinance,
  priorityTable,
  type Action,
  type AuditItem,
  type Finance,
} from "../../src/budget";
import type { Figure, Quarter } from "../../src/figures/figure";
import { budget, effort, line, priorities, shares } from "./build-budget";

const year = "2019/20";

function action(stated: Partial<Action>): Action {
  return {
    action: "Publish the guide",
    objectives: ["SG"],
    priorities: [],
    directorate: "CB",
    deliverable: "Guide",
    plannedQuarter: "2019/20-Q1",
    status: "planned",
    doneOn: null,
    evidence: "",
    place: { file: "plan.xlsx", sheet: "Plan", cell: "A4" },
    ...stated,
  };
}

function auditItem(stated: Partial<AuditItem>): AuditItem {
  return {
    item: "Inventory",
    directorate: "ADM",
    dueQuarter: "2019/20-Q2",
    isImplemented: false,
    implementedOn: null,
    place: { file: "audit.xlsx", sheet: "Audit", cell: "A2" },
    ...stated,
  };
}

function figuresOf(finance: Partial<Finance>, upTo: Quarter = "2019/20-Q4"): readonly Figure[] {
  const whole = { ...emptyFinance, ...finance };
  const { table } = priorityTable(priorities, whole.budget, year);
  return figuresFromFinance(whole, table, upTo).figures;
}

/** "2019/20-Q2 1 / 2" for each figure of a KPI, without the quarters for which nothing is planned. */
function pairs(figures: readonly Figure[], kpi: string): readonly string[] {
  return figures
    .filter((figure) => figure.kpi === kpi && !figure.flags.includes("nothing-planned"))
    .map(({ period, actual, target }) => `${period} ${actual} / ${target}`);
}

describe("figures counted from the implementation plan (design §4 rule 10)", () => {
  it("count an action once for each KPI, even if it serves several objectives", () => {
    const figures = figuresOf({ actions: [action({ objectives: ["SG", "SO1", "SO3"], status: "done" })] });
    expect(pairs(figures, "SG.1")).toEqual(["2019/20-Q1 1 / 1"]);
    expect(pairs(figures, "SO1.1")).toEqual(["2019/20-Q1 1 / 1"]);
    expect(pairs(figures, "SO2.1")).toEqual([]);
    expect(pairs(figures, "SO3.1")).toEqual(["2019/20-Q1 1 / 1"]);
  });

  it.each([
    [
      "late within the year: planned in its quarter, done in the one of its day",
      { year: 2020, month: 2, day: 3 },
      ["2019/20-Q1 0 / 1", "2019/20-Q3 1 / 0"],
    ],
    ["before the year: done in the first quarter", { year: 2019, month: 5, day: 3 }, ["2019/20-Q1 1 / 1"]],
    ["after the year: not done in it", { year: 2020, month: 9, day: 3 }, ["2019/20-Q1 0 / 1"]],
  ])("place an action done %s", (_what, doneOn, expected) => {
    expect(pairs(figuresOf({ actions: [action({ status: "done", doneOn })] }), "SG.1")).toEqual(expected);
  });

  it("report nothing for a quarter that is not over", () => {
    const figures = figuresOf({ actions: [action({ plannedQuarter: "2019/20-Q3" })] }, "2019/20-Q2");
    expect(pairs(figures, "SG.1")).toEqual(["2019/20-Q3 not-reported / 1"]);
  });

  it("say of a quarter that is over and has nothing planned that it is not applicable, by all rows of the plan", () => {
    const actions = ["A4", "A6"].map((cell) =>
      action({ plannedQuarter: "2019/20-Q2", place: { file: "plan.xlsx", sheet: "Plan", cell } }),
    );
    const empty = figuresOf({ actions }, "2019/20-Q3").filter(({ flags }) =>
      flags.includes("nothing-planned"),
    );
    expect(
      empty.map(({ period, actual, target, source }) => [period, actual, target, source.target]),
    ).toEqual([
      ["2019/20-Q1", "not-applicable", "not-applicable", "A4, A6"],
      ["2019/20-Q3", "not-applicable", "not-applicable", "A4, A6"],
    ]);
  });

  it("keep a cancelled action among the planned ones, and say so", () => {
    const finance = { ...emptyFinance, actions: [action({ status: "cancelled" })] };
    const { table } = priorityTable(priorities, finance.budget, year);
    const { figures, findings } = figuresFromFinance(finance, table, "2019/20-Q4");
    expect(pairs(figures, "SG.1")).toEqual(["2019/20-Q1 0 / 1"]);
    expect(findings.map(({ code }) => code)).toEqual(["action-cancelled"]);
  });

  it("name the cells of the actions they count", () => {
    const cells = ["A4", "A5", "A6"].map((cell) =>
      action({ status: "done", place: { file: "plan.xlsx", sheet: "Plan", cell } }),
    );
    expect(figuresOf({ actions: cells })[0]?.source).toEqual({
      file: "plan.xlsx",
      sheet: "Plan",
      actual: "A4:A6",
      target: "A4:A6",
    });
  });
});

describe("milestones are a level: each quarter holds all that was due before it", () => {
  it("LD3.1, from the actions of the Communication Strategy", () => {
    const actions = [
      action({ objectives: ["LD3"], plannedQuarter: "2019/20-Q1", status: "done" }),
      action({ objectives: ["LD3"], plannedQuarter: "2019/20-Q3", status: "done" }),
    ];
    expect(pairs(figuresOf({ actions }), "LD3.1")).toEqual([
      "2019/20-Q1 1 / 1",
      "2019/20-Q2 1 / 1",
      "2019/20-Q3 2 / 2",
      "2019/20-Q4 2 / 2",
    ]);
  });

  it("ORG2.2, from the Audit Plan: an item counts from the day it is implemented", () => {
    const audit = [
      auditItem({ isImplemented: true, implementedOn: { year: 2020, month: 5, day: 1 } }),
      auditItem({ dueQuarter: "2019/20-Q4" }),
      auditItem({ dueQuarter: "2020/21-Q1", isImplemented: true }),
    ];
    expect(pairs(figuresOf({ audit }), "ORG2.2")).toEqual([
      "2019/20-Q2 0 / 1",
      "2019/20-Q3 0 / 1",
      "2019/20-Q4 1 / 2",
    ]);
  });
});

describe("milestones of which none is due yet", () => {
  it("have nothing to report until the first is due, and nothing at all in a year without any", () => {
    const periods = (items: readonly AuditItem[]): readonly string[] =>
      figuresOf({ audit: items })
        .filter(({ flags }) => flags.includes("nothing-planned"))
        .map(({ period }) => period);
    expect(periods([auditItem({ dueQuarter: "2019/20-Q3" })])).toEqual(["2019/20-Q1", "2019/20-Q2"]);
    expect(periods([auditItem({ dueQuarter: "2020/21-Q3" })])).toEqual([]);
  });
});

describe("figures of the budget, one per directorate, in the year’s last quarter", () => {
  const finance = {
    budget: budget({
      lines: [line("O1", 10_050), line("S1", 20_000, { kind: "staff", directorate: "CB" })],
      allocations: shares("O1", { P1: 1 }),
      efforts: [effort("CB", 200, { P6: 150 })],
    }),
  };
  const figures = figuresOf(finance);

  it("ORG2.1: what is allocated to priorities of the whole, in units of the currency", () => {
    expect(pairs(figures, "ORG2.1")).toEqual(["2019/20-Q4 100.5 / 100.5", "2019/20-Q4 150 / 200"]);
  });

  it("before the year is over leave what directorates report by the quarter alone", () => {
    expect(figuresOf(finance, "2019/20-Q3")).toEqual([]);
  });

  it("ORG1.1: days on priorities of working days", () => {
    expect(pairs(figures, "ORG1.1")).toEqual(["2019/20-Q4 150 / 200"]);
  });

  it("ORG2.1 names the cells of the rates and of the key for overhead that went into it, and no others", () => {
    const cell = (sheet: string, at: string) => ({ file: "budget.xlsx", sheet, cell: at });
    const stated = budget({
      lines: [
        line("O1", 10_000, { currency: "USD", place: cell("Budget", "E4") }),
        line("O2", 10_000, { directorate: "CB", place: cell("Budget", "E5") }),
      ],
      allocations: shares("O2", { P1: 1 }),
      settings: {
        currency: "EUR",
        rates: new Map([
          ["USD", 0.9],
          ["GBP", 1.2],
        ]),
        overheadKey: new Map([["P2", 0.5]]),
        cells: {
          rates: new Map([
            ["USD", cell("Rates", "B2")],
            ["GBP", cell("Rates", "B3")],
          ]),
          overheadKey: new Map([["P2", cell("Allocation", "C9")]]),
        },
      },
    });
    expect(
      figuresOf({ budget: stated }).map(({ actual, source }) => [actual, source.actual, source.target]),
    ).toEqual([
      [45, "E4, 'Rates'!B2, 'Allocation'!C9", "E4, 'Rates'!B2"],
      [100, "E5, 'Allocation'!B4", "E5"],
    ]);
  });
});
