import { startOfficeOnHost, useOffice } from "../office";

const excel = useOffice({ name: "Scorecard.xlsx", language: "fr-FR" });

describe("Microsoft's Office.js on the embedded host", () => {
  it("is ready, and takes the host for Excel on a computer", async () => {
    const { Office } = excel.current.office;
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
  });

  it.each([
    ["ExcelApi", "1.1", true],
    ["ExcelApi", "1.17", true],
    ["ExcelApi", "1.99", false],
    ["SharedRuntime", "1.1", true],
    ["CustomFunctionsRuntime", "1.3", true],
    ["DelayForCellEdit", "1.1", true],
    ["WordApi", "1.1", false],
  ])("says of %s %s whether it is supported: %s", (name, version, supported) => {
    expect(excel.current.office.Office.context.requirements.isSetSupported(name, version)).toBe(supported);
  });

  it("knows the languages and the workbook's name", () => {
    const { context } = excel.current.office.Office;
    expect(context.displayLanguage).toBe("fr-FR");
    expect(context.contentLanguage).toBe("fr-FR");
    expect(context.document.url).toBe("Scorecard.xlsx");
  });

  it("keeps the add-in's settings in the workbook", async () => {
    const { settings } = excel.current.office.Office.context.document;
    settings.set("language", { chosen: "fr" });
    await new Promise((resolve) => {
      settings.saveAsync(resolve);
    });
    expect(excel.current.host.snapshot().settings).toEqual({ language: { chosen: "fr" } });
  });

  it("runs beside another on a workbook of its own", async () => {
    const other = await startOfficeOnHost();
    await other.run(({ workbook }) => workbook.worksheets.add("Only here"));
    const count = await excel.current.run(({ workbook }) => workbook.worksheets.getCount());
    expect(count.value).toBe(1);
    other.office.dispose();
  });
});

describe("two clients of one workbook", () => {
  it("see each other's changes", async () => {
    const { host, run } = excel.current;
    const { loadOfficeInNode } = await import("../../../src/host/shell/node-office");
    const second = await loadOfficeInNode(host);
    await run(({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[42]];
    });
    const seen = await second.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      return cell.values;
    });
    expect(seen).toEqual([[42]]);
    second.dispose();
  });
});
