import { dataColumns, toDataRow } from "../../../src/figures/data-table";
import { dataPlace } from "../../../src/taskpane/workbook/data-place";
import { figure } from "../../scoring/build-figure";

const rows = [toDataRow(figure()), toDataRow(figure({ period: "2019/20-Q2" }))];
const data = { sheet: "WCO Data", firstRow: 2, columns: [...dataColumns], rows };
const slot = { kpi: "SP5.1", period: "2019/20-Q2", directorate: "CF" };

describe("the row of WcoData that holds a figure", () => {
  it("is found by its KPI, quarter and directorate", () => {
    expect(dataPlace(data, slot)).toEqual({ sheet: "WCO Data", address: "A3:M3", row: 3 });
  });

  it("is found where the officer has moved the columns", () => {
    const moved = { ...data, columns: data.columns.toReversed(), rows: rows.map((row) => row.toReversed()) };
    expect(dataPlace(moved, slot)?.row).toBe(3);
  });

  it("is none where the table does not hold it, or is missing", () => {
    expect(dataPlace(data, { ...slot, directorate: "TTA" })).toBeNull();
    expect(dataPlace(null, slot)).toBeNull();
  });
});
