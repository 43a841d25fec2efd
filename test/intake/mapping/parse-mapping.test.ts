import { isForFile, parseMapping, type MappingEntry } from "../../../src/intake/mapping";

const faultsOf = (content: unknown) => {
  const parsed = parseMapping(content);
  return parsed.ok ? [] : parsed.faults.map(({ path }) => path);
};

describe("a mapping file", () => {
  it("needs role and range only; the rest means anything and as it says", () => {
    expect(parseMapping([{ role: "actual", range: "C7:F19" }])).toEqual({
      ok: true,
      mapping: [
        {
          directorate: "",
          file: "*",
          sheet: "*",
          kpi: "as-labelled",
          role: "actual",
          period: "as-headed",
          range: "C7:F19",
          rowLabel: "",
          columnHeader: "",
          scale: 1,
          cumulative: false,
        },
      ],
    });
  });

  it.each([
    ["an object", {}, [""]],
    ["a role that is none", [{ role: "actuals", range: "C7" }], ["[0].role"]],
    ["a range that is none", [{ role: "actual", range: "C7-F7" }], ["[0].range"]],
    ["a period that is none", [{ role: "actual", range: "C7", period: "Q1" }], ["[0].period"]],
    ["a scale of 0", [{ role: "actual", range: "C7", scale: 0 }], ["[0].scale"]],
    ["a field that is unknown", [{ role: "actual", range: "C7", colour: "red" }], ["[0].colour"]],
    [
      "several faults",
      [
        { role: "actual", range: "C7" },
        { range: 7, cumulative: "yes" },
      ],
      ["[1].role", "[1].range", "[1].cumulative"],
    ],
  ])("is refused with the path to the fault: %s", (_, content, paths) => {
    expect(faultsOf(content)).toEqual(paths);
  });

  it("is refused without harm where it holds hostile names", () => {
    expect(faultsOf(JSON.parse('[{"role":"actual","range":"C7","__proto__":{"x":1}}]'))).not.toEqual([
      "[0].x",
    ]);
  });
});

describe("an entry's file", () => {
  const forFile = (file: string, name: string) => isForFile({ file } as MappingEntry, name);

  it.each([
    ["*", "anything.xlsx", true],
    ["Report_*.xlsx", "Report_2020-21.xlsx", true],
    ["Report_*.xlsx", "report_2020-21.XLSX", true],
    ["*_CF_*.xlsx", "2019_CF_final.xlsx", true],
    ["Report_*.xlsx", "Old Report_1.xlsx", false],
    ["Report.xlsx", "Report.xlsx", true],
    ["Report.xlsx", "Report2.xlsx", false],
  ])("%s and the file %s: %s", (file, name, fits) => {
    expect(forFile(file, name)).toBe(fits);
  });
});
