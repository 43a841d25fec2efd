import { fileNextTime } from "../../../src/intake/mapping/file-next-time";

describe("the name under which a mapping expects the next report", () => {
  it.each([
    ["Report_2019-20.xlsx", "Report_*.xlsx"],
    ["Compliance Q2.xlsx", "Compliance *.xlsx"],
    ["Compliance_Q2_2019-20.xlsx", "Compliance_*.xlsx"],
    ["Conformité T3 2020.xlsx", "Conformité *.xlsx"],
    ["Rapport 1er trimestre 2019-2020.xlsx", "Rapport *.xlsx"],
    ["Second quarter - CF.xlsx", "* - CF.xlsx"],
    ["Trimestre 4 Conformité.xlsx", "* Conformité.xlsx"],
    ["Rapport février 2020.xlsx", "Rapport *.xlsx"],
    ["CF 31.03.2020.xlsx", "CF *.xlsx"],
    ["CF 2020-03-31 final.xlsx", "CF * final.xlsx"],
    ["CF 2Q.xlsx", "CF *.xlsx"],
  ])("is, after %s, %s", (file, expected) => {
    expect(fileNextTime(file)).toBe(expected);
  });

  it.each(["Marchés.xlsx", "TQ1A.xlsx", "Maybe.xlsx", "Form T5.xlsx", "FAQ 1.xlsx"])(
    "is the same for %s, which names no time",
    (file) => {
      expect(fileNextTime(file)).toBe(file);
    },
  );

  it.each(["2019-20.xlsx", "Q2 2020.xlsx"])("is the same for %s, lest it mean every file", (file) => {
    expect(fileNextTime(file)).toBe(file);
  });
});
