// `npm run excel`: serves the add-in over HTTPS with a certificate that this machine trusts and opens desktop Excel with it.
// `npm run excel -- --remove` takes the add-in out of Excel again.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { serve } from "./serve.mjs";
import { manifestId, sideloading } from "./sideload.mjs";

const root = path.resolve(import.meta.dirname, "..");
const distribution = path.join(root, "dist");
const manifest = path.join(distribution, "manifest.xml");
// Microsoft's own tool: makes a certificate for localhost and asks the system to trust it, once.
const certificates = "office-addin-dev-certs@3.0.0";

const fail = (message) => {
  console.error(message);
  process.exit(1);
};
const run = ([program, words]) =>
  spawnSync(program, words, { stdio: "inherit", shell: process.platform === "win32" && program === "npx" })
    .status;

const id = manifestId(readFileSync(path.join(root, "manifest.xml"), "utf8"));
const plan = sideloading(process.platform, { id, manifest, home: os.homedir() });
if (plan.kind === "none") fail(plan.message);

if (process.argv.includes("--remove")) {
  if (plan.kind === "register") process.exit(run(plan.remove) ?? 1);
  rmSync(plan.file, { force: true });
  process.exit(0);
}

if (run(["npx", ["webpack", "--mode", "production"]]) !== 0) fail("The build failed: see above.");
if (run(["npx", ["--yes", certificates, "install"]]) !== 0) {
  fail(`No trusted certificate: run \`npx ${certificates} install\` and read what it says.`);
}
const folder = path.join(os.homedir(), ".office-addin-dev-certs");
const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => path.join(folder, name));
if (!existsSync(key) || !existsSync(cert)) fail(`No certificate in ${folder}: npx ${certificates} install`);

const server = await serve(distribution, 3000, {
  certificate: { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") },
});
if (server.address !== "https://localhost:3000/") {
  await server.stop();
  fail("Port 3000 is taken, and the manifest names it: end what uses it (npm start?) and try again.");
}
if (plan.kind === "register") {
  if (run(plan.add) !== 0) fail("The add-in could not be registered in Excel's developer key.");
} else {
  mkdirSync(plan.folder, { recursive: true });
  copyFileSync(manifest, plan.file);
}
run(plan.open);
console.log(
  `${plan.where}\nServed from ${server.address}. Ctrl+C stops it; \`npm run excel -- --remove\` takes it out of Excel.`,
);
