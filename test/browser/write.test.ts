import type { FrameLocator, Page } from "playwright-core";
import type { Host } from "../../src/host";
import { accessibilityFaults, overflowing, samples, type OpenPane } from "./pane";
import { becomes, useWorkbench } from "./use-workbench";
import { worksheetTexts } from "./worksheet-texts";

jest.setTimeout(240_000);

const openWorkbench = useWorkbench();

async function readyToWrite(): Promise<OpenPane> {
  const opened = await openWorkbench();
  await opened.pane.getByTestId("files").setInputFiles(samples);
  await opened.pane.getByText("5 workbooks, 184 figures").waitFor();
  await opened.pane.getByRole("tab", { name: /^Write/ }).click();
  return opened;
}

async function write(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Write scorecard" }).click();
  await pane.getByText("Written.").waitFor();
}

const sheets = (page: Page): Promise<readonly string[]> =>
  page.locator("#tabs").getByRole("tab").allTextContents();

/** Each sheet of the preview with what becomes of it. */
const preview = (pane: FrameLocator): Promise<readonly string[]> =>
  pane
    .getByTestId("preview")
    .getByRole("listitem")
    .evaluateAll((items) =>
      items.map(({ children }) => [...children].map((part) => part.textContent).join(": ")),
    );

function formulas(page: Page, name: string): Promise<readonly string[]> {
  return page.evaluate((sheetName) => {
    const { engine } = (window as unknown as { readonly embeddedHost: Host }).embeddedHost;
    const sheet = engine.sheets.list().find((each) => each.name === sheetName);
    const area = sheet === undefined ? null : engine.cells.usedRange(sheet.id, false);
    const all = area === null ? [] : (engine.cells.readBlock(area, ["formulas"]).formulas ?? []).flat();
    return all.map(String).filter((formula) => formula.startsWith("="));
  }, name);
}

describe("writing the scorecard", () => {
  it("says first which sheets are new, then that they are rewritten, and leaves others alone", async () => {
    const { page, pane } = await readyToWrite();
    await pane.getByRole("checkbox", { name: "Deviations" }).uncheck();
    await pane.getByRole("checkbox", { name: "A sheet for each directorate" }).check();
    const chosen = [
      "Scorecard",
      "Strategy map",
      "Members by region",
      "Administration and Personnel",
      "Capacity Building",
      "Compliance and Facilitation",
      "Office of the Secretary General",
      "Tariff and Trade Affairs",
      "WCO Data",
      "WCO Settings",
      "WCO Mapping",
    ];
    await becomes(
      () => preview(pane),
      chosen.map((sheet) => `${sheet}: new`),
    );
    await pane.getByText("WcoData: 184 rows. 184 new, 0 changed, 0 removed, 0 as before.").waitFor();
    await write(pane);
    await becomes(() => sheets(page), ["Sheet1", ...chosen]);
    await becomes(
      () => preview(pane),
      chosen.map((sheet) => `${sheet}: rewritten`),
    );
    await pane.getByText("WcoData: 184 rows. 0 new, 0 changed, 0 removed, 184 as before.").waitFor();
    await page.close();
  });

  it("as portable sheets puts no function of the add-in into them", async () => {
    const { page, pane } = await readyToWrite();
    await pane.getByRole("radio", { name: /^Portable/ }).check();
    await pane.getByText("In portable sheets a reader chooses the directorate").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await write(pane);
    const written = await formulas(page, "Scorecard");
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter((formula) => formula.includes("WCO."))).toEqual([]);
    await becomes(async () => (await worksheetTexts(page, "Scorecard")).includes("64.3%"), true);
    await pane.getByRole("radio", { name: /^Live/ }).check();
    await write(pane);
    expect((await formulas(page, "Scorecard")).some((formula) => formula.includes("WCO."))).toBe(true);
    await page.close();
  });
});

describe("a sheet that is renamed under us", () => {
  it("is left as it is where it is an output, and a new one written", async () => {
    const { page, pane } = await readyToWrite();
    await write(pane);
    const before = await worksheetTexts(page, "Scorecard");
    await rename(page, "Scorecard", "Scorecard of July");
    await write(pane);
    await becomes(() => sheets(page), expect.arrayContaining(["Scorecard", "Scorecard of July"]));
    expect(await worksheetTexts(page, "Scorecard of July")).toEqual(before);
    await page.close();
  });

  it("is asked to have its name back where it holds a table of ours; until then nothing is written", async () => {
    const { page, pane } = await readyToWrite();
    await write(pane);
    const before = await worksheetTexts(page, "WCO Data");
    await rename(page, "WCO Data", "Figures");
    await pane.getByRole("button", { name: "Write scorecard" }).click();
    await pane
      .getByText("The table WcoData stands on the sheet “Figures”. Give that sheet the name WCO Data back")
      .waitFor();
    expect(await worksheetTexts(page, "Figures")).toEqual(before);
    await becomes(() => sheets(page), expect.not.arrayContaining(["WCO Data"]));
    await rename(page, "Figures", "WCO Data");
    await pane.getByRole("button", { name: "Try again" }).click();
    await pane.getByText("Written.").waitFor();
    expect(await worksheetTexts(page, "WCO Data")).toEqual(before);
    await page.close();
  });
});

/** As a co-author renames a sheet. */
function rename(page: Page, from: string, to: string): Promise<void> {
  return page.evaluate(
    ([before, after]) => {
      const host = (window as unknown as { embeddedHost: Host }).embeddedHost;
      host.coAuthor(({ sheets: all }) => {
        all.rename(all.list().find((sheet) => sheet.name === before)!.id, after);
      });
    },
    [from, to] as const,
  );
}
