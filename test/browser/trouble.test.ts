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

/** Puts the workbook's host into a state in which Excel refuses work. */
function trouble(page: Page, state: "editing" | "not editing" | "failing once"): Promise<void> {
  return page.evaluate((wanted) => {
    const host = (window as unknown as { embeddedHost: Host }).embeddedHost;
    if (wanted === "failing once") host.failNext(() => true, { code: "GeneralException", message: "no" });
    else host.trouble.editing = wanted === "editing";
  }, state);
}

describe("a cell that is being edited", () => {
  it("is said while the pane waits, and the work goes on by itself", async () => {
    const { page, pane } = await openPane(browser, server.address, "en-GB");
    await trouble(page, "editing");
    await pane.getByRole("button", { name: "Use this workbook’s sheets" }).click();
    await pane.getByText("A cell is being edited.").waitFor();
    await trouble(page, "not editing");
    await pane.getByText("The sheets of this workbook are empty").waitFor();
    expect(await pane.getByText("A cell is being edited.").count()).toBe(0);
    await page.close();
  });
});

describe("an Excel that answers with an error", () => {
  it("is said with one thing to do, after which the work is done", async () => {
    const { page, pane } = await openPane(browser, server.address, "en-GB");
    await trouble(page, "failing once");
    await pane.getByRole("button", { name: "Use this workbook’s sheets" }).click();
    await pane.getByTestId("problem").waitFor();
    await pane.getByRole("button", { name: "Try again" }).click();
    await pane.getByText("The sheets of this workbook are empty").waitFor();
    expect(await pane.getByTestId("problem").count()).toBe(0);
    await page.close();
  });
});
