import { goTo } from "../../src/excel/go-to";
import { selectedRange, worksheetsSeen } from "../../src/excel/look";
import { writeDrawings } from "../../src/excel/write-drawings";
import { openExcel, type OpenExcel } from "./open-excel";

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
  await writeDrawings([{ sheet: "Plan d'action", blocks: [{ at: "A1", rows: [["Q1"]] }], styles: [] }]);
});
afterAll(() => {
  excel.close();
});

describe("looking at the workbook", () => {
  it("sees its worksheets and which of them are protected", async () => {
    const outcome = await worksheetsSeen();
    expect(outcome).toMatchObject({ ok: true });
    expect(outcome.ok && outcome.value).toContainEqual({ name: "Plan d'action", isProtected: false });
  });

  it("takes the selected range, its sheet's name apart", async () => {
    await goTo({ sheet: "Plan d'action", address: "B3:C5" });
    expect(await selectedRange()).toEqual({ ok: true, value: { sheet: "Plan d'action", address: "B3:C5" } });
  });
});
