import { priorityTable, type PriorityTable } from "../../../src/budget";
import type { SourceSheet, SourceWorkbook } from "../../../src/intake/source-workbook";
import { readFinance, type ReadFinance } from "../../../src/intake/finance";
import { wcoPlan } from "../../../src/plan";
import { readFixtures } from "./read-fixture";

const priorities = wcoPlan.priorities.map(({ id }) => id);

describe("a central budget in English and a directorate’s plan in French", () => {
  let read: ReadFinance;
  let table: PriorityTable;
  beforeAll(async () => {
    read = await readFixtures("budget.xlsx", "plan.xlsx");
    table = priorityTable(priorities, read.finance.budget, "2019/20").table;
  });

  it("are read without a finding: six tables under titles, columns in any order", () => {
    expect(read.findings).toEqual([]);
    expect(read.tableCount).toBe(6);
  });

  it("give amounts as numbers and as text, the total row left out", () => {
    const amounts = read.finance.budget.lines.map(({ line, cents, year }) => [year, line, cents]);
    expect(amounts).toEqual([
      ["2019/20", "S1", 10_000_000],
      ["2019/20", "O1", 1_234_567],
      ["2019/20", "S2", 5_000_001],
      ["2019/20", "M1", 2_000_000],
      ["2019/20", "O2", 999_999],
      ["2019/20", "O3", -50_000],
      ["2019/20", "G1", 3_000_000],
      ["2018/19", "S1", 9_000_000],
      ["2018/19", "O1", 1_500_000],
      ["2018/19", "G1", 4_500_000],
    ]);
  });

  it("keep each amount’s cell", () => {
    expect(read.finance.budget.lines[1]?.place).toEqual({
      file: "budget.xlsx",
      sheet: "Approved by Council",
      cell: "D6",
    });
  });

  it("know directorates by their names in either language", () => {
    expect([...table.byDirectorate.keys()]).toEqual(["TTA", "CB", "CF", "ADM"]);
  });

  it("split the year’s budget to the cent: shares, staff time, rate and correction", () => {
    expect(Object.fromEntries(table.rows.map(({ priority, cents }) => [priority, cents]))).toEqual({
      // 5 % of staff S1, 33.4 % of O1, a quarter of the dollars of M1
      P1: 500_000 + 412_345 + 445_600,
      // 12.5 % of S1
      P2: 1_250_000,
      P3: 411_111 + 445_600,
      P4: 0,
      P5: 3_750_000 + 411_111,
      // 70 % of S2
      P6: 3_500_001,
      P7: 0,
      P8: 891_200 + 999_999 - 50_000,
      P9: 0,
      "not-allocated": 4_500_000 + 1_500_000 + 3_000_000,
    });
  });

  it("take a table without a year for the year of its title, so last year’s line O1 has no shares", () => {
    const before = priorityTable(priorities, read.finance.budget, "2018/19").table;
    expect(before.rows.at(-1)?.cents).toBe(15_000_000);
  });

  it("turn percentages of effort into days", () => {
    expect(
      read.finance.budget.efforts.map(({ post, daysOnPriorities }) => [post, ...daysOnPriorities]),
    ).toEqual([
      ["P4", ["P1", 22], ["P5", 110]],
      ["P4", ["P2", 55], ["P5", 55]],
      ["P5", ["P6", expect.closeTo(147.35, 9)]],
    ]);
  });

  it("give the actions with their quarters, states and days", () => {
    const actions = read.finance.actions.map(({ action, objectives, plannedQuarter, status, doneOn }) => [
      action,
      objectives.join(" "),
      plannedQuarter,
      status,
      doneOn === null ? null : `${doneOn.day}.${doneOn.month}.${doneOn.year}`,
    ]);
    expect(actions).toEqual([
      ["Publier le guide", "SG SO1", "2019/20-Q1", "done", "12.9.2019"],
      ["Tenir le forum", "SO1 SO2", "2019/20-Q2", "in-progress", null],
      ["Lettre aux Membres", "SG", "2019/20-Q3", "done", "15.11.2019"],
      ["Campagne", "LD3", "2019/20-Q2", "done", "3.2.2020"],
      ["Rapport annuel", "LD3", "2019/20-Q4", "cancelled", null],
    ]);
  });

  it("give the audit items with what is due and implemented", () => {
    const items = read.finance.audit.map(({ item, dueQuarter, isImplemented }) => [
      item,
      dueQuarter,
      isImplemented,
    ]);
    expect(items).toEqual([
      ["Inventaire", "2019/20-Q2", true],
      ["Délégations", "2019/20-Q4", false],
      ["Voyages", "2019/20-Q3", true],
    ]);
  });
});

it("keeps the shares of a scenario’s column apart from the approved ones", async () => {
  const { finance, findings } = await readFixtures("budget.xlsx", "scenario.xlsx");
  expect(findings).toEqual([]);
  expect(finance.budget.allocations).toEqual([]);
  expect(finance.scenarios.map(({ name }) => name)).toEqual(["more integrity"]);
  expect(
    finance.scenarios[0]?.allocations.map(({ line, priority, share }) => [line, priority, share]),
  ).toEqual([
    ["G1", "P8", 0.4],
    ["G1", "not-allocated", 0.6],
  ]);
});

/** A workbook of one sheet, every cell a text or a number. */
function workbookOf(
  file: string,
  sheet: string,
  rows: readonly (readonly (string | number)[])[],
): SourceWorkbook {
  const cells = rows.flatMap((contents, row) =>
    contents.map((content, column) => ({
      row,
      column,
      value:
        typeof content === "number"
          ? ({ kind: "number", number: content } as const)
          : ({ kind: "text", text: content } as const),
    })),
  );
  const page: SourceSheet = {
    name: sheet,
    visibility: "visible",
    rowCount: rows.length,
    columnCount: 9,
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { file, dateSystem: 1900, sheets: [page] };
}

describe("a directorate’s own workbook", () => {
  const asked = { plan: wcoPlan, year: "2019/20" } as const;

  it("has its directorate and year in the title", () => {
    const workbook = workbookOf("b.xlsx", "Sheet1", [
      ["Capacity Building: budget 2020/21"],
      ["Line", "Amount (thousand EUR)"],
      ["C1", 12.5],
    ]);
    const { lines } = readFinance([workbook], asked).finance.budget;
    expect(lines).toMatchObject([{ directorate: "CB", year: "2020/21", cents: 1_250_000, currency: "EUR" }]);
  });

  it("that says neither is named after its file and taken for the year asked for, which is said", () => {
    const workbook = workbookOf("regional office.xlsx", "Sheet1", [
      ["Line", "Amount"],
      ["C1", 12.5],
    ]);
    const { finance, findings } = readFinance([workbook], asked);
    expect(finance.budget.lines).toMatchObject([{ directorate: "regional office", year: "2019/20" }]);
    expect(findings.map(({ code }) => code)).toEqual([
      "budget-year-missing",
      "budget-directorate-missing",
      "budget-kind-missing",
    ]);
  });

  it("may have the shares beside the amounts, and a row “Overhead” as the key", () => {
    const workbook = workbookOf("CB.xlsx", "2019-20", [
      ["Budget line", "Amount", "P1", "P2", "Core"],
      ["C1", 100, 50, 50, 0],
      ["Overhead", "", 10, 20, ""],
    ]);
    const { budget } = readFinance([workbook], asked).finance;
    expect(budget.lines).toHaveLength(1);
    expect(budget.allocations.map(({ priority, share }) => [priority, share])).toEqual([
      ["P1", 0.5],
      ["P2", 0.5],
    ]);
    expect(budget.settings.overheadKey).toEqual(
      new Map([
        ["P1", 0.1],
        ["P2", 0.2],
      ]),
    );
  });

  it("repeated in the central workbook counts once", () => {
    const rows = [
      ["Budget 2019/20"],
      ["Directorate", "Budget line", "Amount"],
      ["CB", "C1", 100],
      [],
      [],
      ["Budget line", "P1", "P2"],
      ["C1", 0.5, 0.5],
    ];
    const { finance, findings } = readFinance(
      [workbookOf("CB.xlsx", "Budget", rows), workbookOf("central.xlsx", "Budget", rows)],
      asked,
    );
    const { table } = priorityTable(priorities, finance.budget, "2019/20");
    expect(table.totalCents).toBe(10_000);
    expect(table.rows[0]?.cents).toBe(5_000);
    const repeated = findings.filter(({ code }) => code === "finance-row-repeated");
    expect(repeated.map(({ file }) => file)).toEqual(["central.xlsx", "central.xlsx"]);
  });

  it("without a finance table gives nothing, and nothing wrong", () => {
    const workbook = workbookOf("notes.xlsx", "Notes", [
      ["KPI", "Target", "Actual"],
      ["SP5", 3, 4],
    ]);
    expect(readFinance([workbook], asked)).toMatchObject({ tableCount: 0, findings: [] });
  });
});
