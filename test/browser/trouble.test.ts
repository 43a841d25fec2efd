import type { Browser, Page } from "playwright-core";
import { serve } from "../../scripts/serve.mjs";
import type { Host } from "../../src/host";
import { distribution, openChromium } from "./chromium";
import { openPane } from "./pane";

jest.setTimeout(240_000);

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([openChromium(), serve(distribution, 0)]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Begins or ends the editing of a cell in the workbook. */
function edit(page: Page, isEditing: boolean): Promise<void> {
  return page.evaluate((wanted) => {
    (window as unknown as { embeddedHost: Host }).embeddedHost.trouble.editing = wanted;
  }, isEditing);
}

describe("a cell that is being edited", () => {
  it("is said while the pane waits, and the work goes on by itself", async () => {
    const { page, pane } = await openPane(browser, server.address, "en-GB");
    await edit(page, true);
    await pane.getByRole("button", { name: "Use this workbook’s sheets" }).click();
    await pane.getByText("A cell is being edited.").waitFor();
    await edit(page, false);
    await pane.getByText("The sheets of this workbook are empty").waitFor();
    expect(await pane.getByText("A cell is being edited.").count()).toBe(0);
    await page.close();
  });
});
