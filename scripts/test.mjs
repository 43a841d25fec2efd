// `npm test`: builds what the browser tests load, finds or installs a browser, runs every test.
// `npm test -- scoring` runs the tests whose path contains "scoring", without a build unless they need one.
import { spawnSync } from "node:child_process";
import { findOrInstallBrowser } from "./browser.mjs";

const asked = process.argv.slice(2);
const run = (command, args) => {
  const { status } = spawnSync(command, args, { stdio: "inherit", env: process.env });
  if (status !== 0) process.exit(status ?? 1);
};

const needsBrowser = asked.length === 0 || asked.some((argument) => argument.includes("browser"));
if (needsBrowser) {
  const browser = findOrInstallBrowser();
  if (!browser) process.exit(1);
  process.env.CHROMIUM_PATH = browser;
  run("npx", ["webpack", "--mode", "production"]);
}
run("npx", ["jest", ...asked, ...(needsBrowser ? [] : ["--selectProjects", "specification"])]);
