import fc from "fast-check";
import type { FiscalYear, Period } from "../../src/figures/figure";
import {
  comparePeriods,
  fiscalYearFrom,
  isFiscalYear,
  isPeriod,
  isQuarter,
  lastQuarter,
  latestPeriod,
  parsePeriod,
  previousInYear,
  quarterNumber,
  quarterOf,
  quarterOfDate,
  quartersToDate,
  yearOf,
} from "../../src/figures/period";
import { figure } from "../scoring/build-figure";

describe("a period", () => {
  it.each(["2019/20", "2019/20-Q1", "2021/22-Q4", "1999/00"])("may be written %s", (text) => {
    expect(isPeriod(text)).toBe(true);
  });

  it.each([
    ["its years do not follow each other", "2019/21"],
    ["its second year has four digits", "2019/2020"],
    ["there is no fifth quarter", "2019/20-Q5"],
    ["Excel has made a number of it", "2019"],
    ["the quarter stands first", "Q1 2019/20"],
    ["something follows it", "2019/20-Q1 (draft)"],
    ["it is blank", ""],
  ])("is not canonical where %s", (_reason, text) => {
    expect(isPeriod(text)).toBe(false);
  });

  it("is either a quarter or a fiscal year", () => {
    expect([isQuarter("2019/20-Q1"), isFiscalYear("2019/20-Q1")]).toEqual([true, false]);
    expect([isQuarter("2019/20"), isFiscalYear("2019/20")]).toEqual([false, true]);
  });

  it("is read with blanks around it, and as nothing else", () => {
    expect(parsePeriod(" 2019/20-Q1 ")).toBe("2019/20-Q1");
    expect(parsePeriod("first quarter")).toBeNull();
  });
});

describe("the fiscal year, from 1 July to 30 June", () => {
  it.each([
    [2019, 7, "2019/20-Q1"],
    [2019, 9, "2019/20-Q1"],
    [2019, 10, "2019/20-Q2"],
    [2019, 12, "2019/20-Q2"],
    [2020, 1, "2019/20-Q3"],
    [2020, 3, "2019/20-Q3"],
    [2020, 4, "2019/20-Q4"],
    [2020, 6, "2019/20-Q4"],
    [2020, 7, "2020/21-Q1"],
    [1999, 12, "1999/00-Q2"],
  ])("puts month %i/%i into its quarter", (year, month, quarter) => {
    expect(quarterOfDate(year, month)).toBe(quarter);
  });

  it("is named after the two calendar years it spans", () => {
    expect(fiscalYearFrom(2021)).toBe("2021/22");
    expect(fiscalYearFrom(2009)).toBe("2009/10");
  });

  it("has four quarters", () => {
    expect(quarterOf("2019/20", 3)).toBe("2019/20-Q3");
    expect([yearOf("2019/20-Q3"), quarterNumber("2019/20-Q3")]).toEqual(["2019/20", 3]);
  });
});

describe("the year to date", () => {
  it.each([
    ["2019/20-Q1", ["2019/20-Q1"]],
    ["2019/20-Q3", ["2019/20-Q1", "2019/20-Q2", "2019/20-Q3"]],
    ["2019/20", ["2019/20-Q1", "2019/20-Q2", "2019/20-Q3", "2019/20-Q4"]],
  ] as const)("of %s spans its quarters so far", (period, quarters) => {
    expect(quartersToDate(period)).toEqual(quarters);
  });

  it.each([
    ["2019/20-Q1", null],
    ["2019/20-Q2", "2019/20-Q1"],
    ["2019/20", "2019/20-Q3"],
  ] as const)("of %s is compared with the one before in the same fiscal year", (period, before) => {
    expect(previousInYear(period)).toBe(before);
  });

  it("of a whole year is that of its fourth quarter", () => {
    expect(lastQuarter("2019/20")).toBe("2019/20-Q4");
    expect(lastQuarter("2019/20-Q2")).toBe("2019/20-Q2");
  });
});

describe("periods", () => {
  it("are ordered by the day they end, a year after its quarters", () => {
    const periods: Period[] = ["2020/21-Q1", "2019/20", "2019/20-Q4", "2019/20-Q2"];
    expect(periods.sort(comparePeriods)).toEqual(["2019/20-Q2", "2019/20-Q4", "2019/20", "2020/21-Q1"]);
  });

  it("survive being taken apart and put together", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2949 }), fc.constantFrom(1, 2, 3, 4), (start, number) => {
        const year: FiscalYear = fiscalYearFrom(start);
        const quarter = quarterOf(year, number);
        expect([isQuarter(quarter), yearOf(quarter), quarterNumber(quarter)]).toEqual([true, year, number]);
      }),
    );
  });
});

describe("the period a scorecard shows when none is asked for", () => {
  it("is the latest with an actual number, as targets are stated ahead", () => {
    const figures = [
      figure({ period: "2019/20-Q2", actual: 0 }),
      figure({ period: "2019/20-Q1" }),
      figure({ period: "2019/20-Q4", actual: "not-reported" }),
    ];
    expect(latestPeriod(figures)).toBe("2019/20-Q2");
  });

  it("is the latest of all where nothing is reported yet", () => {
    expect(latestPeriod([figure({ period: "2019/20-Q3", actual: "not-reported" })])).toBe("2019/20-Q3");
  });

  it("is none without figures", () => {
    expect(latestPeriod([])).toBeNull();
  });
});
