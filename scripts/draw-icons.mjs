// Renders assets/drawings/*.svg to the PNG sizes that the manifest names: `node scripts/draw-icons.mjs`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { installedBrowser } from "./browser.mjs";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const assets = path.resolve(import.meta.dirname, "../assets");

const browser = await chromium.launch({ executablePath: installedBrowser(), args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const file of readdirSync(path.join(assets, "drawings"))) {
  const svg = readFileSync(path.join(assets, "drawings", file), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const image = await page.screenshot({ omitBackground: true });
    writeFileSync(path.join(assets, `${path.basename(file, ".svg")}-${size}.png`), image);
  }
}
await browser.close();
