import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { sampleFolder } from "../build/sample-files";
import { watch } from "./chromium";

/** The five directorates' sample workbooks. */
export const samples = readdirSync(sampleFolder).map((name) => path.join(sampleFolder, name));

export interface OpenPane {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly seen: ReturnType<typeof watch>;
}

/** The workbench with the task pane beside it, at a pane's width. */
export async function openPane(
  browser: Browser,
  address: string,
  locale: string,
  query = "",
): Promise<OpenPane> {
  const page = await browser.newPage({ locale, viewport: { width: 1366, height: 768 } });
  const seen = watch(page, address);
  await page.goto(address + query);
  const pane = page.frameLocator("#pane");
  await pane.getByRole("heading", { level: 1 }).waitFor();
  return { page, pane, seen };
}

/** What axe-core finds wrong on the pane as it stands; the focus guards of Fluent UI are not the page's. */
export function accessibilityFaults(page: Page): Promise<readonly string[]> {
  return faultsIn(paneFrame(page));
}

/** What axe-core finds wrong on the workbench around the pane. */
export function windowFaults(page: Page): Promise<readonly string[]> {
  return faultsIn(page.mainFrame());
}

async function faultsIn(frame: Frame): Promise<readonly string[]> {
  const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  await frame.evaluate(axe);
  const found = await frame.evaluate(
    `axe.run({ exclude: ["[data-tabster-dummy]", "#pane"] }, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })`,
  );
  const { violations } = found as {
    violations: readonly { id: string; nodes: readonly { html: string }[] }[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Elements of the step that show beyond the pane's right edge; what an element around them cuts off does not show. */
export async function overflowing(page: Page): Promise<readonly string[]> {
  return paneFrame(page).evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    const reaches = (element: Element): boolean => element.getBoundingClientRect().right > edge;
    const isCutOff = (element: Element): boolean => {
      const around = element.parentElement;
      if (around === null || around.tagName === "MAIN") return false;
      return (!reaches(around) && getComputedStyle(around).overflowX !== "visible") || isCutOff(around);
    };
    return [...document.querySelectorAll("main *")]
      .filter((element) => reaches(element) && !isCutOff(element))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  if (frame === undefined) throw new Error("The page has no pane.");
  return frame;
}
