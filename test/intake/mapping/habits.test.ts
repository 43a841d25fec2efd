import ExcelJS from "exceljs";
import * as spreadsheet from "@e965/xlsx";
import type { Figure } from "../../../src/figures/figure";
import { importWorkbooks } from "../../../src/intake/import";
import { parseMapping, type MappingEntry } from "../../../src/intake/mapping";
import { recognise } from "../../../src/intake/recognition/recognise";
import { wcoPlan } from "../../../src/plan";
import { workbookOf, type Content } from "../recognition/source-sheets";

/** A mapping as an officer writes it by hand, only the fields that matter. */
function mappingOf(...entries: object[]): readonly MappingEntry[] {
  const parsed = parseMapping(entries.map((entry) => ({ directorate: "CF", ...entry })));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.mapping;
}

function read(rows: readonly (readonly Content[])[], ...entries: object[]) {
  return recognise(workbookOf({ Data: rows }), wcoPlan, { mapping: mappingOf(...entries) });
}

const short = ({ kpi, period, actual, target, source }: Figure) =>
  `${kpi} ${period} ${String(actual)}/${String(target)} ${source.actual ?? "-"} ${source.target ?? "-"}`;

describe("a mapping by hand reads what recognition knows nothing of", () => {
  it("years across, newest first, the measure only in the title", () => {
    const { figures } = read(
      [
        ["Ridership (000's)"],
        [null, "2019 *", "2018", "2017"],
        ["Adults", 120, 110, 100],
        ["Children", 30, 20, 10],
      ],
      {
        kpi: "SP5.1",
        role: "actual",
        period: "2019/20",
        range: "B3",
        rowLabel: "Adults",
        columnHeader: "2019 *",
      },
      {
        kpi: "SP5.1",
        role: "target",
        period: "2019/20",
        range: "C3",
        rowLabel: "Adults",
        columnHeader: "2018",
      },
    );
    expect(figures.map(short)).toEqual(["SP5.1 2019/20-Q4 120/110 B3 C3"]);
  });

  it("a logframe whose header is repeated for each output", () => {
    const { figures } = read(
      [
        ["OUTPUT 1", "Indicator", "Baseline", "Milestone 1", "Achieved"],
        ["Trade", "Guides written", 0, 4, 3],
        ["Source", "Annual review"],
        ["OUTPUT 2", "Indicator", "Baseline", "Milestone 1", "Achieved"],
        ["Safety", "Operations held", 1, 9, 7],
      ],
      {
        kpi: "SP6.1",
        role: "target",
        period: "2020/21-Q1",
        range: "D2",
        rowLabel: "Trade",
        columnHeader: "Milestone 1",
      },
      {
        kpi: "SP6.1",
        role: "actual",
        period: "2020/21-Q1",
        range: "E2",
        rowLabel: "Trade",
        columnHeader: "Achieved",
      },
      { kpi: "SP5.1", role: "target", period: "2020/21-Q1", range: "D5" },
      { kpi: "SP5.1", role: "actual", period: "2020/21-Q1", range: "E5" },
    );
    expect(figures.map(short)).toEqual(["SP6.1 2020/21-Q1 3/4 E2 D2", "SP5.1 2020/21-Q1 7/9 E5 D5"]);
  });

  it("a block per department with the measures as rows", () => {
    const { figures } = read(
      [
        ["Department", "Class 100", "Class 200", "Total"],
        ["Finance"],
        ["FY16 EST OBLIG", 5, 6, 11],
        ["FY17 REQUEST", 7, 8, 15],
        ["Water"],
        ["FY16 EST OBLIG", 50, 60, 110],
        ["FY17 REQUEST", 70, 80, 150],
      ],
      {
        kpi: "ORG2.1",
        role: "actual",
        period: "2019/20-Q1",
        range: "B6",
        rowLabel: "Water › FY16 EST OBLIG",
        columnHeader: "Class 100",
      },
      {
        kpi: "ORG2.1",
        role: "target",
        period: "2019/20-Q1",
        range: "D6",
        rowLabel: "Water › FY16 EST OBLIG",
        columnHeader: "Total",
      },
    );
    expect(figures.map(short)).toEqual(["ORG2.1 2019/20-Q1 50/110 B6 D6"]);
  });

  it("a form of labels and values", () => {
    const { figures } = read(
      [
        ["Name of the project", "Alpha"],
        ["Workshops planned", 12],
        ["Workshops held", "11"],
        ["Remarks", "none"],
      ],
      { kpi: "SP6.2", role: "target", period: "2019/20-Q3", range: "B2", rowLabel: "Workshops planned" },
      { kpi: "SP6.2", role: "actual", period: "2019/20-Q3", range: "B3", rowLabel: "Workshops held" },
    );
    expect(figures.map(short)).toEqual(["SP6.2 2019/20-Q3 11/12 B3 B2"]);
  });

  it("a long French list with one value per line", () => {
    const { figures } = read(
      [
        ["identifiant_indic", "zone_id", "date_valeur", "type_valeur", "valeur"],
        ["IND-001", "D01", { date: [2019, 9, 30] }, "vc", 40],
        ["IND-001", "D01", { date: [2019, 9, 30] }, "va", "38"],
      ],
      { kpi: "LD1.1", role: "target", period: "2019/20-Q1", range: "E2" },
      { kpi: "LD1.1", role: "actual", period: "2019/20-Q1", range: "E3" },
    );
    expect(figures.map(short)).toEqual(["LD1.1 2019/20-Q1 38/40 E3 E2"]);
  });

  it("quarters of three columns in a row per indicator of its own", () => {
    const rows: Content[][] = [
      [null, "Quarter 1", null, null, "Quarter 2", null, null],
      ["Programme", "Target", "Output", "Deviation reason", "Target", "Output", "Deviation reason"],
      ["1.1 Clinics", 10, 8, "strike", 12, 13, ""],
    ];
    const { figures } = read(
      rows,
      {
        kpi: "SG.1",
        role: "target",
        period: "2019/20-Q1",
        range: "B3",
        rowLabel: "1.1 Clinics",
        columnHeader: "Target",
      },
      { kpi: "SG.1", role: "actual", period: "2019/20-Q1", range: "C3" },
      { kpi: "SG.1", role: "target", period: "2019/20-Q2", range: "E3" },
      { kpi: "SG.1", role: "actual", period: "2019/20-Q2", range: "F3" },
    );
    expect(figures.map(short)).toEqual(["SG.1 2019/20-Q1 8/10 C3 B3", "SG.1 2019/20-Q2 13/12 F3 E3"]);
  });

  it("keys down the first column and a column per project", () => {
    const { figures } = read(
      [
        ["Project", "Alpha", "Beta"],
        ["Planned deliverables", 3, 5],
        ["Delivered", 2, 4],
        ["Start", { date: [2019, 7, 1] }, null],
      ],
      { kpi: "SP1.1", role: "target", period: "2021/22-Q4", range: "C2", columnHeader: "Beta" },
      { kpi: "SP1.1", role: "actual", period: "2021/22-Q4", range: "C3", columnHeader: "Beta" },
    );
    expect(figures.map(short)).toEqual(["SP1.1 2021/22-Q4 4/5 C3 C2"]);
  });

  it("months that are added up to a quarter", () => {
    const { figures } = read(
      [
        ["", "Apr", "May", "Jun"],
        ["Cases solved", 4, 5, 6],
        ["Cases opened", 6, 7, 8],
      ],
      { kpi: "LD2.2", role: "actual", period: "2019/20-Q4", range: "B2:D2" },
      { kpi: "LD2.2", role: "target", period: "2019/20-Q4", range: "B3:D3" },
    );
    expect(figures.map(short)).toEqual(["LD2.2 2019/20-Q4 15/21 B2:D2 B3:D3"]);
  });

  it("thousands that are multiplied, and a percentage that an officer says is the figure", () => {
    const { figures } = read(
      [
        ["Spent (000's)", 12.5],
        ["Budget (000's)", 20],
        ["Coverage", { number: 0.69, format: "0%" }],
        ["Goal", 1],
      ],
      { kpi: "ORG2.1", role: "actual", period: "2019/20-Q1", range: "B1", scale: 1000 },
      { kpi: "ORG2.1", role: "target", period: "2019/20-Q1", range: "B2", scale: 1000 },
      { kpi: "ORG1.1", role: "actual", period: "2019/20-Q1", range: "B3", scale: 100 },
      { kpi: "ORG1.1", role: "target", period: "2019/20-Q1", range: "B4", scale: 100 },
    );
    expect(figures.map(short)).toEqual([
      "ORG2.1 2019/20-Q1 12500/20000 B1 B2",
      "ORG1.1 2019/20-Q1 69/100 B3 B4",
    ]);
    expect(figures[0]?.flags).toEqual(["mapped", "scaled"]);
  });

  it("quarters that are not the fiscal year's", () => {
    const { figures } = read(
      [["Q1 1920 = April-June"], ["Apr to Jun", "Jul to Sep"], [14, 15]],
      { kpi: "SP5.1", role: "actual", period: "2018/19-Q4", range: "A3" },
      { kpi: "SP5.1", role: "actual", period: "2019/20-Q1", range: "B3" },
      { kpi: "SP5.1", role: "target", period: "2019/20-Q1", range: "A3" },
    );
    expect(figures.map(short)).toContain("SP5.1 2019/20-Q1 15/14 B3 A3");
  });

  it("pairs in one cell, and Members listed", () => {
    const { figures } = read(
      [
        ["done of planned", "7 of 9"],
        ["Countries", "Togo, Ghana"],
        ["Asked", "Togo, Ghana, Fiji"],
      ],
      { kpi: "SP3.1", role: "pair", period: "2019/20-Q2", range: "B1" },
      { kpi: "SP7.1", role: "members-supported", period: "2019/20-Q2", range: "B2" },
      { kpi: "SP7.1", role: "members-requesting", period: "2019/20-Q2", range: "B3" },
    );
    expect(figures.map(short)).toEqual(["SP3.1 2019/20-Q2 7/9 B1 B1", "SP7.1 2019/20-Q2 2/3 B2 B3"]);
    expect(figures[1]?.membersRequesting).toEqual(["TGO", "GHA", "FJI"]);
  });

  it("a cumulative row under headers of its own", () => {
    const { figures } = read(
      [
        ["30/09/2019", "31/12/2019", "31/03/2020"],
        [3, 7, 12],
        [5, 10, 15],
      ],
      { kpi: "SP1.2", role: "actual", range: "A2:C2", cumulative: true },
      { kpi: "SP1.2", role: "target", range: "A3:C3", cumulative: true },
    );
    expect(figures.map(short)).toEqual([
      "SP1.2 2019/20-Q1 3/5 A2 A3",
      "SP1.2 2019/20-Q2 4/5 B2 B3",
      "SP1.2 2019/20-Q3 5/5 C2 C3",
    ]);
  });

  it("pairs side by side, in the order that their headers say, without the variance between them", () => {
    const { figures, findings } = read(
      [
        [null, "Q1 2019/20", null, null, "Q2 2019/20", null, null],
        ["KPI", "Target", "Actual", "Variance", "Target", "Actual", "Variance"],
        ["SP5.1", 5, 4, -1, 6, 5, -1],
        ["SP6.1", 7, 6, -1, 8, 7, -1],
        ["Total", 12, 10, -2, 14, 12, -2],
      ],
      { role: "pair", range: "B3:G5" },
    );
    expect(figures.map(short)).toEqual([
      "SP5.1 2019/20-Q1 4/5 C3 B3",
      "SP5.1 2019/20-Q2 5/6 F3 E3",
      "SP6.1 2019/20-Q1 6/7 C4 B4",
      "SP6.1 2019/20-Q2 7/8 F4 E4",
    ]);
    expect(findings).toEqual([]);
  });

  it("pairs one below the other", () => {
    const { figures } = read(
      [
        ["", "Q1 2019/20", "Q2 2019/20"],
        ["Planned", 5, 6],
        ["Done", 4, 5],
      ],
      { kpi: "SP5.1", role: "pair", range: "B2:C3" },
    );
    expect(figures.map(short)).toEqual(["SP5.1 2019/20-Q1 4/5 B3 B2", "SP5.1 2019/20-Q2 5/6 C3 C2"]);
  });

  it("a budget beside what was spent of it", () => {
    const { figures } = read(
      [
        ["Task", "Budget_Allocated", "Budget_Spent"],
        ["Staffing", 120, 74],
      ],
      { kpi: "ORG2.1", role: "pair", period: "2019/20-Q2", range: "B2:C2" },
    );
    expect(figures.map(short)).toEqual(["ORG2.1 2019/20-Q2 74/120 C2 B2"]);
  });

  it("pairs whose headers say nothing: done before planned, and it says so", () => {
    const { figures, findings } = read([["Ops", 4, 5]], {
      kpi: "SP5.1",
      role: "pair",
      period: "2019/20-Q1",
      range: "B1:C1",
    });
    expect(figures.map(short)).toEqual(["SP5.1 2019/20-Q1 4/5 B1 C1"]);
    expect(findings.map(({ code }) => code)).toEqual(["mapping-pair-order"]);
  });

  it("only the actuals of a range whose headers name both", () => {
    const { figures } = read(
      [
        ["KPI", "Target", "Actual"],
        ["SP5.1", 5, 4],
      ],
      { role: "actual", period: "2019/20-Q1", range: "B2:C2" },
    );
    expect(figures.map(short)).toContain("SP5.1 2019/20-Q1 4/not-reported C2 -");
  });

  it("no part for the whole: a cell of a sum that is not understood leaves the sum open", () => {
    const { figures, findings } = read([["Amount"], [5], ["about 6"]], {
      kpi: "SP5.1",
      role: "actual",
      period: "2019/20-Q1",
      range: "A:A",
    });
    expect(figures).toEqual([]);
    expect(findings.map(({ cell }) => cell)).toContain("A3");
  });

  it("a merged cell once, wherever the range touches it", () => {
    const rows: Content[][] = [["Ops", 4, null, null]];
    const merged = { merges: [{ top: 0, bottom: 0, left: 1, right: 3 }] };
    const { figures } = recognise(workbookOf({ Data: rows }, "Report.xlsx", merged), wcoPlan, {
      mapping: mappingOf({ kpi: "SP5.1", role: "actual", period: "2019/20-Q1", range: "C1:D1" }),
    });
    expect(figures.map(short)).toEqual(["SP5.1 2019/20-Q1 4/not-reported B1 -"]);
  });

  it("a sheet for each quarter", () => {
    const { figures } = recognise(
      workbookOf({ "Q1 2019-20": [["Ops", 1]], "Q2 2019-20": [["Ops", 2]], Notes: [["Ops", 3]] }),
      wcoPlan,
      { mapping: mappingOf({ sheet: "Q*", kpi: "SP5.1", role: "actual", range: "B1" }) },
    );
    expect(figures.map(short)).toEqual([
      "SP5.1 2019/20-Q1 1/not-reported B1 -",
      "SP5.1 2019/20-Q2 2/not-reported B1 -",
    ]);
  });

  it("fiscal years across", () => {
    const { figures } = read(
      [
        ["", "2018/19", "2019/20"],
        ["Ops", 1, 2],
        ["Goal", 2, 3],
      ],
      { kpi: "SP5.1", role: "actual", range: "B2:C2" },
      { kpi: "SP5.1", role: "target", range: "B3:C3" },
    );
    expect(figures.map(short)).toEqual(["SP5.1 2018/19-Q4 1/2 B2 B3", "SP5.1 2019/20-Q4 2/3 C2 C3"]);
  });

  it("a list of months whose year stands beside them", () => {
    const { figures } = read(
      [
        ["Mois", "Fait"],
        [{ date: [2019, 10, 1] }, 3],
        [{ date: [2019, 11, 1] }, "2,5"],
        [{ date: [2019, 12, 1] }, 4],
      ],
      { kpi: "LD1.1", role: "actual", range: "B2:B4" },
      { kpi: "LD1.1", role: "target", period: "2019/20-Q2", range: "B2" },
    );
    expect(figures.map(short)).toEqual(["LD1.1 2019/20-Q2 9.5/3 B2:B4 B2"]);
  });

  it("a year's target before any quarter is reported", () => {
    const { figures } = read([["Ops", 8]], { kpi: "SP5.1", role: "target", period: "2019/20", range: "B1" });
    expect(figures.map(({ period, actual, target }) => [period, actual, target])).toEqual(
      [1, 2, 3, 4].map((quarter) => [`2019/20-Q${quarter}`, "not-reported", 2]),
    );
  });

  it.each(["sp5-1", "SP 5.1", "SP5"])("the KPI written %s", (kpi) => {
    const { figures } = read([["Ops", 8]], { kpi, role: "actual", period: "2019/20-Q1", range: "B1" });
    expect(figures.map(short)).toEqual(["SP5.1 2019/20-Q1 8/not-reported B1 -"]);
  });

  it("no KPI for an objective that has several: an error says so", () => {
    const { figures, findings } = read([["Ops", 8]], {
      kpi: "SP7",
      role: "actual",
      period: "2019/20-Q1",
      range: "B1",
    });
    expect(figures).toEqual([]);
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: "error", code: "mapping-kpi-unknown" }),
    );
  });

  it("no file of that name: a warning says which mapping was not used", async () => {
    const mapping = mappingOf({ file: "*Watr*", kpi: "SP5.1", role: "actual", range: "B1" });
    const { findings } = await importWorkbooks([], wcoPlan, { mapping });
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "mapping-not-used", facts: { text: "*Watr*", count: 1 } }),
    );
  });

  it("KPIs as labelled under headers that say neither target nor actual", () => {
    const { figures } = read(
      [
        ["Ref", "Was", "Is"],
        ["SP5.1", 4, 3],
        ["SP6.1", 6, 5],
      ],
      { role: "target", period: "2019/20-Q1", range: "B2:B3" },
      { role: "actual", period: "2019/20-Q1", range: "C2:C3" },
    );
    expect(figures.map(short)).toEqual(["SP5.1 2019/20-Q1 3/4 C2 B2", "SP6.1 2019/20-Q1 5/6 C3 B3"]);
  });

  it("an .xls file", async () => {
    const book = spreadsheet.utils.book_new();
    spreadsheet.utils.book_append_sheet(
      book,
      spreadsheet.utils.aoa_to_sheet([
        ["FY16", "FY17"],
        [11, 12],
      ]),
      "Grants",
    );
    const bytes = new Uint8Array(
      spreadsheet.write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer,
    );
    const mapping = mappingOf(
      {
        file: "*Grants.XLS",
        sheet: "Grants",
        kpi: "ORG2.1",
        role: "actual",
        period: "2019/20-Q1",
        range: "A2",
      },
      {
        file: "*Grants.XLS",
        sheet: "Grants",
        kpi: "ORG2.1",
        role: "target",
        period: "2019/20-Q1",
        range: "B2",
      },
    );
    const { figures } = await importWorkbooks([{ name: "08-Grants.xls", bytes }], wcoPlan, { mapping });
    expect(figures.map(short)).toEqual(["ORG2.1 2019/20-Q1 11/12 A2 B2"]);
  });

  it("dates of the 1904 system as headers", async () => {
    const book = new ExcelJS.Workbook();
    book.properties.date1904 = true;
    const sheet = book.addWorksheet("Suivi");
    sheet.addRow(["Mesure", new Date("2019-09-30T00:00:00Z"), new Date("2019-12-31T00:00:00Z")]);
    sheet.addRow(["fait", 3, 4]);
    sheet.addRow(["voulu", 5, 6]);
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const mapping = mappingOf(
      { sheet: "Suivi", kpi: "SP2.1", role: "actual", range: "B2:C2", rowLabel: "fait" },
      { sheet: "Suivi", kpi: "SP2.1", role: "target", range: "B3:C3", rowLabel: "voulu" },
    );
    const { figures } = await importWorkbooks([{ name: "suivi.xlsx", bytes }], wcoPlan, { mapping });
    expect(figures.map(short)).toEqual(["SP2.1 2019/20-Q1 3/5 B2 B3", "SP2.1 2019/20-Q2 4/6 C2 C3"]);
  });
});

describe("a mapping outranks recognition", () => {
  const report: Content[][] = [
    ["Directorate: Capacity Building"],
    ["Fiscal year 2019/20"],
    ["KPI", "Q1 Target", "Q1 Actual"],
    ["SP5.1", 5, 4],
    ["SP6.1", 7, 6],
  ];

  it("takes the mapped cell instead of the recognised one, and leaves the others to recognition", () => {
    const { figures } = read([...report, ["corrected", null, 9]], {
      directorate: "",
      kpi: "SP5.1",
      role: "actual",
      period: "2019/20-Q1",
      range: "C6",
    });
    expect(figures.map(short)).toEqual(["SP5.1 2019/20-Q1 9/5 C6 B4", "SP6.1 2019/20-Q1 6/7 C5 B5"]);
  });

  it("takes figures of the period it names, whatever year the file states", () => {
    const { figures } = read(report, { kpi: "LD1.1", role: "actual", period: "2020/21-Q1", range: "C4" });
    expect(figures.map(({ kpi, period }) => `${kpi} ${period}`)).toContain("LD1.1 2020/21-Q1");
  });

  it("does not touch files of another name", () => {
    const { figures } = read(report, {
      file: "Other*.xlsx",
      kpi: "SP5.1",
      role: "actual",
      period: "2019/20-Q1",
      range: "C5",
    });
    expect(figures.map(short)).toEqual(["SP5.1 2019/20-Q1 4/5 C4 B4", "SP6.1 2019/20-Q1 6/7 C5 B5"]);
  });
});
