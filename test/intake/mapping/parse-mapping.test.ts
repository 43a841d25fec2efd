import { isForFile, parseMapping } from "../../../src/intake/mapping";
import { mappingFaultCodes, mappingFaultText } from "../../../src/i18n/mapping-faults";

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
    ["an entry that is none", [7], ["[0]"]],
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

describe("a mapping as officers write it", () => {
  const entryOf = (fields: object) => {
    const parsed = parseMapping([{ role: "actual", range: "C7", ...fields }]);
    return parsed.ok ? parsed.mapping[0] : parsed.faults;
  };

  it.each([
    ["2019/20-Q1", "2019/20-Q1"],
    ["2019-20 Q1", "2019/20-Q1"],
    ["2019/2020", "2019/20"],
    ["T3 2020/21", "2020/21-Q3"],
    ["As headed", "as-headed"],
  ])("may write the period %s", (period, meant) => {
    expect(entryOf({ period })).toMatchObject({ period: meant });
  });

  it.each([["C:C"], ["7:9"], ["$C$7:$F$19"], ["C7:C9,E7:E9"], ["'Q1 2019'!C7"]])(
    "may write the range %s",
    (range) => {
      expect(entryOf({ range })).toMatchObject({ range });
    },
  );

  it("may leave fields empty, as the table in the workbook does", () => {
    const empty = { directorate: "", file: null, sheet: "", kpi: "", period: "", rowLabel: null, scale: "" };
    expect(entryOf({ ...empty, cumulative: "" })).toEqual(entryOf({}));
  });

  it("may write numbers and truth values as Excel shows them", () => {
    expect(entryOf({ scale: "1000", cumulative: "VRAI", columnHeader: 2017 })).toMatchObject({
      scale: 1000,
      cumulative: true,
      columnHeader: "2017",
    });
  });

  it("is told what stands there and what was probably meant", () => {
    const parsed = parseMapping([{ role: "actual", range: "C7", rowlabel: "Done", period: "spring" }]);
    const told = parsed.ok ? [] : parsed.faults.map((fault) => mappingFaultText(fault, "en"));
    expect(told).toEqual([
      '[0].period: "spring" is not a period. Use a quarter (2019/20-Q1), a fiscal year (2019/20) or as-headed.',
      "[0].rowlabel: “rowlabel” is not a field of a mapping. Write “rowLabel”.",
    ]);
  });

  it("is told so in French as well, and for every fault", () => {
    const wrong = [
      {},
      7,
      { role: "x", range: "x", period: "x", scale: 0, cumulative: "x", colour: 1, file: true },
      { role: "actual", range: "C7", kpl: 1 },
    ];
    const faults = [wrong, {}].flatMap((content) => {
      const parsed = parseMapping(content);
      return parsed.ok ? [] : parsed.faults;
    });
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(mappingFaultCodes));
    faults.forEach((fault) => expect(mappingFaultText(fault, "fr")).not.toContain(fault.code));
  });
});

describe("an entry's file", () => {
  const forFile = (file: string, name: string) => isForFile({ file }, name);

  it.each([
    ["*", "anything.xlsx", true],
    ["Report_*.xlsx", "Report_2020-21.xlsx", true],
    ["Report_*.xlsx", "report_2020-21.XLSX", true],
    ["*_CF_*.xlsx", "2019_CF_final.xlsx", true],
    ["Report_*.xlsx", "Old Report_1.xlsx", false],
    ["Report.xlsx", "Report.xlsx", true],
    ["Report.xlsx", "Report2.xlsx", false],
    ["*Water*", "02-Water.XLS", true],
    ["02-Water", "02-Water.XLS", true],
    ["returns/2019/02-Water.XLS", "02-Water.XLS", true],
    ["Année*", "Anne\u0301e 2019.xlsx", true],
  ])("%s and the file %s: %s", (file, name, fits) => {
    expect(forFile(file, name)).toBe(fits);
  });
});
