import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import type { FrameLocator, Page } from "playwright-core";
import { accessibilityFaults, overflowing, samples } from "./pane";
import { becomes, useWorkbench } from "./use-workbench";

jest.setTimeout(240_000);

const openWorkbench = useWorkbench();
const [facilitation = ""] = samples.filter((file) => file.includes("Compliance"));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "check-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The sample of Compliance and Facilitation after somebody corrected SP5.1 of the first quarter, by another name or not. */
async function corrected(name = path.basename(facilitation)): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(facilitation);
  const cell = workbook.getWorksheet("Matrix")?.getCell("C13");
  if (typeof cell?.value !== "number") throw new Error("The sample has no number in Matrix!C13.");
  cell.value += 1;
  const file = path.join(folder, name);
  await workbook.xlsx.writeFile(file);
  return file;
}

async function collectAndWrite(pane: FrameLocator): Promise<void> {
  await pane.getByTestId("files").setInputFiles(samples);
  await pane.getByText("5 workbooks, 184 figures").waitFor();
  await write(pane);
}

async function write(pane: FrameLocator): Promise<void> {
  await pane.getByRole("tab", { name: "Write" }).click();
  await pane.getByRole("button", { name: "Write scorecard" }).click();
  await pane.getByText("Written.").waitFor();
}

async function type(page: Page, address: string, text: string): Promise<void> {
  await page.locator("#name-box").fill(address);
  await page.locator("#name-box").press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Opens the explanation of SP5.1 and waits until its chart says so of the first quarter. */
async function firstQuarterBecomes(pane: FrameLocator, sum: string): Promise<void> {
  await pane.getByRole("tab", { name: /^Score/ }).click();
  await pane.locator('[data-id="SP5.1"]').click();
  const chart = pane.getByTestId("explanation").getByRole("img").first();
  await becomes(() => chart.getAttribute("aria-label"), expect.stringContaining(sum));
}

describe("a figure that a directorate has changed since the last import", () => {
  it("is shown before anything is written, and kept or accepted", async () => {
    const { page, pane, seen } = await openWorkbench();
    await collectAndWrite(pane);
    await pane.getByRole("tab", { name: "Collect" }).click();
    await pane.getByTestId("files").setInputFiles(await corrected());
    await pane.getByText("5 workbooks, 184 figures").waitFor();
    await pane.getByRole("tab", { name: /^Check/ }).click();
    await pane.getByText(/^1 changed, 0 new, 0 gone\. 1 of them will be written\./).waitFor();
    const change = pane.locator('[data-change="changed"]');
    await change.getByText("SP5.1, 2019/20-Q1, Compliance and Facilitation").waitFor();
    await change.getByText("workbook 1 / 2 → file 2 / 2").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await change.getByRole("radio", { name: "Keep" }).check();
    await pane.getByText(/^1 changed, 0 new, 0 gone\. 0 of them will be written\./).waitFor();
    await write(pane);
    await pane.getByRole("tab", { name: /^Check/ }).click();
    await pane.getByText(/^1 changed, 0 new, 0 gone\./).waitFor();
    await pane.getByRole("button", { name: "Accept all" }).click();
    await write(pane);
    await pane.getByRole("tab", { name: /^Check/ }).click();
    await pane.getByText("No differences: the workbook already holds these figures.").waitFor();
    expect(seen).toEqual({ strangers: [], errors: [] });
    await page.close();
  });
});

describe("a figure that two workbooks state differently", () => {
  it("counts only once an officer has chosen, and both cells are named", async () => {
    const { page, pane } = await openWorkbench();
    await pane
      .getByTestId("files")
      .setInputFiles([...samples, await corrected("Compliance_and_Facilitation_2019-20 corrected.xlsx")]);
    await pane.getByText(/^6 workbooks, /).waitFor();
    await pane.getByRole("tab", { name: /^Check/ }).click();
    const disputes = pane.getByTestId("disputes");
    await disputes.getByRole("heading", { name: "Stated twice, differently: 1" }).waitFor();
    await disputes.getByText("SP5.1, 2019/20-Q1, Compliance and Facilitation").waitFor();
    await disputes
      .getByText(/^1 \/ 2, from Compliance_and_Facilitation_2019-20\.xlsx › Matrix!C13$/)
      .waitFor();
    const second = /^2 \/ 2, from Compliance_and_Facilitation_2019-20 corrected\.xlsx › Matrix!C13$/;
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await firstQuarterBecomes(pane, "Q1: – of –");
    await pane.getByRole("tab", { name: /^Check/ }).click();
    await disputes.getByRole("radio", { name: second }).check();
    await firstQuarterBecomes(pane, "Q1: 2 of 2");
    await page.close();
  });
});

describe("a row of WCO Data that is not understood", () => {
  it("is found, and its finding leads to the cell", async () => {
    const { page, pane } = await openWorkbench();
    await collectAndWrite(pane);
    await page.getByRole("tab", { name: "WCO Data", exact: true }).click();
    await type(page, "D6", "many");
    await pane.getByRole("tab", { name: "Collect" }).click();
    await pane.getByRole("button", { name: "Start again" }).click();
    await pane.getByRole("tab", { name: /^Check/ }).click();
    await page.getByRole("tab", { name: "Scorecard", exact: true }).click();
    await pane.getByTestId("findings").getByRole("button", { name: "WCO Data!D6" }).first().click();
    await page.getByRole("tab", { name: "WCO Data", exact: true, selected: true }).waitFor();
    await becomes(() => page.locator("#name-box").inputValue(), "D6");
    await page.close();
  });
});
