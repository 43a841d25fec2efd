import { readFileSync } from "node:fs";
import path from "node:path";
import type { FrameLocator } from "playwright-core";
import { type OpenPane } from "./pane";
import { becomes, useWorkbench } from "./use-workbench";
import { worksheetTexts } from "./worksheet-texts";

jest.setTimeout(180_000);

const fixtures = path.resolve(__dirname, "../fixtures/finance");
const workbooks = ["budget.xlsx", "plan.xlsx", "faults.xlsx"].map((name) => path.join(fixtures, name));
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const openWorkbench = useWorkbench();

/** The Finance step with the budget collected. */
async function openFinance(language: "en" | "fr" = "en"): Promise<OpenPane> {
  const opened = await openWorkbench();
  const { pane } = opened;
  if (language === "fr") await pane.getByRole("button", { name: "Passer au français" }).click();
  await pane.getByTestId("files").setInputFiles(workbooks);
  await pane.getByTestId("collected").waitFor();
  await pane.getByRole("tab", { name: "Finance" }).click();
  await pane.getByTestId("reconciliation").waitFor();
  return opened;
}

/** Violations that axe finds in the step, each by its rule. */
async function violations({ page }: OpenPane): Promise<readonly string[]> {
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  await frame!.evaluate(axe);
  return frame!.evaluate(async () => {
    const { axe: run } = window as unknown as {
      axe: {
        run: (within: string) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
      };
    };
    const result = await run.run("main");
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
  });
}

/** The share shown for a priority in the preview. */
function shareOf(pane: FrameLocator, priority: string) {
  return pane.getByTestId("preview").getByRole("row", { name: priority }).getByRole("cell");
}

describe("the Finance step, in Chromium", () => {
  it("shows the lines to complete, and that every total agrees", async () => {
    const opened = await openFinance();
    const { pane, page } = opened;
    await expect(pane.getByTestId("reconciliation").textContent()).resolves.toMatch(
      /^Every total agrees with the \d+ budget lines to the cent\.$/,
    );
    const lines = await pane.getByTestId("lines").textContent();
    expect(lines).toContain("✗ 120% allocated");
    expect(lines).toContain("○ No allocation");
    expect(await violations(opened)).toEqual([]);
    await page.close();
  });

  it("takes shares by keyboard alone, shows their effect, and writes the Committee’s sheet", async () => {
    const opened = await openFinance();
    const { pane, page, seen } = opened;
    const line = pane.getByTestId("lines").getByRole("button", { name: "G1" });
    await line.focus();
    await page.keyboard.press("Enter");
    const editor = pane.getByRole("form", { name: "Shares of line G1" });
    const integrity = editor.getByRole("textbox", { name: "P8 Integrity, in percent" });
    const before = await shareOf(pane, "P8 Integrity").first().textContent();
    await integrity.focus();
    await page.keyboard.type("62.5");
    await becomes(() => editor.getByRole("status").textContent(), "Sum 62.5%");
    expect(await violations(opened)).toEqual([]);
    await page.keyboard.press("Enter");
    await pane.getByText("◐ 62.5% allocated").waitFor();
    await becomes(
      () => shareOf(pane, "P8 Integrity").first().textContent(),
      expect.not.stringMatching(before ?? ""),
    );
    expect(
      await pane
        .getByTestId("preview")
        .getByRole("row", { name: "Total" })
        .getByRole("cell")
        .first()
        .textContent(),
    ).toBe("100.0%");

    await pane.getByRole("tab", { name: "Check" }).click();
    await pane.getByRole("tab", { name: "Finance" }).click();
    await pane.getByText("◐ 62.5% allocated").waitFor();

    await pane.getByRole("button", { name: "Write the Committee’s sheet" }).click();
    await pane.getByText("Written.").waitFor();
    await page.getByRole("tab", { name: "Finance Committee" }).click();
    const shown = await worksheetTexts(page, "Finance Committee");
    expect(shown.filter((text) => text.startsWith("✓ agrees")).length).toBeGreaterThan(4);
    expect(shown.filter((text) => text.startsWith("✗"))).toEqual([]);
    await page.locator("#grid .chart").getByText("Integrity").first().waitFor({ state: "attached" });
    expect(seen).toEqual({ strangers: [], errors: [] });
    await page.close();
  });

  it("keeps a scenario by name beside the approved budget, which it never touches, in French", async () => {
    const opened = await openFinance("fr");
    const { pane, page } = opened;
    const approved = await pane.getByTestId("org21").textContent();
    await pane.getByLabel("Parts de", { exact: true }).selectOption({ label: "Nouvelle simulation …" });
    await pane.getByLabel("Nom de la simulation").fill("Plus d’éthique");
    await page.keyboard.press("Enter");
    await pane.getByText("Ce que vous modifiez ici ne vaut que dans « Plus d’éthique ».").waitFor();
    await pane.getByTestId("lines").getByRole("button", { name: "G1" }).click();
    const editor = pane.getByRole("form", { name: "Parts de la ligne G1" });
    await editor.getByRole("textbox", { name: "P8 Éthique, en pour cent" }).fill("100");
    await editor.getByRole("button", { name: "Appliquer" }).click();
    await pane.getByTestId("org21").getByText("approuvé").waitFor();
    await becomes(
      () => pane.getByTestId("org21").textContent(),
      expect.not.stringMatching(`^${approved ?? ""}$`),
    );
    expect(await violations(opened)).toEqual([]);

    await pane.getByLabel("Parts de", { exact: true }).selectOption({ label: "Budget approuvé" });
    await becomes(() => pane.getByTestId("org21").textContent(), approved);
    await pane.getByRole("button", { name: "Écrire la feuille du Comité" }).click();
    await pane.getByText("Écrit.").waitFor();
    await page.getByRole("tab", { name: "WCO Scenario 1" }).waitFor();
    await page.close();
  });

  it.each([320, 350])("fits a pane of %i pixels", async (width) => {
    const opened = await openFinance();
    await opened.pane.getByTestId("lines").getByRole("button", { name: "G1" }).click();
    const url = opened.page.frames().find((each) => each.url().includes("taskpane"))!;
    const element = await url.frameElement();
    await element.evaluate((frame, pixels) => {
      (frame as HTMLElement).style.width = `${pixels}px`;
    }, width);
    const overflow = await url.evaluate(
      () => document.querySelector("main")!.scrollWidth - document.querySelector("main")!.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await opened.page.close();
  });
});
