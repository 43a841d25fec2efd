import ExcelJS from "exceljs";
import { readOpenWorkbook } from "../../src/build/open-workbook";
import { importWorkbooks, type Import } from "../../src/intake/import";
import { wcoPlan } from "../../src/plan";
import { openExcel, type OpenExcel } from "../excel/open-excel";
import { sampleFiles } from "./sample-files";

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(() => {
  excel.close();
});

/** A workbook's figures and findings, once from its file and once from Excel, where it is open. */
async function bothWays(
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly file: Import; readonly open: Import }> {
  const file = await importWorkbooks([{ name, bytes }], wcoPlan, { mapping: [] });
  await excel.host.open(bytes);
  const read = await readOpenWorkbook(name);
  if (!read.ok) throw new Error(read.problem.code);
  const open = await importWorkbooks([{ name, workbook: read.value }], wcoPlan, { mapping: [] });
  return { file, open };
}

describe("a workbook that is open in Excel", () => {
  it.each(sampleFiles())(
    "gives the same figures and findings as its file: $name",
    async ({ name, bytes }) => {
      const { file, open } = await bothWays(name, bytes);
      expect(file.figures.length).toBeGreaterThan(0);
      expect(open.figures).toEqual(file.figures);
      // Excel has calculated the formulas that the file has no results of.
      expect(open.findings).toEqual(file.findings.filter(({ code }) => code !== "formulas-without-result"));
    },
  );

  it("has its hidden rows, columns and sheets left out and said, as its file has", async () => {
    const workbook = new ExcelJS.Workbook();
    const rows = [
      ["Compliance and Facilitation Directorate, 2019/20"],
      [],
      ["Indicator", "Q1 Target", "Q1 Actual", "Q2 Target", "Q2 Actual"],
      ["SP5.1 Joint operations", 10, 8, 12, 12],
      ["SP6.1 Compendiums", 20, 15, 16, 16],
    ];
    const shown = workbook.addWorksheet("Report");
    shown.addRows(rows);
    shown.getRow(5).hidden = true;
    shown.getColumn(4).hidden = true;
    shown.getColumn(5).hidden = true;
    const old = workbook.addWorksheet("Old", { state: "hidden" });
    old.addRows(rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell + 1 : cell))));
    const { file, open } = await bothWays(
      "Compliance 2019-20.xlsx",
      new Uint8Array(await workbook.xlsx.writeBuffer()),
    );
    expect(open.figures).toEqual(file.figures);
    expect(open.figures.map(({ kpi, actual, target }) => [kpi, actual, target])).toEqual([["SP5.1", 8, 10]]);
    expect(open.findings).toEqual(file.findings);
    expect(open.findings.some(({ code }) => code.includes("hidden"))).toBe(true);
  });
});
