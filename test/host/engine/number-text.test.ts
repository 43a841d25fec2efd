import { shownText } from "../../../src/host/engine/document/number-text";

describe("a number in a cell", () => {
  it.each([
    [0.0563, "0.0%", "5.6%"],
    [0.0563, "0.0\\ %", "5.6 %"],
    [0.0563, "0 %", "6 %"],
    [0.0563, "0.0\u00a0%", "5.6\u00a0%"],
    [-0.0563, '0.0\\ %;[Red]-0.00\\ %;"–"', "-5.63 %"],
    [0, '0.0\\ %;[Red]-0.00\\ %;"–"', "–"],
    [12, '0.0" %"', "12.0 %"],
    [1234.5, "#,##0.00\\ €", "1,234.50 €"],
    [0.5, "@@%%[", "0.5"],
  ])("%d by the format %s shows %s", (value, format, text) => {
    expect(shownText(value, format)).toBe(text);
  });
});
