// `npm start`: the main job on the sample workbooks, then the workbench in the browser.
import { existsSync, readdirSync, statSync } from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { serve } from "./serve.mjs";

const root = path.resolve(import.meta.dirname, "..");
const program = path.join(root, "dist/cli/wco-scorecard.mjs");
const out = path.join(root, "out/scorecard.xlsx");

function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (latest, entry) => Math.max(latest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs),
      0,
    );
}

const sources = Math.max(
  newest(path.join(root, "src")),
  statSync(path.join(root, "webpack.config.js")).mtimeMs,
);
if (!existsSync(program) || statSync(program).mtimeMs < sources) {
  console.error("Building (half a minute) ...");
  const { status } = spawnSync("npx", ["webpack", "--mode", "production"], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

const { status } = spawnSync(
  process.execPath,
  [program, "build", path.join(root, "samples/2019-20"), "--out", out, ...process.argv.slice(2)],
  { stdio: "inherit" },
);
if (status === 2) process.exit(status);

const { address } = await serve(path.join(root, "dist"), Number(process.env.PORT ?? 3000), {
  beside: { out: path.dirname(out) },
  home: "?open=out/scorecard.xlsx",
});
console.log(`\nThe scorecard workbook: ${out}`);
console.log(`The workbench:          ${address}  (Ctrl+C stops it)`);
