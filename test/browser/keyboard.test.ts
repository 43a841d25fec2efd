import type { Page } from "playwright-core";
import { useWorkbench } from "./use-workbench";

jest.setTimeout(240_000);

const openWorkbench = useWorkbench();

/** What has the focus in the pane, by its name or text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const pane = document.getElementById("pane") as HTMLIFrameElement;
    const element = pane.contentDocument?.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
}

/** Presses a key until something of this name has the focus, as an officer without a mouse does. */
async function reach(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(name)} cannot be reached with ${key}; the focus is on “${await focused(page)}”.`);
}

describe("an officer without a mouse", () => {
  it("goes from the sample workbooks to the written scorecard", async () => {
    const { page, pane } = await openWorkbench();
    await pane.getByRole("button", { name: "Français" }).focus();
    await reach(page, /^Load the samples$/);
    await page.keyboard.press("Enter");
    await pane.getByText("5 workbooks, 184 figures").waitFor();

    // The steps are one stop of the Tab key; the arrows go from one to the next.
    await pane.getByRole("button", { name: "Settings" }).focus();
    await page.keyboard.press("Tab");
    await reach(page, /^Check/, "ArrowRight");
    await page.keyboard.press("Enter");
    await pane
      .getByRole("button", { name: /Warnings|Notes/ })
      .first()
      .waitFor();
    await reach(page, /Warnings|Notes/);
    await page.keyboard.press("Enter");

    await pane.getByRole("button", { name: "Settings" }).focus();
    await page.keyboard.press("Tab");
    await reach(page, /^Score/, "ArrowRight");
    await page.keyboard.press("Enter");
    await pane.getByText("SP5.1", { exact: true }).first().waitFor();
    await reach(page, /^SP5\.1/);
    await page.keyboard.press("Enter");
    await pane.getByTestId("explanation").waitFor();
    await reach(page, /Matrix!C13/);

    await pane.getByRole("button", { name: "Settings" }).focus();
    await page.keyboard.press("Tab");
    await reach(page, /^Write/, "ArrowRight");
    await page.keyboard.press("Enter");
    await pane.getByTestId("preview").getByText("Scorecard").waitFor();
    await reach(page, /^Write scorecard$/);
    await page.keyboard.press("Enter");
    await pane.getByText("Written.").waitFor();
    await reach(page, /^Go to the scorecard$/);
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Scorecard", exact: true, selected: true }).waitFor();
    await page.close();
  });
});
