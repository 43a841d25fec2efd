import type { FrameLocator } from "playwright-core";
import { samples, type OpenPane } from "./pane";
import { becomes, useWorkbench } from "./use-workbench";

jest.setTimeout(240_000);

const openWorkbench = useWorkbench();

async function scores(): Promise<OpenPane> {
  const opened = await openWorkbench();
  const { pane } = opened;
  await pane.getByTestId("files").setInputFiles(samples);
  await pane.getByText("5 workbooks, 184 figures").waitFor();
  await pane.getByRole("tab", { name: /^Score/ }).click();
  await pane.getByTestId("scores").waitFor();
  return opened;
}

const shown = (pane: FrameLocator): Promise<readonly string[]> =>
  pane
    .getByTestId("scores")
    .locator("[data-id]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-id") ?? ""));

const text = async (pane: FrameLocator, id: string): Promise<string> =>
  ((await pane.locator(`[data-id="${id}"]`).textContent()) ?? "").replace(/\s+/g, " ");

describe("the scorecard in the pane", () => {
  it("shows another period or one directorate alone, and goes back", async () => {
    const { page, pane } = await scores();
    const all = await text(pane, "SP5.1");
    const period = pane.getByRole("combobox", { name: "Period" });
    const latest = await period.inputValue();
    await period.selectOption("2019/20-Q1");
    expect(all).toContain("64.3%");
    await becomes(() => text(pane, "SP5.1"), expect.stringContaining("50.0%"));
    await period.selectOption(latest);
    await becomes(() => text(pane, "SP5.1"), all);
    await pane
      .getByRole("combobox", { name: "Directorate" })
      .selectOption({ label: "Tariff and Trade Affairs" });
    await becomes(() => text(pane, "SP5.1"), expect.stringContaining("Not reported"));
    await page.close();
  });

  it("is searched by code and by words, and says when nothing matches", async () => {
    const { page, pane } = await scores();
    const everything = await shown(pane);
    const search = pane.getByRole("searchbox", { name: "Search objectives and KPIs" });
    await search.fill("sp5");
    await becomes(() => shown(pane), ["processes", "SP5", "SP5.1"]);
    await search.fill("joint OPERATIONS");
    await becomes(() => shown(pane), ["processes", "SP5", "SP5.1"]);
    await search.fill("no such words");
    await pane.getByText("Nothing matches “no such words”.").waitFor();
    await search.fill("");
    await becomes(() => shown(pane), everything);
    expect(everything.filter((id) => /^[A-Z]+\d?\.\d$/.test(id))).toHaveLength(29);
    await page.close();
  });
});
