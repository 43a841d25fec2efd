import { goTo, selectedRow } from "../../src/excel/go-to";
import { writeDrawings } from "../../src/excel/write-drawings";
import { openExcel, type OpenExcel } from "./open-excel";

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
  await writeDrawings([
    {
      sheet: "Scorecard",
      blocks: [
        {
          at: "A1",
          rows: [
            ["Code", "Score"],
            ["SP5.1", 0.5],
          ],
        },
      ],
      styles: [],
    },
  ]);
});
afterAll(() => {
  excel.close();
});

describe("going to a place in the workbook", () => {
  it("selects its cells, after which the row's id is known", async () => {
    expect(await goTo({ sheet: "Scorecard", address: "B2" })).toEqual({ ok: true, value: undefined });
    expect(await selectedRow()).toEqual({
      ok: true,
      value: { sheet: "Scorecard", address: "Scorecard!B2", id: "SP5.1" },
    });
  });

  it("says that the sheet is gone", async () => {
    expect(await goTo({ sheet: "Renamed", address: "B2" })).toMatchObject({
      ok: false,
      problem: { code: "excel-sheet-missing", sheet: "Renamed" },
    });
  });
});
