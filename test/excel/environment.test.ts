import { readEnvironment } from "../../src/excel/environment";
import { openExcel, type OpenExcel } from "./open-excel";

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => {
  excel.close();
});

describe("the state of Excel", () => {
  it("is automatic and writable in a new workbook", async () => {
    expect(await readEnvironment()).toEqual({
      ok: true,
      value: { calculation: "automatic", readOnly: false, protectedSheets: [] },
    });
  });

  it("names protected sheets and manual calculation, without changing either", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      context.application.calculationMode = "Manual";
      await context.sync();
    });
    const state = {
      ok: true,
      value: { calculation: "manual", readOnly: false, protectedSheets: ["Sheet1"] },
    };
    expect(await readEnvironment()).toEqual(state);
    expect(await readEnvironment()).toEqual(state);
  });
});
