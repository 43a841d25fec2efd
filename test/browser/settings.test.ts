import type { Page } from "playwright-core";
import type { Host } from "../../src/host";
import { accessibilityFaults, overflowing, samples, type OpenPane } from "./pane";
import { useWorkbench } from "./use-workbench";
import { worksheetTexts } from "./worksheet-texts";

jest.setTimeout(240_000);

const openWorkbench = useWorkbench();

/** The scorecard written from the samples, with a row of the officer's own below the settings. */
async function written(): Promise<OpenPane> {
  const opened = await openWorkbench();
  const { page, pane } = opened;
  await pane.getByTestId("files").setInputFiles(samples);
  await pane.getByText("5 workbooks, 184 figures").waitFor();
  await pane.getByRole("tab", { name: "Write" }).click();
  await pane.getByRole("button", { name: "Write scorecard" }).click();
  await pane.getByText("Written.").waitFor();
  return { ...opened, page };
}

/** As a co-author adds a row below those of WcoSettings. */
async function addNote(page: Page, note: readonly string[]): Promise<void> {
  await page.evaluate(async (cells) => {
    const host = (window as unknown as { embeddedHost: Host }).embeddedHost;
    host.coAuthor(({ cells: sheet, tables }) => {
      const table = tables.find("WcoSettings")!;
      const area = { ...table.area, bottom: table.area.bottom + 1 };
      tables.set({ ...table, area });
      sheet.writeValues({ ...area, top: area.bottom }, [cells]);
    });
    await host.engine.calculation.settled();
  }, note);
}

/** The row of WCO Settings that sets this. */
async function settingRow(page: Page, setting: string): Promise<readonly string[]> {
  const texts = await worksheetTexts(page, "WCO Settings");
  const at = texts.indexOf(setting);
  return texts.slice(at, at + 3);
}

describe("the settings", () => {
  it("are checked before they are taken, kept in the workbook, and followed by the scores", async () => {
    const { page, pane, seen } = await written();
    await pane.getByRole("button", { name: "Settings" }).focus();
    await page.keyboard.press("Enter");
    const drawer = pane.getByRole("dialog");
    await drawer.getByLabel("On track from").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);

    await drawer.getByLabel("On track from").fill("much");
    await drawer.getByRole("button", { name: "Save" }).click();
    await drawer.getByText("Some values are not understood; nothing was saved.").waitFor();
    expect(await settingRow(page, "On track")).toEqual(["On track", "", "0.9"]);
    expect(await accessibilityFaults(page)).toEqual([]);

    await drawer.getByLabel("On track from").fill("80");
    await drawer.getByRole("button", { name: "Save" }).click();
    await drawer.waitFor({ state: "detached" });
    expect(await settingRow(page, "On track")).toEqual(["On track", "", "0.8"]);
    await pane.getByRole("tab", { name: "Score" }).click();
    // 84.7 % is at risk below 90 %, and on track from 80 %.
    await pane.getByText("84.7%").first().waitFor();
    const summary = await pane.getByTestId("summary").textContent();
    expect(summary).toContain("On track");
    expect(summary).not.toContain("At risk");
    expect(seen).toEqual({ strangers: [], errors: [] });
    await page.close();
  });

  it("leave the rows that an officer added to their table", async () => {
    const { page, pane } = await written();
    await addNote(page, ["Agreed", "by the Council", "12 May"]);
    await pane.getByRole("button", { name: "Settings" }).click();
    const drawer = pane.getByRole("dialog");
    await drawer.getByLabel("Highest score of a KPI").fill("120");
    await drawer.getByRole("button", { name: "Save" }).click();
    await drawer.waitFor({ state: "detached" });
    expect(await settingRow(page, "Cap")).toEqual(["Cap", "", "1.2"]);
    expect(await settingRow(page, "Agreed")).toEqual(["Agreed", "by the Council", "12 May"]);
    await page.close();
  });

  it("close by Escape without a change, the focus back where it was", async () => {
    const { page, pane } = await openWorkbench("fr-FR");
    await pane.getByRole("button", { name: "Réglages" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("dialog").getByLabel("En bonne voie dès").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await pane.getByRole("dialog").waitFor({ state: "detached" });
    await page.waitForFunction(() => {
      const frame = document.getElementById("pane") as HTMLIFrameElement;
      return frame.contentDocument?.activeElement?.getAttribute("aria-label") === "Réglages";
    });
    await page.close();
  });
});
