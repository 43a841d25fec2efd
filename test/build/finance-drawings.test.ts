import { financeSheets } from "../../src/build/finance-drawings";
import { prepareFixtures } from "./prepare-fixture";

describe("the sheets of the finance workbook", () => {
  it("have their names before anything is computed for them, a sheet for each scenario's lines included", async () => {
    const { finance, sheet } = await prepareFixtures(["budget.xlsx", "plan.xlsx", "scenario.xlsx"], "en");
    const input = jest.fn(() => sheet!);
    const planned = financeSheets(finance, input);
    expect(planned.map((each) => each.sheet)).toEqual([
      "Finance Committee",
      "WCO Budget",
      "WCO Allocation",
      "WCO Effort",
      "WCO Actions",
      "WCO Audit",
      "WCO Rates",
      "WCO Budget lines",
      "WCO Scenario 1",
    ]);
    expect(input).not.toHaveBeenCalled();
    expect(planned.map(({ draw }) => draw().sheet)).toEqual(planned.map((each) => each.sheet));
  });
});
