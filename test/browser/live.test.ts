import type { FrameLocator, Page } from "playwright-core";
import type { Host } from "../../src/host";
import { samples, type OpenPane } from "./pane";
import { becomes, useWorkbench } from "./use-workbench";

jest.setTimeout(240_000);

const openWorkbench = useWorkbench();

let page: Page;
let pane: FrameLocator;
let seen: OpenPane["seen"];

/** A workbook with the samples' figures, and on a sheet of its own the scores of two KPIs. */
beforeEach(async () => {
  ({ page, pane, seen } = await openWorkbench());
  await pane.getByTestId("files").setInputFiles(samples);
  await pane.getByTestId("collected").waitFor();
  await pane.getByRole("tab", { name: "Write" }).click();
  await pane.getByRole("button", { name: "Write scorecard" }).click();
  await pane.getByText("Written.").waitFor();
  await page.getByRole("tab", { name: "Sheet1", exact: true }).click();
  await type("A1", '=WCO.KPI("SP5.1")');
  await type("A2", '=WCO.KPI("LD2.1")');
  await type("A3", "=A1*100");
  await shows("Sheet1", 2, 64.28571428571429);
  await pane.getByRole("tab", { name: "Score" }).click();
  await pane.getByText("Live, from this workbook’s WCO Data").waitFor();
});

afterEach(async () => {
  expect(seen).toEqual({ strangers: [], errors: [] });
  await page.close({ runBeforeUnload: false });
});

type HostWindow = typeof window & { readonly embeddedHost: Host };

async function type(address: string, text: string): Promise<void> {
  await page.locator("#name-box").fill(address);
  await page.locator("#name-box").press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Waits until the cell of a row (from 0) in column A has the value. */
async function shows(sheet: string, row: number, value: number, timeout = 30_000): Promise<void> {
  await page.waitForFunction(
    ([name, at, wanted]) => {
      const { engine } = (window as HostWindow).embeddedHost;
      const id = engine.sheets.find(name)?.id ?? "";
      const cell = { sheet: id, top: at, left: 0, bottom: at, right: 0 };
      const found = engine.cells.readBlock(cell, ["values"]).values?.[0]?.[0];
      return typeof found === "number" && Math.abs(found - wanted) < 1e-9;
    },
    [sheet, row, value] as const,
    { timeout, polling: 20 },
  );
}

/** The rows of WcoData, from 1, of a KPI. */
function rowsOf(kpi: string): Promise<readonly number[]> {
  return page.evaluate((wanted) => {
    const { engine } = (window as HostWindow).embeddedHost;
    const table = engine.tables.find("WcoData");
    if (table === undefined) return [];
    const { values = [] } = engine.cells.readBlock(table.area, ["values"]);
    return values.flatMap((row, at) => (row[2] === wanted ? [at + table.area.top + 1] : []));
  }, kpi);
}

/** How often each formula of the workbook is answered from now on. */
async function countAnswers(): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as HostWindow & { answers?: number };
    counted.answers = 0;
    counted.embeddedHost.onFunctionResults((results) => {
      counted.answers = (counted.answers ?? 0) + results.length;
    });
  });
  return () => page.evaluate(() => (window as HostWindow & { answers?: number }).answers ?? 0);
}

const mode = (): Promise<string> =>
  page.evaluate(() => (window as HostWindow).embeddedHost.engine.calculation.mode);

const overall = async (): Promise<string> => (await pane.getByTestId("overall").textContent()) ?? "";

/** SP5.1 has 9 of 14; the last quarter's row gets so many more. */
async function addToLastQuarter(more: number): Promise<string> {
  const rows = await rowsOf("SP5.1");
  const row = rows.at(-1) ?? 0;
  const before = await page.evaluate((at) => {
    const { engine } = (window as HostWindow).embeddedHost;
    const sheet = engine.sheets.find("WCO Data")?.id ?? "";
    const cell = { sheet, top: at - 1, left: 3, bottom: at - 1, right: 3 };
    return Number(engine.cells.readBlock(cell, ["values"]).values?.[0]?.[0] ?? 0);
  }, row);
  const address = `D${row}`;
  await page.getByRole("tab", { name: "WCO Data", exact: true }).click();
  await type(address, String(before + more));
  return address;
}

describe("a figure that is typed into WCO Data", () => {
  // How soon is what `npm run bench pane` measures; a test on a busy machine must not depend on it.
  it("changes the scores in cells and pane at once, and only those that depend on it", async () => {
    const before = await overall();
    const answers = await countAnswers();
    await addToLastQuarter(1);
    await shows("Sheet1", 0, 10 / 14, 10_000);
    await shows("Sheet1", 2, (10 / 14) * 100, 10_000);
    await becomes(overall, expect.not.stringMatching(before));
    await page.waitForTimeout(1_000);
    // SP5.1's own cell, and the two tables that hold its score: the scorecard's and the strategy map's.
    expect(await answers()).toBeLessThanOrEqual(3);
    expect(await answers()).toBeGreaterThanOrEqual(1);
  });
});

describe("in manual calculation", () => {
  it("scores stay until F9, which is said, and the mode stays the officer's", async () => {
    await page.getByRole("tab", { name: "Formulas" }).click();
    await page.getByRole("button", { name: "Manual" }).click();
    expect(await mode()).toBe("manual");
    await addToLastQuarter(2);
    await page.getByText(/Manual calculation: not recalculated since \d\d:\d\d/).waitFor();
    await page.waitForTimeout(1_500);
    await shows("Sheet1", 0, 9 / 14, 1_000);
    await page.locator("#grid").focus();
    await page.keyboard.press("F9");
    await shows("Sheet1", 0, 11 / 14, 10_000);
    expect(await mode()).toBe("manual");
  });

  it("scores follow the ribbon's “Refresh scores” as well", async () => {
    await page.getByRole("tab", { name: "Formulas" }).click();
    await page.getByRole("button", { name: "Manual" }).click();
    await addToLastQuarter(2);
    await page.waitForTimeout(1_500);
    await shows("Sheet1", 0, 9 / 14, 1_000);
    await page.getByRole("tab", { name: "WCO Scorecard" }).click();
    await page.getByRole("button", { name: "Refresh scores" }).click();
    await shows("Sheet1", 0, 11 / 14, 10_000);
    expect(await mode()).toBe("manual");
  });
});

describe("a co-author's figure", () => {
  it("is held until the next calculation and then picked up", async () => {
    const row = (await rowsOf("SP5.1")).at(-1) ?? 0;
    await page.evaluate((at) => {
      const { embeddedHost: host } = window as HostWindow;
      const sheet = host.engine.sheets.find("WCO Data")?.id ?? "";
      const cell = { sheet, top: at - 1, left: 3, bottom: at - 1, right: 3 };
      const before = Number(host.engine.cells.readBlock(cell, ["values"]).values?.[0]?.[0] ?? 0);
      host.coAuthor(({ cells }) => {
        cells.writeBlock(cell, [[String(before + 3)]]);
      });
    }, row);
    await page.waitForTimeout(1_000);
    await shows("Sheet1", 0, 9 / 14, 1_000);
    await page.locator("#grid").focus();
    await page.keyboard.press("F9");
    await shows("Sheet1", 0, 12 / 14, 10_000);
  });
});

describe("while the officer types into another cell", () => {
  it("scores wait for the end of the typing and are not lost", async () => {
    const row = (await rowsOf("SP5.1")).at(-1) ?? 0;
    await page.evaluate((at) => {
      const { embeddedHost: host } = window as HostWindow;
      const sheet = host.engine.sheets.find("WCO Data")?.id ?? "";
      const cell = { sheet, top: at - 1, left: 3, bottom: at - 1, right: 3 };
      const before = Number(host.engine.cells.readBlock(cell, ["values"]).values?.[0]?.[0] ?? 0);
      host.engine.cells.writeBlock(cell, [[String(before + 4)]]);
      host.deliverEvents();
    }, row);
    await page.locator("#name-box").fill("C9");
    await page.locator("#name-box").press("Enter");
    await page.keyboard.type("half a no");
    await page.waitForTimeout(1_500);
    await shows("Sheet1", 0, 9 / 14, 1_000);
    await page.keyboard.type("te");
    await page.keyboard.press("Enter");
    await shows("Sheet1", 0, 13 / 14, 10_000);
    await page.locator('[data-address="C9"]', { hasText: "half a note" }).waitFor();
  });
});
