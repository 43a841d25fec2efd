import { readFinance, type ReadFinance } from "../../../src/intake/finance";
import { wcoPlan } from "../../../src/plan";
import { workbookOf, type Content } from "../recognition/source-sheets";

type Rows = readonly (readonly Content[])[];

const title = ["Capacity Building: staff effort 2019/20"];

function read(rows: Rows): ReadFinance {
  return readFinance([workbookOf({ Effort: [title, ...rows] }, "cb.xlsx")], {
    plan: wcoPlan,
    year: "2019/20",
  });
}

/** Posts as "P4: P1 30, P5 20 of 220". */
function postsOf({ finance }: ReadFinance): readonly string[] {
  return finance.budget.efforts.map(({ post, workingDays, daysOnPriorities }) => {
    const days = [...daysOnPriorities].map(([priority, each]) => `${priority} ${each}`).join(", ");
    return `${post}: ${days} of ${workingDays}`;
  });
}

function codesOf({ findings }: ReadFinance): readonly string[] {
  return findings.map(({ severity, code, cell }) => `${severity} ${code} ${cell}`);
}

const core = "Core";

describe("staff effort with a row for each post and priority", () => {
  it.each<[string, Rows, readonly string[], readonly string[]]>([
    [
      "states working days on every row",
      [
        ["Post", "Working days", "Priority", "Days"],
        ["P4", 220, "P1", 30],
        ["P4", 220, "Harmonized System", 20],
        ["G5", 200, "P1", 50],
      ],
      ["P4: P1 30, P5 20 of 220", "G5: P1 50 of 200"],
      [],
    ],
    [
      "states post and working days once, in French, with a total",
      [
        ["Poste", "Jours ouvrés", "Priorité stratégique", "Jours consacrés"],
        ["P4", 220, "P1", "30,5"],
        [null, null, "Système harmonisé", 20],
        ["Total", null, null, 50.5],
      ],
      ["P4: P1 30.5, P5 20 of 220"],
      [],
    ],
    [
      "states percentages of the time",
      [
        ["Grade", "Priority", "% of time", "Net working days"],
        ["P4", "P1", 15, 200],
        ["P4", "P8", 25, 200],
        ["P4", core, 60, 200],
      ],
      ["P4: P1 30, P8 50 of 200"],
      [],
    ],
    [
      "states shares with a percent sign among days",
      [
        ["Post", "Priority", "Days", "Working days"],
        ["P4", "P1", 20, 200],
        ["P4", "P8", "10 %", 200],
      ],
      ["P4: P1 20, P8 20 of 200"],
      [],
    ],
    [
      "adds up working days where core work is among the rows",
      [
        ["Post", "Priority", "Days"],
        ["P4", "P1", 120],
        ["P4", core, 100],
      ],
      ["P4: P1 120 of 220"],
      ["info effort-days-added-up C3"],
    ],
    [
      "heads the days on each priority as working days",
      [
        ["Poste", "Priorité", "Jours ouvrables"],
        ["P4", "P1", 120],
        ["P4", "Non alloué", 100],
      ],
      ["P4: P1 120 of 220"],
      ["info effort-days-added-up C3"],
    ],
    [
      "says of how many days only for one of two posts",
      [
        ["Post", "Working days", "Priority", "Days"],
        ["P4", 220, "P1", 30],
        ["P5", null, "P1", 30],
      ],
      ["P4: P1 30 of 220"],
      ["error effort-days-missing D4"],
    ],
    [
      "contradicts itself in working days",
      [
        ["Post", "Working days", "Priority", "Days"],
        ["P4", 220, "P1", 30],
        ["P4", 210, "P2", 30],
      ],
      [],
      ["error effort-days-differ B4"],
    ],
    [
      "contradicts its working days by core work",
      [
        ["Post", "Working days", "Priority", "Days"],
        ["P4", 220, "P1", 30],
        ["P4", 220, core, 100],
      ],
      ["P4: P1 30 of 220"],
      ["warning effort-differs-from-working-days D3"],
    ],
    [
      "names what is no priority, a priority twice, and no number",
      [
        ["Post", "Working days", "Priority", "Days"],
        ["P4", 220, "P12", 30],
        ["P4", 220, "P1", 30],
        ["P4", 220, "P1", 5],
        ["P4", 220, null, 7],
        ["P4", 220, "P2", "a few"],
      ],
      ["P4: P1 35 of 220"],
      [
        "error effort-priority-unknown C3",
        "error effort-priority-unknown C6",
        "error days-unreadable D7",
        "warning effort-priority-twice C5",
      ],
    ],
  ])("%s", (_what, rows, posts, codes) => {
    const result = read(rows);
    expect(postsOf(result)).toEqual(posts);
    expect(codesOf(result)).toEqual(codes);
  });

  it("names the cells of a post’s days and of its working days", () => {
    const { finance } = read([
      ["Post", "Working days", "Priority", "Days"],
      ["P4", 220, "P1", 30],
      ["P4", null, core, 100],
      ["P4", null, "P2", 90],
    ]);
    const { cells, directorate } = finance.budget.efforts[0]!;
    const at = (cell: string) => ({ file: "cb.xlsx", sheet: "Effort", cell });
    expect(directorate).toBe("CB");
    expect(cells).toEqual({ workingDays: [at("B3")], onPriorities: [at("D3"), at("D5")] });
  });
});
