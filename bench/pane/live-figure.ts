import type { Browser } from "playwright-core";
import type { Host } from "../../src/host";

type HostWindow = typeof window & { readonly embeddedHost: Host };

/** Milliseconds from entering a figure in WcoData to the score in its cell, each time another figure is entered. */
export async function liveFigure(
  browser: Browser,
  address: string,
  rounds: number,
): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "en-GB" });
  const type = async (cell: string, text: string): Promise<void> => {
    await page.locator("#name-box").fill(cell);
    await page.locator("#name-box").press("Enter");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  try {
    // tsx marks functions with a helper of its own, which the page has not.
    await page.addInitScript("globalThis.__name = (marked) => marked;");
    await page.goto(address);
    const pane = page.frameLocator("#pane");
    await pane.getByRole("button", { name: "Load the samples" }).click();
    await pane.getByText("5 workbooks, 184 figures").waitFor();
    await pane.getByRole("tab", { name: "Write" }).click();
    await pane.getByRole("button", { name: "Write scorecard" }).click();
    await pane.getByText("Written.").waitFor();
    await page.getByRole("tab", { name: "Sheet1", exact: true }).click();
    await type("A1", '=WCO.KPI("SP5.1")');
    await page.getByRole("tab", { name: "WCO Data", exact: true }).click();
    const figure = await page.evaluate(() => {
      const { engine } = (window as HostWindow).embeddedHost;
      const { area } = engine.tables.find("WcoData")!;
      const { values = [] } = engine.cells.readBlock(area, ["values"]);
      return `D${values.findLastIndex((row) => row[2] === "SP5.1") + area.top + 1}`;
    });
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.waitForTimeout(500);
      const time = page.evaluate(timeToNewScore);
      await type(figure, String(round + 3));
      times.push(await time);
    }
    return times;
  } finally {
    await page.close();
  }
}

/** In the page: from the Enter that enters the figure to another score in Sheet1!A1. */
function timeToNewScore(): Promise<number> {
  const { engine } = (window as HostWindow).embeddedHost;
  const sheet = engine.sheets.find("Sheet1")!.id;
  const read = (): unknown =>
    engine.cells.readBlock({ sheet, top: 0, left: 0, bottom: 0, right: 0 }, ["values"]).values?.[0]?.[0];
  const before = read();
  return new Promise((resolve) => {
    let start = 0;
    // The last Enter before the score changes is the one that enters the figure.
    const entered = ({ key }: KeyboardEvent): void => {
      if (key === "Enter") start = performance.now();
    };
    window.addEventListener("keydown", entered, true);
    const look = (): void => {
      const now = read();
      if (typeof now !== "number" || now === before) {
        setTimeout(look, 2);
        return;
      }
      window.removeEventListener("keydown", entered, true);
      resolve(performance.now() - start);
    };
    look();
  });
}
