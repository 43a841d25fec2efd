import { readFileSync } from "node:fs";
import path from "node:path";
import { effortOnPriorities, priorityTable, resourcesOnPriorities, reconcile } from "../../../src/budget";
import { directorateTitle } from "../../../src/figures/directorates";
import { readFinance } from "../../../src/intake/finance";
import { readWorkbook } from "../../../src/intake/reading";
import { wcoPlan } from "../../../src/plan";

interface Expected {
  readonly rows: readonly unknown[];
  readonly totalCents: number;
  readonly byDirectorate: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly org11: { readonly actual: number; readonly target: number };
  readonly org21: { readonly actualCents: number; readonly targetCents: number };
}

const file = "finance-2019-20.xlsx";
const samples = path.resolve(__dirname, "../../../samples");

describe("the sample budget of 2019/20", () => {
  const expected = JSON.parse(
    readFileSync(path.resolve(__dirname, "../../fixtures/finance/sample-2019-20.expected.json"), "utf8"),
  ) as Expected;

  const read = async () => {
    const { workbook } = await readWorkbook(file, readFileSync(path.join(samples, file)));
    return readFinance(workbook === null ? [] : [workbook], { plan: wcoPlan, year: "2019/20" });
  };
  const priorities = wcoPlan.priorities.map(({ id }) => id);

  it("is read without a finding, three tables on three sheets", async () => {
    const { findings, tableCount } = await read();
    expect(findings).toEqual([]);
    expect(tableCount).toBe(3);
  });

  it("gives the independently computed table to the cent", async () => {
    const { finance } = await read();
    const { table, findings } = priorityTable(priorities, finance.budget, "2019/20");
    expect(findings).toEqual([]);
    expect(table.rows).toEqual(expected.rows);
    expect(table.totalCents).toBe(expected.totalCents);
    const byDirectorate = Object.fromEntries(
      [...table.byDirectorate].map(([code, { parts, total }]) => [
        directorateTitle(code, "en"),
        { ...Object.fromEntries(parts), total },
      ]),
    );
    expect(byDirectorate).toEqual(expected.byDirectorate);
    expect(resourcesOnPriorities(table)).toEqual(expected.org21);
    expect(effortOnPriorities(finance.budget.efforts)).toEqual(expected.org11);
    expect(reconcile(table, finance.budget).filter(({ difference }) => difference !== 0)).toEqual([]);
  });
});
