import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import type { Download, Locator, Page } from "playwright-core";
import { samples, windowFaults, type OpenPane } from "./pane";
import { becomes, useWorkbench } from "./use-workbench";

jest.setTimeout(240_000);

const openWorkbench = useWorkbench();
let folder: string;
/** Requests to elsewhere and errors on the page, over the whole run. */
const seen: OpenPane["seen"][] = [];
let page: Page;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "workbench-"));
});

afterEach(async () => {
  await page.close({ runBeforeUnload: false });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  expect(seen.flatMap(({ strangers, errors }) => [...strangers, ...errors])).toEqual([]);
});

async function open(locale = "en-GB", query = ""): Promise<OpenPane> {
  const opened = await openWorkbench(locale, query);
  opened.page.on("console", (message) => {
    if (message.type() === "error") opened.seen.errors.push(message.text());
  });
  seen.push(opened.seen);
  page = opened.page;
  return opened;
}

const [facilitation = ""] = samples.filter((file) => file.includes("Compliance"));

const cell = (address: string): Locator => page.locator(`[role="gridcell"][data-address="${address}"]`);
const nameBox = (): Locator => page.locator("#name-box");
const formulaBar = (): Locator => page.locator("#formula");
const sheetTab = (name: string): Locator => page.getByRole("tab", { name, exact: true });

async function goTo(address: string): Promise<void> {
  await nameBox().fill(address);
  await nameBox().press("Enter");
}

/** Types into the cell as an officer does: select, type, Enter. */
async function type(address: string, text: string): Promise<void> {
  await goTo(address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function texts(...addresses: readonly string[]): Promise<string[]> {
  return Promise.all(addresses.map(async (address) => (await cell(address).textContent()) ?? ""));
}

async function openWorkbook(file: string): Promise<void> {
  await page.locator("#open").setInputFiles(file);
  await page.getByText(`${path.basename(file)} is open.`).waitFor();
}

async function saved(): Promise<{
  readonly name: string;
  readonly workbook: ExcelJS.Workbook;
  readonly file: string;
}> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  return reread(download);
}

async function reread(download: Download) {
  const name = download.suggestedFilename();
  const file = path.join(folder, name);
  await download.saveAs(file);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return { name, workbook, file };
}

describe("the name box", () => {
  it("goes to a cell, a range, another worksheet and a table, and says what it does not know", async () => {
    await open();
    await goTo("C40");
    await cell("C40").waitFor();
    await goTo("B2:D5");
    await page.locator('.active-cell[data-address="B2"]').waitFor();
    await page.getByRole("button", { name: "Add a worksheet" }).click();
    await goTo("Sheet1!D4");
    await becomes(() => sheetTab("Sheet1").getAttribute("aria-selected"), "true");
    await goTo("Nowhere at all");
    await page.getByText("“Nowhere at all” is neither a cell nor a name of this workbook.").waitFor();
  });
});

describe("typing a formula", () => {
  it("offers the WCO functions, then the words that an argument takes, and shows the function's message", async () => {
    await open();
    await formulaBar().click();
    await page.keyboard.type("=WCO.");
    const options = page.getByRole("option");
    await options.first().waitFor();
    const offered = (await options.allTextContents()).join(" ");
    for (const name of ["KPI", "SCORE", "SCORECARD", "EXPLAIN", "MEMBERS", "RATIO", "SHARE", "SHARES"])
      expect(offered).toContain(`WCO.${name}`);
    await page.keyboard.type("KP");
    await page.keyboard.press("Tab");
    await becomes(() => formulaBar().inputValue(), "=WCO.KPI(");
    await page.keyboard.type('"SP5');
    await options.first().waitFor();
    await page.keyboard.press("Escape");
    await formulaBar().click();
    await page.keyboard.press("Control+a");
    await page.keyboard.type('=WCO.KPI("SP9")');
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("#cell-0-0")?.textContent.includes("#N/A"));
    await goTo("A1");
    await page.getByText(/SP9 is not in the plan.*did you mean SP8/).waitFor();
  });

  it("that cannot be read keeps the text and says what is wrong with it", async () => {
    await open();
    await goTo("A1");
    await page.keyboard.type("=12+*3");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    await becomes(
      () => page.getByRole("alert").textContent(),
      expect.stringContaining("This formula cannot be read"),
    );
    await becomes(() => formulaBar().inputValue(), "=12+*3");
    await page.keyboard.press("Escape");
    await becomes(() => texts("A1"), [""]);
  });
});

describe("editing cells", () => {
  it("calculates, undoes and does again", async () => {
    await open();
    await type("A1", "12");
    await type("A2", "15");
    await type("A3", "=A1/A2");
    await becomes(() => texts("A1", "A2", "A3"), ["12", "15", "0.8"]);
    await type("A1", "3");
    await becomes(() => texts("A3"), ["0.2"]);
    await page.keyboard.press("Control+z");
    await page.waitForFunction(() => document.querySelector("#cell-2-0")?.textContent === "0.8");
    await page.keyboard.press("Control+y");
    await page.waitForFunction(() => document.querySelector("#cell-2-0")?.textContent === "0.2");
    await page.getByRole("button", { name: /^Undo/ }).click();
    await page.waitForFunction(() => document.querySelector("#cell-2-0")?.textContent === "0.8");
  });

  it("copies cells with their formulas, and empties what is deleted", async () => {
    const { page: own } = await open();
    await own.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await type("A1", "2");
    await type("A2", "5");
    await type("B1", "=A1*10");
    await goTo("B1");
    await page.keyboard.press("Control+c");
    await goTo("B2");
    await page.keyboard.press("Control+v");
    await page.waitForFunction(() => document.querySelector("#cell-1-1")?.textContent === "50");
    await goTo("A1:B2");
    await page.keyboard.press("Delete");
    await becomes(() => texts("A1", "A2", "B1", "B2"), ["", "", "", ""]);
  });

  it("follows F2, arrow keys and Tab as a spreadsheet does", async () => {
    await open();
    await type("A1", "12");
    await goTo("A1");
    await page.keyboard.press("F2");
    await page.keyboard.type("3");
    await page.keyboard.press("Tab");
    await becomes(() => texts("A1"), ["123"]);
    await becomes(() => nameBox().inputValue(), "B1");
    await page.keyboard.type("7");
    await page.keyboard.press("ArrowDown");
    await becomes(() => nameBox().inputValue(), "B2");
    await becomes(() => texts("B1"), ["7"]);
  });
});

describe("selecting", () => {
  it("by mouse and by keyboard shows average, count and sum", async () => {
    await open();
    for (const [row, value] of ["4", "8", "text"].entries()) await type(`B${row + 2}`, value);
    await page.locator('.active-cell[data-address="B5"]').waitFor();
    const from = await cell("B2").boundingBox();
    const to = await cell("B4").boundingBox();
    await page.mouse.move((from?.x ?? 0) + 5, (from?.y ?? 0) + 5);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 5, (to?.y ?? 0) + 5, { steps: 4 });
    await page.mouse.up();
    const status = page.locator("#status-sums");
    await becomes(() => status.textContent(), expect.stringMatching(/Average: 6\s+Count: 3\s+Sum: 12/));
    await goTo("B2");
    await page.keyboard.press("Shift+ArrowDown");
    await becomes(() => status.textContent(), expect.stringContaining("Sum: 12"));
    await goTo("B2");
    await page.keyboard.press("Control+Shift+ArrowDown");
    await becomes(() => status.textContent(), expect.stringContaining("Count: 3"));
    await page.locator(".column-heading", { hasText: /^B$/ }).click();
    await becomes(() => status.textContent(), expect.stringContaining("Sum: 12"));
    await page.locator(".row-heading", { hasText: /^3$/ }).click();
    await becomes(() => nameBox().inputValue(), "A3");
  });
});

describe("worksheets", () => {
  it("are added, renamed, chosen and deleted, the last after asking", async () => {
    await open();
    await page.getByRole("button", { name: "Add a worksheet" }).click();
    await sheetTab("Sheet2").dblclick();
    await page.getByRole("textbox", { name: "New name of the worksheet" }).fill("Notes");
    await page.keyboard.press("Enter");
    await sheetTab("Notes").waitFor();
    await type("A1", "kept");
    await sheetTab("Sheet1").click();
    await becomes(() => texts("A1"), [""]);
    await page.locator("#grid").focus();
    await page.keyboard.press("Control+PageDown");
    await page.waitForFunction(() => document.querySelector("#cell-0-0")?.textContent === "kept");
    await sheetTab("Notes").focus();
    await page.keyboard.press("Delete");
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await sheetTab("Notes").focus();
    await page.keyboard.press("Delete");
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await sheetTab("Notes").waitFor({ state: "detached" });
    await becomes(() => page.locator("#tabs").getByRole("tab").allTextContents(), ["Sheet1"]);
  });

  it("may not have the name of another, which is said", async () => {
    await open();
    await page.getByRole("button", { name: "Add a worksheet" }).click();
    await sheetTab("Sheet2").focus();
    await page.keyboard.press("F2");
    await page.keyboard.type("sheet1");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    await sheetTab("Sheet2").waitFor();
  });
});

describe("a workbook from this computer", () => {
  it("is opened by choosing it, with its merged cells in place", async () => {
    await open();
    await openWorkbook(facilitation);
    await sheetTab("Matrix").click();
    await goTo("C13");
    const source = new ExcelJS.Workbook();
    await source.xlsx.readFile(facilitation);
    const sheet = source.getWorksheet("Matrix");
    await becomes(() => texts("C13", "D13"), [sheet?.getCell("C13").text, sheet?.getCell("D13").text]);
    await goTo("A1");
    await page.locator('#grid [aria-colspan="2"]').first().waitFor();
  });

  it("is opened by dropping it on the worksheet; another kind of file is refused in plain words", async () => {
    await open();
    const drop = async (file: string, name: string): Promise<void> => {
      const content = readFileSync(file).toString("base64");
      const transfer = await page.evaluateHandle(
        ([bytes, title]) => {
          const data = new DataTransfer();
          const binary = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
          data.items.add(new File([binary], title));
          return data;
        },
        [content, name] as const,
      );
      const target = page.locator(".sheet");
      await target.dispatchEvent("dragover", { dataTransfer: transfer });
      await page.locator("#drop-overlay").waitFor();
      await target.dispatchEvent("drop", { dataTransfer: transfer });
    };
    await drop(facilitation, "Dropped.xlsx");
    await page.getByText("Dropped.xlsx is open.").waitFor();
    await drop(path.join(__dirname, "../../README.md"), "notes.txt");
    await page.getByText(/notes\.txt is not an \.xlsx workbook/).waitFor();
    await drop(path.join(__dirname, "../../README.md"), "broken.xlsx");
    await page.getByText(/broken\.xlsx cannot be opened/).waitFor();
    await becomes(() => page.locator("#name").textContent(), "Dropped.xlsx");
  });

  it("is not thrown away while it has changes that are not saved, unless the officer says so", async () => {
    await open();
    await type("A1", "mine");
    await page.locator("#unsaved", { hasText: "not saved" }).waitFor();
    await page.locator("#open").setInputFiles(facilitation);
    await page.getByRole("dialog").getByRole("button", { name: "Keep working" }).click();
    await becomes(() => texts("A1"), ["mine"]);
    await saved();
    await page.locator("#unsaved", { hasText: "not saved" }).waitFor({ state: "detached" });
    await type("A1", "mine again");
    await page.locator("#unsaved", { hasText: "not saved" }).waitFor();
    const warned = page.waitForEvent("dialog");
    await page.evaluate(() => setTimeout(() => location.reload()));
    const dialog = await warned;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await becomes(() => texts("A1"), ["mine again"]);
    await page.locator("#open").setInputFiles(facilitation);
    await page.getByRole("dialog").getByRole("button", { name: "Discard" }).click();
    await page.getByText(/is open\./).waitFor();
  });
});

describe("the scorecard saved to this computer", () => {
  it("holds values, formulas, tables, conditional formats and charts", async () => {
    const { pane } = await open();
    await pane.getByTestId("files").setInputFiles(samples);
    await pane.getByTestId("collected").waitFor();
    await pane.getByRole("tab", { name: "Write" }).click();
    await pane.getByRole("button", { name: "Write scorecard" }).click();
    await pane.getByText("Written.").waitFor();
    const { workbook, file } = await saved();
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Scorecard", "Strategy map", "Deviations", "WCO Data"]));
    const scorecard = workbook.getWorksheet("Scorecard");
    const formulas: string[] = [];
    scorecard?.eachRow((row) => {
      row.eachCell(({ formula }) => {
        if (formula) formulas.push(formula);
      });
    });
    expect(formulas.join(" ")).toMatch(/_xldudf_WCO_/);
    const rules = (scorecard as unknown as { conditionalFormattings: unknown[] }).conditionalFormattings;
    expect(rules.length).toBeGreaterThan(0);
    const data = workbook.getWorksheet("WCO Data");
    const tables = (data?.getTables() ?? []) as unknown as readonly { readonly name: string }[];
    expect(tables.map(({ name }) => name)).toEqual(["WcoData"]);
    expect(data?.rowCount).toBeGreaterThan(184);

    // Opened again it shows the same.
    const before = await shownOn("Scorecard");
    await openWorkbook(file);
    await becomes(() => shownOn("Scorecard"), before);

    // Its head stands still while the rows below scroll.
    const head = await cell("A7").boundingBox();
    await goTo("A70");
    await becomes(() => cell("A70").isVisible(), true);
    await page.locator('[data-address="A9"][role="gridcell"]').waitFor({ state: "detached" });
    expect(await cell("A7").boundingBox()).toEqual(head);
  });
});

/** The texts of the cells that are seen on a worksheet, formulas answered. */
async function shownOn(name: string): Promise<readonly string[]> {
  await sheetTab(name).click();
  await goTo("A1");
  await page.waitForFunction(
    () =>
      ![...document.querySelectorAll("#grid [role=gridcell]")].some((each) =>
        /#(BUSY|NAME|GETTING)/.test(each.textContent),
      ),
  );
  const shown = await page
    .locator("#grid [role=gridcell]")
    .evaluateAll((cells) =>
      cells
        .map((each) => `${each.getAttribute("data-address") ?? ""} ${each.textContent}`)
        .filter((text) => / ./.test(text)),
    );
  return [...shown].sort();
}

describe("the window", () => {
  it("gives the pane 350 pixels, 320 at the least, by mouse and by keyboard", async () => {
    await open();
    const width = async (): Promise<number> => (await page.locator("#pane").boundingBox())?.width ?? 0;
    await becomes(() => width(), 350);
    const splitter = page.getByRole("separator", { name: "Width of the pane" });
    await splitter.focus();
    await page.keyboard.press("ArrowLeft");
    await becomes(() => width(), 360);
    await page.keyboard.press("Home");
    await becomes(() => width(), 320);
    await page.keyboard.press("ArrowRight");
    await becomes(() => width(), 320);
    const box = await splitter.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 1, 400);
    await page.mouse.down();
    await page.mouse.move(866, 400, { steps: 5 });
    await page.mouse.up();
    expect(await width()).toBeCloseTo(500, -1);
    expect(await splitter.getAttribute("aria-valuenow")).toBe(String(await width()));
  });

  it("opens a sample workbook with one click", async () => {
    await open();
    await page.getByRole("button", { name: "Compliance and Facilitation" }).click();
    await sheetTab("Matrix").waitFor();
    await becomes(() => page.locator("#name").textContent(), path.basename(facilitation));
  });

  it("is read in French in a French browser", async () => {
    await open("fr-FR");
    await page.getByRole("button", { name: "Ajouter une feuille" }).waitFor();
    await becomes(() => page.locator("html").getAttribute("lang"), "fr");
    await goTo("A1");
    await page.keyboard.type("12,5 %");
    await page.keyboard.press("Enter");
    await type("A2", "=A1*2");
    await page.waitForFunction(() => document.querySelector("#cell-1-0")?.textContent === "0,25");
    await goTo("A1");
    await becomes(() => formulaBar().inputValue(), "0,125");
    expect(await windowFaults(page)).toEqual([]);
  });

  it("has nothing that axe-core finds wrong, empty, with a workbook, and while a formula is typed", async () => {
    await open();
    expect(await windowFaults(page)).toEqual([]);
    await openWorkbook(facilitation);
    expect(await windowFaults(page)).toEqual([]);
    await goTo("Z1");
    await formulaBar().click();
    await page.keyboard.type("=WCO.");
    await page.getByRole("option").first().waitFor();
    expect(await windowFaults(page)).toEqual([]);
  });

  it("is gone through by F6 and Tab alone, from the ribbon to the pane and back", async () => {
    const { pane } = await open();
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        const regions = { ribbon: ".ribbon", worksheet: "#grid", sheets: "#tabs", pane: "#pane" };
        return Object.entries(regions).find(([, region]) => at?.closest(region) != null)?.[0] ?? "";
      });
    await page.locator("#grid").focus();
    const round: string[] = [];
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press("F6");
      round.push(await focused());
    }
    expect(round).toEqual(["sheets", "pane", "ribbon", "worksheet"]);
    await page.keyboard.press("Shift+F6");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Calculate now");
    expect(await pane.locator(":focus").count()).toBe(0);
    const walk = async (from: string, presses: number): Promise<Set<string>> => {
      await page.locator(from).focus();
      const reached = new Set<string>();
      for (let press = 0; press < presses; press += 1) {
        await page.keyboard.press("Tab");
        reached.add(await page.evaluate(() => document.activeElement?.id ?? ""));
      }
      return reached;
    };
    expect([...(await walk("#name-box", 2))]).toEqual(["formula", "grid"]);
    expect([...(await walk('#tabs [tabindex="0"]', 4))]).toEqual(["add-sheet", "zoom", "splitter", "pane"]);
  });
});

describe("the ribbon's commands and their shortcuts", () => {
  it("write the scorecard, refresh it, lead to a score's source and open the pane", async () => {
    const { pane } = await open();
    await pane.getByTestId("files").setInputFiles(samples);
    await pane.getByTestId("collected").waitFor();
    await pane.getByRole("tab", { name: "Write" }).click();
    await pane.getByRole("button", { name: "Write scorecard" }).click();
    await pane.getByText("Written.").waitFor();
    const ribbon = page.getByRole("tabpanel");

    await sheetTab("Members by region").click();
    await type("A1", "spoiled");
    await deleteSheet("Scorecard");
    await ribbon.getByRole("button", { name: "Write scorecard" }).click();
    await sheetTab("Scorecard").waitFor();
    await sheetTab("Members by region").click();
    await becomes(() => texts("A1"), [expect.stringContaining("Members by region, 2019/20")]);
    await deleteSheet("Scorecard");
    await page.locator("#grid").focus();
    await page.keyboard.press("Control+Alt+Shift+W");
    await sheetTab("Scorecard").waitFor();

    await sheetTab("Scorecard").click();
    const row = await rowWith("SO1.1");
    await goTo(`A${row}`);
    await ribbon.getByRole("button", { name: "Go to source" }).click();
    await page.locator('#tabs [aria-selected="true"]', { hasText: "WCO Data" }).waitFor();
    const found = (await nameBox().inputValue()).replace(/\D/g, "");
    await becomes(() => texts(`C${found}`), ["SO1.1"]);
    await sheetTab("Scorecard").click();
    await page.locator("#grid").focus();
    await page.keyboard.press("Control+Alt+Shift+G");
    await page.locator('#tabs [aria-selected="true"]', { hasText: "WCO Data" }).waitFor();

    await sheetTab("Scorecard").click();
    await ribbon.getByRole("button", { name: "Refresh scores" }).click();
    await page.locator("#grid").focus();
    await page.keyboard.press("Control+Alt+Shift+R");

    await page.getByRole("button", { name: "Hide pane" }).click();
    await page.locator("#pane").waitFor({ state: "hidden" });
    await page.locator("#grid").focus();
    await page.keyboard.press("Control+Alt+Shift+P");
    await page.locator("#pane").waitFor();
    await page.getByRole("button", { name: "Hide pane" }).click();
    await ribbon.getByRole("button", { name: /pane/i }).click();
    await page.locator("#pane").waitFor();
  });
});

async function deleteSheet(name: string): Promise<void> {
  await sheetTab(name).focus();
  await page.keyboard.press("Delete");
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await sheetTab(name).waitFor({ state: "detached" });
}

/** The worksheet's row, from 1, that shows this text in one of its cells, once it does. */
async function rowWith(text: string): Promise<string> {
  const found = page.locator("#grid [role=gridcell]").getByText(text, { exact: true }).first();
  const address = await found
    .locator("xpath=ancestor-or-self::*[@data-address]")
    .getAttribute("data-address");
  return (address ?? "").replace(/\D/g, "");
}
