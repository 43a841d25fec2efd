import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { installedBrowser } from "../scripts/browser.mjs";
import { serve } from "../scripts/serve.mjs";
import type { Comparison, Compare } from "./measuring/comparison";
import { median } from "./measuring/timing";
import { buildSite } from "./pane/build-site";
import { longestTasks, type LongestTasks } from "./pane/dropped-workbooks";
import { liveFigure } from "./pane/live-figure";
import type { PaneTimes } from "./pane/host-page";

const rounds = 7;
const dropped = 200;
/** While the browser still optimises the calculator's WebAssembly in the background; Excel has none to optimise. */
const untilHostIsIdle = 3000;
const longest = { unit: "ms", alternative: "the aim of 200 ms", theirs: 200 } as const;

/**
 * The pane in Chromium beside an add-in of the shape of Microsoft's React task pane template, both built by the same
 * webpack settings, on the same host, with an empty cache each time, by turns.
 */
export const compare: Compare = async () => {
  const executablePath = installedBrowser();
  if (executablePath === undefined) throw new Error("No browser: `npm test` finds or installs one.");
  const folder = mkdtempSync(path.join(tmpdir(), "wco-bench-"));
  try {
    const { ours, template } = await buildSite(folder);
    const { pane, yardstick, tasks, live } = await timesInChromium(folder, executablePath);
    const alternative = "React template";
    const interactive = {
      subject: "page load to pane interactive",
      unit: "ms",
      ours: pane.interactive,
    } as const;
    return [
      {
        subject: "functions, gzipped",
        unit: "kB",
        ours: ours.functions,
        alternative,
        theirs: template.functions,
      },
      {
        subject: "first pane view, gzipped",
        unit: "kB",
        ours: ours.firstView,
        alternative,
        theirs: template.firstView,
      },
      {
        subject: "the rest, loaded when wanted, gzipped",
        unit: "kB",
        ours: ours.rest,
        alternative: "our first pane view",
        theirs: ours.firstView,
      },
      ...firstAnswer(pane, yardstick),
      { ...interactive, alternative: `${alternative} interactive`, theirs: yardstick.interactive },
      { ...interactive, alternative: "the aim of one second", theirs: 1000 },
      { ...longest, subject: `${dropped} workbooks dropped: longest task`, ours: tasks.reading },
      { ...longest, subject: "going through the steps then: longest task", ours: tasks.steps },
      {
        subject: "figure typed into WcoData to the new score in its cell",
        unit: "ms",
        ours: live,
        alternative: "the aim of one second",
        theirs: 1000,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Without an answer there is nothing to compare, which is said. */
function firstAnswer({ answer }: PaneTimes, { interactive }: PaneTimes): readonly Comparison[] {
  if (answer === null) {
    console.error("No WCO function had a value within ten seconds of loading the pane: no row for it.");
    return [];
  }
  return [
    {
      subject: "page load to the first WCO.KPI answer",
      unit: "ms",
      ours: answer,
      alternative: "React template interactive",
      theirs: interactive,
    },
  ];
}

async function timesInChromium(
  folder: string,
  executablePath: string,
): Promise<{
  readonly pane: PaneTimes;
  readonly yardstick: PaneTimes;
  readonly tasks: LongestTasks;
  readonly live: number;
}> {
  const server = await serve(folder, 0);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const pane: PaneTimes[] = [];
    const yardstick: PaneTimes[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const asks = round === 0 || pane.at(-1)?.answer !== null;
      const one = await loadOnce(browser, server.address, "../taskpane.local.html", asks);
      const other = await loadOnce(browser, server.address, "template.html", false);
      // The first round warms the browser and the disk up.
      if (round > 0) {
        pane.push(one);
        yardstick.push(other);
      }
    }
    const tasks = await longestTasks(browser, server.address, folder, dropped);
    const live = median(await liveFigure(browser, server.address, rounds));
    return { pane: middle(pane), yardstick: middle(yardstick), tasks, live };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** A page of its own, its cache empty, its workbook open before the pane is asked for. */
async function loadOnce(
  browser: Browser,
  address: string,
  url: string,
  answers: boolean,
): Promise<PaneTimes> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${address}template/host-page.html`);
    await page.evaluate(() => window.workbookIsOpen);
    await page.waitForTimeout(untilHostIsIdle);
    return await page.evaluate(([to, asks]) => window.loadPane!(to, asks), [url, answers] as const);
  } finally {
    await context.close();
  }
}

function middle(times: readonly PaneTimes[]): PaneTimes {
  const answers = times.flatMap(({ answer }) => answer ?? []);
  return {
    answer: answers.length === 0 ? null : median(answers),
    interactive: median(times.map(({ interactive }) => interactive)),
  };
}
