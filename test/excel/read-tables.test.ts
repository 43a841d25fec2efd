import { readTables } from "../../src/excel/read-tables";
import { writeDrawings } from "../../src/excel/write-drawings";
import { wcoPlan } from "../../src/plan";
import { defaultSettings } from "../../src/scoring";
import { dataSheet } from "../../src/sheets/data-sheet";
import { mappingSheet } from "../../src/sheets/mapping-sheet";
import { settingsSheet } from "../../src/sheets/settings-sheet";
import { openExcel, type OpenExcel } from "./open-excel";

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => {
  excel.close();
});

describe("reading the workbook's tables", () => {
  it("finds none in a new workbook, with one question", async () => {
    excel.host.traffic.reset();
    expect(await readTables()).toEqual({ ok: true, value: { data: null, settings: null, mapping: null } });
    expect(excel.host.traffic.requests).toBe(1);
  });

  it("gives back what was written, texts as texts and blanks as null, in three round trips", async () => {
    const columns = ["Period", "KPI", "Actual", "Note"];
    await writeDrawings([
      dataSheet({
        columns,
        rows: [
          ["2019/20-Q1", "SP5.1", 3, "=1+1"],
          ["2019/20-Q1", "SP6.1", "", "1/2"],
        ],
      }),
      settingsSheet(wcoPlan, { settings: defaultSettings, period: "2019/20-Q1", language: "en" }, "en"),
      mappingSheet([]),
    ]);
    excel.host.traffic.reset();
    const outcome = await readTables();
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        data: {
          sheet: "WCO Data",
          firstRow: 2,
          columns,
          rows: [
            ["2019/20-Q1", "SP5.1", 3, "=1+1"],
            ["2019/20-Q1", "SP6.1", null, "1/2"],
          ],
        },
        settings: { columns: ["Setting", "Applies to", "Value"] },
        mapping: { rows: [Array.from({ length: 11 }, () => null)] },
      },
    });
    expect(excel.host.traffic.requests).toBeLessThanOrEqual(4);
  });
});
