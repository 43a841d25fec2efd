import { chromium, type Browser, type Page } from "playwright-core";
import path from "node:path";

export const distribution = path.resolve(__dirname, "../../dist");

/** A Chromium without a window that asks nothing of the network by itself. */
export async function openChromium(): Promise<Browser> {
  const { installedBrowser } = await import("../../scripts/browser.mjs");
  const executablePath = installedBrowser();
  if (executablePath === undefined) throw new Error("No browser: npm test finds or installs one.");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Notes every request that leaves the address and every error on the page. */
export function watch(
  page: Page,
  address: string,
): { readonly strangers: string[]; readonly errors: string[] } {
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:")) strangers.push(url);
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return { strangers, errors };
}
