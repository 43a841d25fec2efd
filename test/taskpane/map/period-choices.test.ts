import { wcoPlan } from "../../../src/plan";
import { periodChoices } from "../../../src/taskpane/map/period-choices";

describe("the periods that a mapped range may be of", () => {
  it("are the quarters of each year of the plan, then the year", () => {
    expect(periodChoices(wcoPlan.years)).toHaveLength(15);
    expect(periodChoices(wcoPlan.years).slice(3, 6)).toEqual(["2019/20-Q4", "2019/20", "2020/21-Q1"]);
  });
});
