import { writeFinance } from "../../src/build/finance";
import { readWorkbook } from "../../src/intake/reading";
import type { SourceSheet } from "../../src/intake/source-workbook";
import { openExcel } from "../excel/open-excel";
import { prepareFixtures } from "./prepare-fixture";
import { hasLibreOffice, recalculated } from "./recalculated";

// LibreOffice is another program's arithmetic, not part of the installation: where it is not there, there is nothing to ask.
const withLibreOffice = hasLibreOffice() ? describe : describe.skip;

withLibreOffice("the native formulas of the finance workbook, recalculated by LibreOffice", () => {
  it("come to our own cents and tenths: two years, rates, corrections, a scenario, and every fault", async () => {
    const prepared = await prepareFixtures(["budget.xlsx", "plan.xlsx", "scenario.xlsx", "faults.xlsx"]);
    const excel = await openExcel();
    await writeFinance(prepared);
    const { bytes } = await excel.host.save();
    excel.close();
    const { workbook } = await readWorkbook("finance.xlsx", recalculated(bytes));
    const page = workbook?.sheets.find(({ name }) => name === "Finance Committee");
    const rows = prepared.sheet?.table.rows ?? [];
    expect(rows.map((_row, at) => shown(page, 8 + at))).toEqual(
      rows.map(({ cents, staffCents, tenthsOfPercent }) => ({ cents, staffCents, tenthsOfPercent })),
    );
    const results = page?.cells.flatMap(({ value }) =>
      value.kind === "text" && /^[✓✗]/.test(value.text) ? [value.text] : [],
    );
    expect(results).toEqual(Array.from({ length: 8 }, () => "✓ agrees"));
  }, 60_000);
});

/** Share, amount and staff amount of a row of the table by priority. */
function shown(page: SourceSheet | undefined, row: number): object {
  const number = (column: number, factor: number): number => {
    const value = page?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
    return value?.kind === "number" ? Math.round(value.number * factor) : Number.NaN;
  };
  return { cents: number(3, 100), staffCents: number(5, 100), tenthsOfPercent: number(2, 1000) };
}
