import { readFileSync } from "node:fs";
import path from "node:path";
import { accessibilityFaults, overflowing, samples } from "./pane";
import { useWorkbench } from "./use-workbench";

jest.setTimeout(240_000);

const openWorkbench = useWorkbench();

const contents = samples.map((file) => ({ file: path.basename(file), buffer: readFileSync(file) }));

/** As many workbooks as asked for, each under its own name. */
function workbooks(count: number): { name: string; mimeType: string; buffer: Buffer }[] {
  return Array.from({ length: count }, (_, index) => {
    const { file, buffer } = contents[index % contents.length]!;
    return { name: `${String(index).padStart(3, "0")} ${file}`, mimeType: "", buffer };
  });
}

describe("the first step", () => {
  it("welcomes a new officer with one thing to do, by keyboard alone, and does not come back", async () => {
    const { page, pane, seen } = await openWorkbench();
    expect(await accessibilityFaults(page)).toEqual([]);
    await pane.getByRole("button", { name: "Load the samples" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText("5 workbooks, 184 figures").waitFor();
    await pane.getByText("KPIs in rows: Matrix!C4:L17").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);

    await pane.getByRole("button", { name: "Start again" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Choose workbooks" }).waitFor();
    expect(await pane.getByText("Five workbooks, one scorecard").count()).toBe(0);
    expect(seen).toEqual({ strangers: [], errors: [] });
    await page.close();
  });

  it("keeps what was collected when a workbook is added or removed", async () => {
    const { page, pane } = await openWorkbench();
    await pane.getByTestId("files").setInputFiles(samples.slice(0, 2));
    await pane.getByText("2 workbooks, 76 figures").waitFor();
    await pane.getByTestId("files").setInputFiles(samples.slice(2));
    await pane.getByText("5 workbooks, 184 figures").waitFor();
    await pane.getByRole("button", { name: "Remove Administration_and_Personnel_2019-20.xlsx" }).click();
    await pane.getByText("4 workbooks, 172 figures").waitFor();
    await page.close();
  });
});

describe("two hundred workbooks dropped at once", () => {
  it("can be cancelled at once, and what was read until then is kept", async () => {
    const { page, pane } = await openWorkbench();
    await pane.getByTestId("files").setInputFiles(workbooks(200));
    await pane.getByText(/^Reading [1-9]\d* of 200/).waitFor();
    await pane.getByRole("button", { name: "Cancel" }).click();
    await pane.getByTestId("reading").waitFor({ state: "detached" });
    const kept = await pane.getByText(/^\d+ workbooks?, \d+ figures$/).textContent();
    expect(Number(/^\d+/.exec(kept!)![0])).toBeGreaterThan(0);
    expect(Number(/^\d+/.exec(kept!)![0])).toBeLessThan(200);
    await page.close();
  });
});
