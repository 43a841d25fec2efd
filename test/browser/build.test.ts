import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { sampleFolder } from "../build/sample-files";
import { distribution } from "./chromium";
import { samples } from "./pane";
import { useWorkbench } from "./use-workbench";

jest.setTimeout(120_000);

const openWorkbench = useWorkbench();

/** The result of the same workbooks by the command line that was built. */
function commandLineJson(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "wco-"));
  const json = path.join(folder, "result.json");
  const program = path.join(distribution, "cli/wco-scorecard.mjs");
  const { status } = spawnSync(process.execPath, [
    program,
    "build",
    sampleFolder,
    "--lang",
    "en",
    "--json",
    json,
  ]);
  expect(status).toBe(0);
  return readFileSync(json, "utf8");
}

describe("the bundle that the manifest names, in Chromium", () => {
  it("builds the scorecard from five directorates' files, byte for byte as the command line does", async () => {
    const { page, pane, seen } = await openWorkbench();
    await pane.getByTestId("files").setInputFiles(samples);
    await pane
      .getByTestId("collected")
      .getByText(/Capacity Building/)
      .first()
      .waitFor();

    await pane.getByRole("tab", { name: "Write" }).click();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "Save the result" }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("result.json");
    expect(readFileSync(await saved.path(), "utf8")).toBe(commandLineJson());

    await pane.getByRole("button", { name: "Write scorecard" }).click();
    await pane.getByText("Written.").waitFor();
    await page.locator("#tabs").getByRole("tab", { name: "Scorecard", exact: true }).click();
    await page.getByRole("gridcell", { name: "84.7%" }).first().waitFor();
    // Only what is seen is drawn: at half the size that is the whole scorecard.
    await page.getByLabel("Zoom").fill("50");
    await page.getByRole("gridcell", { name: "◆ Off track" }).first().waitFor();
    expect(seen).toEqual({ strangers: [], errors: [] });
    await page.close();
  });

  it("explains a KPI down to its source cells", async () => {
    const { page, pane } = await openWorkbench();
    await pane.getByTestId("files").setInputFiles(samples);
    await pane.getByTestId("collected").waitFor();
    await pane.getByRole("tab", { name: "Score" }).click();
    await pane.locator('[data-id="SP5.1"]').click();
    await pane
      .getByTestId("explanation")
      .getByText("Compliance_and_Facilitation_2019-20.xlsx › Matrix!C13 / D13")
      .waitFor();
    await page.close();
  });
});

describe("the page for Excel", () => {
  it("differs from the page tried here only in where Office.js comes from", () => {
    const read = (name: string): string =>
      readFileSync(path.join(distribution, name), "utf8").replaceAll('"', "");
    const microsoft = "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>";
    const here = "<script src=host-shell.js></script><script src=office-js/office.js></script>";
    const excel = read("taskpane.html");
    expect(excel).toContain(microsoft);
    const local = excel.replace(microsoft, here).replace(" https://appsforoffice.microsoft.com;", ";");
    expect(local.replaceAll(" ;", ";")).toBe(read("taskpane.local.html").replaceAll(" ;", ";"));
  });
});
