import { createHost, type Host } from "../../../src/host";
import { readCalculatorCode } from "../../../src/host/engine/node-calculator-code";
import { Selection } from "../../../src/host/workbench/selection";

const addressed = ({ area: { top, left, bottom, right } }: Selection): string =>
  [top, left, bottom, right].join(",");

describe("what the user selects in the workbench", () => {
  let host: Host;
  let selection: Selection;

  beforeEach(async () => {
    host = await createHost({ calculator: readCalculatorCode() });
    selection = new Selection(host);
  });

  it("is taken over from the add-in when that selects", () => {
    host.select("Sheet1!B2:C3");
    expect(selection.follow()).toBe(true);
    expect(addressed(selection)).toBe("1,1,2,2");
    expect(selection.follow()).toBe(false);
  });

  it("stays while the mouse is down, though the add-in talks to the workbook", () => {
    selection.set({ row: 4, column: 1 }, { row: 4, column: 1 });
    selection.set({ row: 1, column: 1 }, { row: 1, column: 1 }, true);
    expect(selection.follow()).toBe(false);
    selection.extendTo({ row: 3, column: 1 }, true);
    expect(addressed(selection)).toBe("1,1,3,1");
    selection.announce();
    expect(host.selection.areas).toMatchObject([{ top: 1, left: 1, bottom: 3, right: 1 }]);
    expect(selection.follow()).toBe(false);
  });
});
