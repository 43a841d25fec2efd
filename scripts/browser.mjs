import { existsSync } from "node:fs";
import { spawnSync } from "node:child_process";

const places = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

/** Path of an installed Chromium, Chrome or Edge, or undefined. */
export function installedBrowser() {
  return places.find((place) => place && existsSync(place));
}

/**
 * Path of a browser for the browser tests. Where none is there and Debian's package manager may be used without asking,
 * Chromium is installed; else one line says what to install.
 */
export function findOrInstallBrowser() {
  const found = installedBrowser();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    console.error("No browser found: installing Debian's chromium for the browser tests ...");
    const quiet = { stdio: ["ignore", "ignore", "inherit"] };
    spawnSync("apt-get", ["update", "-qq"], quiet);
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
    const installed = installedBrowser();
    if (installed) return installed;
  }
  console.error(
    "The browser tests need Chromium, Chrome or Edge: run `sudo apt-get install chromium`, or set CHROMIUM_PATH to the program.",
  );
  return undefined;
}
