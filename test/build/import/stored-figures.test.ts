import { slotOf } from "../../../src/build/import/slot";
import { nothingStored, storedFigures } from "../../../src/build/import/stored-figures";
import { dataColumns, toDataRow } from "../../../src/figures/data-table";
import { wcoPlan } from "../../../src/plan";
import { figure } from "../../scoring/build-figure";

const place = { sheet: "WCO Data", firstRow: 2, columns: [...dataColumns] };

describe("the figures that the workbook holds", () => {
  it("are none without the table", () => {
    expect(storedFigures(null, wcoPlan)).toEqual(nothingStored);
  });

  it("are those that were written, none of them by hand", () => {
    const { figures, byHand } = storedFigures({ ...place, rows: [toDataRow(figure())] }, wcoPlan);
    expect(figures).toEqual([figure()]);
    expect([...byHand]).toEqual([]);
  });

  it("tell a value that was changed by hand since", () => {
    const row = toDataRow(figure()).with(3, 7);
    const { byHand } = storedFigures({ ...place, rows: [row] }, wcoPlan);
    expect([...byHand]).toEqual([slotOf(figure())]);
  });

  it("count the rows that are not understood, blank ones apart", () => {
    const misspelt = toDataRow(figure()).with(2, "SP99.1");
    const blank = dataColumns.map(() => null);
    const { figures, unread } = storedFigures(
      { ...place, rows: [toDataRow(figure()), misspelt, blank] },
      wcoPlan,
    );
    expect([figures.length, unread]).toEqual([1, 1]);
  });
});
