import { centsOf, numberOf, yesOrNo } from "../../../src/intake/finance/cells";
import { dayOf } from "../../../src/intake/finance/days";
import { fractionOf, fractionScale } from "../../../src/intake/finance/fractions";
import { quarterIn } from "../../../src/intake/finance/quarters";
import type { SourceCell, SourceValue } from "../../../src/intake/source-workbook";

const cell = (value: SourceValue, numberFormat?: string): SourceCell => ({
  row: 0,
  column: 0,
  value,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});
const text = (content: string): SourceCell => cell({ kind: "text", text: content });
const number = (content: number, format?: string): SourceCell =>
  cell({ kind: "number", number: content }, format);

describe("amounts", () => {
  it.each([
    [number(274246.57), 27424657],
    [text("274 246,57"), 27424657],
    [text("274,246.57"), 27424657],
    [text("EUR 9,999.99"), 999999],
    [text("9.999,99 €"), 999999],
    [text("1,234"), 123400],
    [text("(500.00)"), -50000],
    [text("-500"), -50000],
    [text("−500,5"), -50050],
    [number(0), 0],
  ])("%j is %p cents", (given, cents) => {
    expect(centsOf(given, 1)).toBe(cents);
  });

  it("in thousands are multiplied as their header says", () => {
    expect(centsOf(number(12.5), 1000)).toBe(1_250_000);
  });

  it.each([undefined, text(""), text("-"), text("n/a")])("%j is blank, which is not zero", (given) => {
    expect(centsOf(given, 1)).toBe("blank");
  });

  it.each([
    text("about 900"),
    text("12 / 15"),
    cell({ kind: "error", error: "#REF!" }),
    cell({ kind: "no-result" }),
    cell({ kind: "boolean", boolean: true }),
  ])("%j is no amount, and is not guessed", (given) => {
    expect(centsOf(given, 1)).toBe("unreadable");
  });
});

describe("shares", () => {
  const share = (given: SourceCell, table: readonly SourceCell[] = [given]): number | undefined => {
    const reading = numberOf(given);
    return reading.kind === "number"
      ? fractionOf(reading, fractionScale(table.map((each) => numberOf(each))))
      : undefined;
  };

  it.each([
    ["0.3", number(0.3)],
    ["0.3 shown as 30.0 %", number(0.3, "0.0%")],
    ["“30 %”", text("30 %")],
    ["“30,0 %”", text("30,0 %")],
    ["30", number(30)],
  ])("%s is 30 %%", (_what, given) => {
    expect(share(given)).toBeCloseTo(0.3, 12);
  });

  it("of 1 is the whole in a table of fractions, and one percent in a table of percentages", () => {
    expect(share(number(1), [number(1), number(0.4)])).toBe(1);
    expect(share(number(1), [number(1), number(99)])).toBe(0.01);
  });
});

describe("days and quarters", () => {
  it.each([
    [cell({ kind: "date", serial: 43830, year: 2019, month: 12, day: 31 })],
    [text("2019-12-31")],
    [text("31/12/2019")],
    [text("31.12.2019")],
  ])("%j is the last day of 2019", (given) => {
    expect(dayOf(given)).toEqual({ year: 2019, month: 12, day: 31 });
  });

  it.each([text("31/02/2020"), text("soon"), number(7)])("%j is no day", (given) => {
    expect(dayOf(given)).toBe("unreadable");
  });

  it.each([
    ["Q3", "2019/20-Q3"],
    ["T3 2020/21", "2020/21-Q3"],
    ["2019/20-Q2", "2019/20-Q2"],
    ["Q3 2020", "2019/20-Q3"],
    ["March 2020", "2019/20-Q3"],
    ["2020-03-31", "2019/20-Q3"],
    ["octobre", "2019/20-Q2"],
    ["soon", "unreadable"],
  ])("“%s” is %s", (content, quarter) => {
    expect(quarterIn(text(content), "2019/20")).toBe(quarter);
  });
});

it.each([
  ["yes", true],
  ["Oui", true],
  ["x", true],
  ["non", false],
  ["", false],
  ["perhaps", null],
])("“%s” answers %p", (content, answer) => {
  expect(yesOrNo(content)).toBe(answer);
});
