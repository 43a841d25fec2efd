import type { Page } from "playwright-core";
import type { Host } from "../../src/host";

/** What the cells of a worksheet of the workbench show, those that are scrolled out of sight included. */
export async function worksheetTexts(page: Page, name: string): Promise<readonly string[]> {
  return page.evaluate(async (sheetName) => {
    const { engine } = (window as unknown as { readonly embeddedHost: Host }).embeddedHost;
    await engine.calculation.settled();
    const sheet = engine.sheets.list().find((each) => each.name === sheetName);
    const area = sheet === undefined ? null : engine.cells.usedRange(sheet.id, false);
    return area === null ? [] : (engine.cells.readBlock(area, ["text"]).text ?? []).flat();
  }, name);
}
