import { worksheetName } from "../../src/sheets/sheet-names";

describe("a worksheet's name", () => {
  it.each([
    ["Tariff/Trade: [draft]*?", "Tariff Trade draft"],
    ["'quoted'", "quoted"],
    ["  ", "Sheet"],
    ["A name that is much longer than Excel allows", "A name that is much longer than"],
  ])("is what Excel takes: %s", (wanted, name) => expect(worksheetName(wanted)).toBe(name));

  it("gets a number where it is taken, whatever the case", () => {
    expect(worksheetName("scorecard", ["Scorecard", "SCORECARD (2)"])).toBe("scorecard (3)");
  });
});
