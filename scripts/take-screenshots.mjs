// Takes the user guides' pictures from the workbench in Chromium: `npm run build && node scripts/take-screenshots.mjs`.
import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { installedBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

const root = path.resolve(import.meta.dirname, "..");
const [distribution = path.join(root, "dist")] = process.argv.slice(2);
const images = path.join(root, "docs/images");
const samples = path.join(root, "samples/2019-20");
const files = readdirSync(samples).map((name) => path.join(samples, name));

const words = {
  en: {
    locale: "en-GB",
    check: "Check",
    score: "Score",
    write: "Write",
    writeNow: "Write scorecard",
    written: "Written.",
  },
  fr: {
    locale: "fr-FR",
    check: "Contrôle",
    score: "Scores",
    write: "Écriture",
    writeNow: "Écrire le tableau de bord",
    written: /Écrit|écrit/,
  },
};

/** The story of the guide in one language, a picture at each step. */
async function takePictures(browser, address, language) {
  const { locale, check, score, write, writeNow, written } = words[language];
  const page = await browser.newPage({ locale, viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(120_000);
  await page.goto(address);
  const pane = page.frameLocator("#pane");
  const picture = async (name, what) => {
    // Transitions have ended and fonts are there when a picture is taken.
    await page.waitForTimeout(600);
    await pane.locator("body").evaluate((body) => body.ownerDocument.scrollingElement?.scrollTo({ left: 0 }));
    await what.screenshot({ path: path.join(images, `${name}-${language}.png`) });
  };
  const step = (name) => pane.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
  const frame = page.locator("#pane");
  await pane.getByRole("tab").first().waitFor();
  await picture("start", frame);
  await pane.getByTestId("files").setInputFiles(files);
  await pane.getByTestId("collected").waitFor();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await picture("collect", frame);
  await step(check);
  await picture("check", frame);
  await step(score);
  await pane.getByTestId("scores").waitFor();
  await picture("score", frame);
  await pane.locator('[data-id="SP5.1"]').click();
  const explanation = pane.getByTestId("explanation");
  await explanation.scrollIntoViewIfNeeded();
  await picture("explanation", frame);
  await step(write);
  await picture("write", frame);
  await pane.getByRole("button", { name: writeNow }).click();
  await pane.getByText(written).first().waitFor();
  await page.getByRole("tab", { name: "Scorecard", exact: true }).click();
  await picture("workbook", page);
  await page.close();
}

mkdirSync(images, { recursive: true });
const server = await serve(distribution, 0);
const browser = await chromium.launch({
  executablePath: installedBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  for (const language of ["en", "fr"]) await takePictures(browser, server.address, language);
} finally {
  await browser.close();
  await server.stop();
}
console.log(`${readdirSync(images).length} pictures in ${images}`);
