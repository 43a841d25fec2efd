import { requestsOf, type Step } from "../../src/excel/write/requests";
import { joinedAddresses } from "../../src/excel/write/styles";
import { parts } from "../../src/excel/write/page-layout";

const step = (bytes: number): Step => ({ bytes, queue: () => undefined });

describe("steps gathered into requests", () => {
  it.each([
    [[10, 20, 30], 100, [3]],
    [[60, 60, 30], 100, [1, 2]],
    [[500], 100, [1]],
    [[], 100, []],
  ])("%j bytes in requests of %i make %j", (sizes, limit, counts) => {
    expect(requestsOf(sizes.map(step), limit).map((request) => request.length)).toEqual(counts);
  });
});

describe("addresses of many areas", () => {
  it("are joined as long as Excel does not cut them", () => {
    const areas = Array.from({ length: 3_000 }, (_, row) => `A${row + 1}:B${row + 1}`);
    const joined = joinedAddresses(areas);
    expect(joined.join(",").split(",")).toEqual(areas);
    expect(Math.max(...joined.map((address) => address.length))).toBeLessThanOrEqual(8_192);
    expect(joined.length).toBeLessThan(10);
  });
});

describe("a header or footer in Excel's codes", () => {
  it("is taken apart into left, middle and right", () => {
    expect(parts("&LPlan && more&Rpage &P of &N")).toEqual({
      left: "Plan && more",
      center: "",
      right: "page &P of &N",
    });
  });
});
