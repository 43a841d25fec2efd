import { priorityTable } from "../../../src/budget";
import { readFinance, type ReadFinance } from "../../../src/intake/finance";
import { wcoPlan } from "../../../src/plan";
import { workbookOf, type Content } from "../recognition/source-sheets";

type Rows = readonly (readonly Content[])[];

const asked = { plan: wcoPlan, year: "2019/20" } as const;
const title = ["Capacity Building: budget 2019/20"];

function read(rows: Rows, changes = {}): ReadFinance {
  return readFinance([workbookOf({ Sheet1: rows }, "cb.xlsx", changes)], asked);
}

/** Lines as "code kind amount currency". */
function linesOf({ finance }: ReadFinance): readonly string[] {
  return finance.budget.lines.map(
    ({ line, kind, cents, currency }) => `${line} ${kind} ${cents / 100} ${currency}`,
  );
}

function codesOf({ findings }: ReadFinance): readonly string[] {
  return findings.map(({ severity, code, cell }) => `${severity} ${code} ${cell ?? ""}`.trim());
}

describe("amounts that could be mistaken", () => {
  it.each<[string, Rows, readonly string[], readonly string[]]>([
    [
      "are in thousands where only a title says so",
      [title, ["(en milliers d’euros)"], ["Line", "Kind", "Amount"], ["C1", "staff", 12.5]],
      ["C1 staff 12500 EUR"],
      [],
    ],
    [
      "are in millions where the header says “M€”",
      [title, ["Line", "Kind", "Montant (M€)"], ["C1", "staff", 1.25]],
      ["C1 staff 1250000 EUR"],
      [],
    ],
    [
      "of “12.500” thousand could be two numbers and are not guessed",
      [title, ["Line", "Kind", "Montant (k€)"], ["C1", "staff", "12.500"]],
      [],
      ["error amount-unreadable C3"],
    ],
    [
      "keep the currency that only the amount shows",
      [title, ["Line", "Kind", "Amount"], ["C1", "project", "CHF 1’000.50"]],
      ["C1 project 1000.5 CHF"],
      [],
    ],
    [
      "keep the currency that only the number format shows",
      [title, ["Line", "Kind", "Amount"], ["C1", "project", { number: 1000, format: '#,##0.00 "USD"' }]],
      ["C1 project 1000 USD"],
      [],
    ],
    [
      "whose text and column state two currencies are said",
      [title, ["Line", "Kind", "Amount", "Currency"], ["C1", "project", "$ 1000", "EUR"]],
      ["C1 project 1000 EUR"],
      ["error amount-in-other-currency C3"],
    ],
    [
      "are negative with the sign behind them",
      [title, ["Line", "Kind", "Amount", "Correction"], ["C1", "operating", "1 200,00-", "yes"]],
      ["C1 operating -1200 EUR"],
      [],
    ],
    [
      "in a second column without a year are left out, which is said",
      [title, ["Line", "Kind", "Budget", "Approved budget"], ["C1", "staff", 5, 6]],
      ["C1 staff 5 EUR"],
      ["warning amount-column-left-out D2"],
    ],
  ])("%s", (_what, rows, lines, codes) => {
    const result = read(rows);
    expect(linesOf(result)).toEqual(lines);
    expect(codesOf(result)).toEqual(codes);
  });

  it("of two years side by side belong to their years", () => {
    const rows = [
      ["Line", "Kind", "Budget 2018/19", "Budget 2019/20"],
      ["C1", "staff", 5, 6],
    ];
    const { lines } = readFinance([workbookOf({ CB: rows })], asked).finance.budget;
    expect(lines.map(({ year, cents }) => [year, cents])).toEqual([
      ["2018/19", 500],
      ["2019/20", 600],
    ]);
  });
});

describe("totals among the lines", () => {
  const header = ["Line", "Kind", "Amount"];
  it.each<[string, Rows, readonly string[]]>([
    [
      "“Sous-total personnel”",
      [
        ["C1", "staff", 5],
        ["C2", "staff", 6],
        ["Sous-total personnel", null, 11],
      ],
      [],
    ],
    [
      "“TOTAL GÉNÉRAL (EUR)”",
      [
        ["C1", "staff", 5],
        ["TOTAL GÉNÉRAL (EUR)", null, 5],
      ],
      [],
    ],
    [
      "a sum without a name",
      [
        ["C1", "staff", 5],
        ["C2", "staff", 6],
        [null, null, 11],
      ],
      ["info budget-total-unnamed C5"],
    ],
    [
      "one that does not add up",
      [
        ["C1", "staff", 5],
        ["C2", "staff", 6],
        ["Total", null, 12],
      ],
      ["warning budget-total-differs C5"],
    ],
  ])("%s count as no line", (_what, body, codes) => {
    const result = read([title, header, ...body]);
    const total = result.finance.budget.lines.reduce((sum, { cents }) => sum + cents, 0);
    expect(total).toBe(body.length === 2 ? 500 : 1100);
    expect(codesOf(result)).toEqual(codes);
  });

  it("a line whose title begins with “Total” keeps its code and counts", () => {
    const rows = [
      title,
      ["Code", "Description", "Kind", "Amount"],
      ["C1", "Total quality programme", "project", 5],
    ];
    expect(linesOf(read(rows))).toEqual(["C1 project 5 EUR"]);
  });
});

describe("kinds of cost", () => {
  it.each([
    ["Frais de personnel", "staff"],
    ["Other staff costs", "staff"],
    ["Autres dépenses de personnel", "staff"],
    ["Non-staff costs", "operating"],
    ["Hors personnel", "operating"],
    ["Dépenses de fonctionnement", "operating"],
    ["Frais de projet", "project"],
  ])("“%s” is %s", (kind, expected) => {
    expect(linesOf(read([title, ["Line", "Kind", "Amount"], ["C1", kind, 5]]))).toEqual([
      `C1 ${expected} 5 EUR`,
    ]);
  });

  it("stand in headings between the rows where no column has them", () => {
    const result = read([
      title,
      ["Line", "Amount"],
      ["A. Staff costs", null],
      ["C1", 5],
      ["B. Running costs", null],
      ["C2", 6],
    ]);
    expect(linesOf(result)).toEqual(["C1 staff 5 EUR", "C2 operating 6 EUR"]);
    expect(codesOf(result)).toEqual([]);
  });

  it("that nobody states are operating, which is said once", () => {
    const result = read([title, ["Line", "Amount"], ["C1", 5], ["C2", 6]]);
    expect(codesOf(result)).toEqual(["warning budget-kind-missing B2"]);
  });
});

describe("whose and when", () => {
  it("a directorate named in a heading holds for the rows below it", () => {
    const { finance } = read([
      ["Budget 2019/20"],
      ["Line", "Kind", "Amount"],
      ["Capacity Building", null, null],
      ["C1", "staff", 5],
      ["Tariff and Trade Affairs", null, null],
      ["T1", "staff", 6],
    ]);
    expect(finance.budget.lines.map(({ directorate }) => directorate)).toEqual(["CB", "TTA"]);
  });

  it("a calendar year in a fiscal year’s table is that one; any other year leaves the row out, as an error", () => {
    const result = read([
      title,
      ["Year", "Line", "Kind", "Amount"],
      [2019, "C1", "staff", 5],
      [2017, "C2", "staff", 6],
    ]);
    expect(linesOf(result)).toEqual(["C1 staff 5 EUR"]);
    expect(codesOf(result)).toEqual(["error budget-year-unreadable A4"]);
  });

  it("a hidden row counts and is said", () => {
    const result = read([title, ["Line", "Kind", "Amount"], ["C1", "staff", 5]], { hiddenRows: [2] });
    expect(codesOf(result)).toEqual(["warning budget-line-hidden C3"]);
  });

  it("a code that two directorates use stands for a line of each, shares included", () => {
    const sheet = (amount: number, priority: string): Rows => [
      ["Budget 2019/20"],
      ["Line", "Kind", "Amount", "P1", "P2"],
      ["O1", "operating", amount, priority === "P1" ? 1 : null, priority === "P2" ? 1 : null],
    ];
    const { finance } = readFinance([workbookOf({ CB: sheet(5, "P1"), TTA: sheet(6, "P2") })], asked);
    const { table, findings } = priorityTable(["P1", "P2"], finance.budget, "2019/20");
    expect(findings).toEqual([]);
    expect(table.rows.map(({ cents }) => cents)).toEqual([500, 600, 0]);
  });
});

describe("shares that could be mistaken", () => {
  const budget: Rows = [title, ["Line", "Kind", "Amount"], ["CB-01", "operating", 100], [], [], []];

  it.each<[string, Rows, readonly string[]]>([
    [
      "amounts by priority are refused",
      [
        ["Line", "P1", "P2"],
        ["CB-01", 25_000, 75_000],
      ],
      ["error shares-are-amounts B8"],
    ],
    [
      "a blank priority is said",
      [
        ["Line", "Priority", "Share"],
        ["CB-01", null, 0.3],
      ],
      ["warning share-priority-missing C8"],
    ],
  ])("%s", (_what, rows, codes) => {
    expect(codesOf(read([...budget, ...rows]))).toEqual(codes);
  });

  it("a priority that the plan lacks keeps its line visible as not allocated", () => {
    const { finance } = read([...budget, ["Line", "P1", "P2", "P12"], ["CB-01", 0.5, 0.25, 0.25]]);
    const { findings, table } = priorityTable(["P1", "P2"], finance.budget, "2019/20");
    expect(findings.map(({ code }) => code)).toEqual(["priority-unknown"]);
    expect(table.rows.at(-1)?.cents).toBe(10_000);
  });

  it("a share of an objective alone counts by objective, and to no priority", () => {
    const { finance } = read([
      ...budget,
      ["Line", "Allocated to", "Share"],
      ["cb 01", "SP5", 0.3],
      ["cb 01", "P1", 0.7],
    ]);
    const { table } = priorityTable(["P1"], finance.budget, "2019/20");
    expect(table.rows.map(({ cents }) => cents)).toEqual([7_000, 3_000]);
    expect(table.lines[0]?.byObjective.get("SP5")).toBe(3_000);
  });

  it.each([
    ["Priority 3", "P3"],
    ["3. E-commerce", "P3"],
    ["Harmonised System", "P5"],
    ["Capacity Building", "P6"],
    ["Integrity (P8)", "P8"],
    ["Convention de Kyoto", "P2"],
    ["RKC", "P2"],
    ["Overhead / Core", "not-allocated"],
  ])("“%s” names %s", (written, priority) => {
    const { finance } = read([...budget, ["Line", "Priority", "Share"], ["CB-01", written, 1]]);
    expect(finance.budget.allocations.map((share) => share.priority)).toEqual([priority]);
  });
});

describe("staff effort", () => {
  const header = ["Post", "Working days", "P1", "P2", "Core"];
  it("of rows that add up to 100 is percentages, which is said", () => {
    const result = read([title, header, ["P4", 220, 30, 20, 50]]);
    expect([...(result.finance.budget.efforts[0]?.daysOnPriorities ?? [])]).toEqual([
      ["P1", 66],
      ["P2", 44],
    ]);
    expect(codesOf(result)).toEqual(["warning effort-taken-as-percent B2"]);
  });

  it("that contradicts its working days is said", () => {
    expect(codesOf(read([title, header, ["P4", 220, 30, 20, 50], ["P5", 200, 100, 50, 50]]))).toEqual([
      "warning effort-differs-from-working-days B3",
    ]);
  });
});

describe("the implementation plan", () => {
  const header = ["Action", "Objective", "Planned quarter", "Status", "Done on"];
  it.each<[string, Content, Content, string, string | null]>([
    ["31 décembre 2019", "réalisée", "31 décembre 2019", "done", "2019-12-31"],
    ["Dec 31, 2019", "done", "Dec 31, 2019", "done", "2019-12-31"],
    ["12/31/2019", "done", "12/31/2019", "done", "2019-12-31"],
    ["a day’s number", "done", 43_830, "done", "2019-12-31"],
    ["a yes", null, "Oui", "done", null],
    ["half done", "Réalisée à 50 %", null, "in-progress", null],
    ["wholly done", "100 %", null, "done", null],
    ["partly done", "Completed partly", null, "in-progress", null],
    ["not done", "Not completed", null, "planned", null],
  ])("reads “%s”", (_what, status, doneOn, expected, day) => {
    const { finance, findings } = read([title, header, ["Guide", "SG", "Q2", status, doneOn]]);
    expect(findings).toEqual([]);
    const [action] = finance.actions;
    expect(action?.status).toBe(expected);
    const done = action?.doneOn;
    expect(done == null ? null : `${done.year}-${done.month}-${done.day}`).toBe(day);
  });
});
