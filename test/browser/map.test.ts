import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import type { FrameLocator, Page } from "playwright-core";
import { accessibilityFaults, overflowing } from "./pane";
import { becomes, useWorkbench } from "./use-workbench";
import { worksheetTexts } from "./worksheet-texts";

jest.setTimeout(240_000);

const openWorkbench = useWorkbench();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "map-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A directorate's report whose second row names its KPI in words of its own, below so many lines of introduction. */
async function report(name: string, sheetName: string, introduction: number): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(sheetName);
  for (let line = 1; line <= introduction; line += 1) sheet.addRow([`Introduction, line ${line}`]);
  sheet.addRows([
    ["Compliance and Facilitation Directorate, 2019/20"],
    [],
    ["Indicator", "Q1 Target", "Q1 Actual", "Q2 Target", "Q2 Actual"],
    ["SP5.1 Requests for assistance met", 10, 8, 12, 12],
    ["Meetings held", 20, 15, 16, 12],
  ]);
  const file = path.join(folder, name);
  await workbook.xlsx.writeFile(file);
  return file;
}

async function collect(pane: FrameLocator, file: string): Promise<void> {
  await pane.getByTestId("files").setInputFiles(file);
  await pane.getByTestId("collected").waitFor();
}

async function write(pane: FrameLocator): Promise<void> {
  await pane.getByRole("tab", { name: "Write" }).click();
  await pane.getByRole("button", { name: "Write scorecard" }).click();
  await pane.getByText("Written.").waitFor();
}

async function saveTo(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  const file = path.join(folder, name);
  await download.saveAs(file);
  return file;
}

describe("a row that the add-in is not sure of", () => {
  it("is asked, answered once, and known next quarter, though rows were inserted and the sheet renamed", async () => {
    const { page, pane, seen } = await openWorkbench();
    await collect(pane, await report("Compliance Q2.xlsx", "Report", 0));
    await pane.getByText("1 workbook, 2 figures").waitFor();
    await pane.getByRole("tab", { name: /^Map/ }).click();
    const question = pane.getByTestId("questions").locator('[data-row="Report!A5"]');
    await question.getByText(/perhaps SP6\.2/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await question.getByRole("combobox", { name: "KPI of this row" }).selectOption("SP6.2");
    await question.getByRole("button", { name: "Use SP6.2" }).click();
    await pane.getByText("Every row was recognised.").waitFor();
    await pane.getByRole("tab", { name: "Collect" }).click();
    await pane.getByText("1 workbook, 4 figures").waitFor();

    await write(pane);
    await page.getByRole("tab", { name: "WCO Mapping", exact: true }).click();
    expect(await worksheetTexts(page, "WCO Mapping")).toContain("SP6.2");
    const scorecard = await saveTo(page, "Scorecard.xlsx");
    await page.close();

    const next = await openWorkbench();
    await next.page.locator("#open").setInputFiles(scorecard);
    await next.page.getByText("Scorecard.xlsx is open.").waitFor();
    await collect(next.pane, await report("Compliance Q3.xlsx", "Report of Q3", 4));
    await next.pane.getByText("1 workbook, 4 figures").waitFor();
    await next.pane.getByRole("tab", { name: /^Map/ }).click();
    await next.pane.getByText("Every row was recognised.").waitFor();
    await next.pane
      .getByText(/Report of Q3!.*(moved|found)/i)
      .first()
      .waitFor();
    expect([...seen.errors, ...next.seen.errors]).toEqual([]);
    await next.page.close();
  });

  it("may be no figure of the plan, and is not asked again", async () => {
    const { page, pane } = await openWorkbench();
    await collect(pane, await report("Compliance.xlsx", "Report", 0));
    await pane.getByRole("tab", { name: /^Map/ }).click();
    await pane.getByRole("button", { name: "Not a figure of the plan" }).click();
    await pane.getByText("Every row was recognised.").waitFor();
    await pane
      .getByTestId("mapping")
      .getByText(/not a figure/)
      .waitFor();
    await pane.getByRole("tab", { name: "Collect" }).click();
    await pane.getByText("1 workbook, 2 figures").waitFor();
    await page.close();
  });
});

describe("a range of the open workbook", () => {
  it("is pointed at in the grid, kept as a mapping, and taken back", async () => {
    const { page, pane } = await openWorkbench();
    await page.locator("#open").setInputFiles(await report("Own sheets.xlsx", "Report", 0));
    await page.getByText("Own sheets.xlsx is open.").waitFor();
    await pane.getByRole("button", { name: "Use this workbook’s sheets" }).click();
    await pane.getByText("1 workbook, 2 figures").waitFor();
    await pane.getByRole("tab", { name: /^Map/ }).click();
    for (const [cells, role] of [
      ["C5,E5", "Actuals"],
      ["B5,D5", "Targets"],
    ] as const)
      for (const cell of cells.split(",")) await mapSelection(page, pane, cell, role);
    const mapping = pane.getByTestId("mapping").getByRole("listitem");
    await becomes(() => mapping.count(), 4);
    await pane.getByRole("tab", { name: "Collect" }).click();
    await pane.getByText("1 workbook, 4 figures").waitFor();
    await pane.getByRole("tab", { name: /^Map/ }).click();
    await pane.getByRole("button", { name: /^Remove .*Report!E5/ }).click();
    await becomes(() => mapping.count(), 3);
    await page.close();
  });

  it("that does not exist is said, and nothing is lost", async () => {
    const { page, pane } = await openWorkbench();
    await collect(pane, await report("Compliance.xlsx", "Report", 0));
    await pane.getByRole("tab", { name: /^Map/ }).click();
    await pane.getByRole("button", { name: "Map a range" }).click();
    const form = pane.getByRole("form", { name: "Map a range" });
    await form.getByRole("textbox", { name: "Sheet" }).fill("Raport");
    await form.getByRole("textbox", { name: "Range" }).fill("C5");
    expect(await overflowing(page)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await form.getByRole("button", { name: "Apply" }).click();
    await pane.getByText(/has no sheet “Raport” with the range “C5”/).waitFor();
    expect(await form.getByRole("textbox", { name: "Sheet" }).inputValue()).toBe("Raport");
    await page.close();
  });
});

async function mapSelection(page: Page, pane: FrameLocator, cell: string, role: string): Promise<void> {
  await page.locator("#name-box").fill(cell);
  await page.locator("#name-box").press("Enter");
  await pane.getByRole("button", { name: "Map a range" }).click();
  const form = pane.getByRole("form", { name: "Map a range" });
  await form.getByRole("button", { name: "Use selection" }).click();
  await becomes(() => form.getByRole("textbox", { name: "Range" }).inputValue(), cell);
  await form.getByRole("combobox", { name: "KPI of this row" }).selectOption("SP6.2");
  await form.getByRole("combobox", { name: "It holds" }).selectOption({ label: role });
  await form.getByRole("button", { name: "Apply" }).click();
  await form.waitFor({ state: "detached" });
}
