import { prepareFinance, writeFinance, type PreparedFinance } from "../../src/build/finance";
import { wcoPlan } from "../../src/plan";
import { openExcel, type OpenExcel } from "../excel/open-excel";
import { prepareFixtures } from "./prepare-fixture";

// The whole of Excel starts for each test.
jest.setTimeout(60_000);

describe("the finance result as JSON", () => {
  it("names amounts in cents and percentages in tenths, in an order that the language does not change", async () => {
    const [english, french] = await Promise.all(
      (["en", "fr"] as const).map((language) => prepareFixtures(["budget.xlsx", "plan.xlsx"], language)),
    );
    const result = JSON.parse(english?.json ?? "") as Record<string, unknown>;
    expect(result).toMatchObject({
      year: "2019/20",
      totalCents: 21_966_967,
      org11: { actual: 389.35, target: 650.5 },
      org21: { actualCents: 12_966_967, targetCents: 21_966_967 },
      reconciliation: { reconciles: true },
    });
    expect(Object.keys(result.byDirectorate as object)).toEqual([
      "Tariff and Trade Affairs",
      "Capacity Building",
      "Compliance and Facilitation",
      "Administration and Personnel",
    ]);
    const inFrench = JSON.parse(french?.json ?? "") as Record<string, unknown>;
    expect({ ...inFrench, findings: [] }).toEqual({ ...result, findings: [] });
  });

  it("of workbooks without a budget says so and has nothing to draw", async () => {
    const prepared = await prepareFixtures(["scenario.xlsx"]);
    expect(prepared.sheet).toBeNull();
    expect(prepared.findings.map(({ code }) => code)).toContain("finance-table-missing");
  });
});

describe("the finance workbook, written through Office.js", () => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openExcel();
  });
  afterEach(() => {
    excel.close();
  });

  /** What the formulas of an area of the Committee's sheet come to. */
  async function valuesOf(area: string): Promise<unknown[][]> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Finance Committee").getRange(area);
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
  }

  it.each(["en", "fr"] as const)(
    "is read again as the same tables: what it computed from them is no further budget (%s)",
    async (language) => {
      const prepared = await prepareFixtures(["budget.xlsx", "plan.xlsx", "scenario.xlsx"], language);
      await writeFinance(prepared, { newWorkbook: true });
      const { bytes } = await excel.host.save();
      const again = await prepareFinance({
        plan: wcoPlan,
        files: [{ name: "finance.xlsx", bytes }],
        year: "2019/20",
        language,
        asOf: "14 July 2020",
      });
      expect(again.sheet?.table.rows).toEqual(prepared.sheet?.table.rows);
      expect(again.sheet?.scenarios.map(({ name, org21 }) => [name, org21])).toEqual(
        prepared.sheet?.scenarios.map(({ name, org21 }) => [name, org21]),
      );
      expect(again.findings.map(({ code }) => code)).toEqual(prepared.findings.map(({ code }) => code));
    },
  );

  async function written(...names: readonly string[]): Promise<PreparedFinance> {
    const prepared = await prepareFixtures(names);
    expect(await writeFinance(prepared)).toMatchObject({ ok: true, value: { roundTrips: 3 } });
    return prepared;
  }

  it.each([
    ["two years, rates, corrections, effort in percent", ["budget.xlsx", "plan.xlsx", "scenario.xlsx"]],
    ["every fault there is", ["faults.xlsx"]],
  ])("comes to our own cents and tenths by native formulas: %s", async (_what, names) => {
    const { sheet } = await written(...names);
    const shown = (await valuesOf("C9:F18")).map((row) => row.map(Number));
    const cents = (amount: number | undefined): number => Math.round((amount ?? Number.NaN) * 100);
    expect(
      shown.map(([share, approved, , staff]) => ({
        cents: cents(approved),
        staffCents: cents(staff),
        tenthsOfPercent: Math.round((share ?? Number.NaN) * 1000),
      })),
    ).toEqual(
      sheet?.table.rows.map((row) => ({
        cents: row.cents,
        staffCents: row.staffCents,
        tenthsOfPercent: row.tenthsOfPercent,
      })),
    );
  });

  it("shows that every total agrees with the source tables", async () => {
    await written("budget.xlsx", "plan.xlsx");
    const results = (await valuesOf("G20:G70")).flat().filter((result) => /[✓✗]/.test(String(result)));
    expect(results).toEqual(Array.from({ length: 8 }, () => "✓ agrees"));
  });

  it("shows what no longer agrees when an amount is added by hand, without the add-in", async () => {
    await written("budget.xlsx", "plan.xlsx");
    await Excel.run(async (context) => {
      const budget = context.workbook.worksheets.getItem("WCO Budget");
      budget.getRange("A12:F12").values = [["2019/20", "CB", "NEW", "operating", 1000, "EUR"]];
      await context.sync();
    });
    const results = (await valuesOf("G20:G70")).flat().map(String);
    expect(results.filter((result) => result.startsWith("✗"))).not.toEqual([]);
  });

  it("follows a share that is changed in the table WcoAllocation", async () => {
    const { sheet } = await written("budget.xlsx", "plan.xlsx");
    await Excel.run(async (context) => {
      const allocation = context.workbook.worksheets.getItem("WCO Allocation");
      allocation.getRange("A40:E40").values = [["2019/20", "G1", "P9", "", 0.5]];
      await context.sync();
    });
    const before = sheet?.table.rows[8]?.cents ?? Number.NaN;
    const [[amount]] = (await valuesOf("D17")) as [[number]];
    expect(Math.round(amount * 100)).toBe(before + 1_500_000);
  });
});
