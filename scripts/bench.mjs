// `npm run bench`: everything that bench/ measures, each figure beside an alternative of the same run, in one table.
// `npm run bench -- finance reading` runs these only. It fails where a benchmark fails, never because it is slow.
import { fork } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { benchTable } from "./bench-table.mjs";

const folder = path.resolve(import.meta.dirname, "../bench");
const known = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => path.basename(file, ".ts"));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(", ")}: there are ${known.join(", ")}.`);
  process.exit(2);
}

/** Runs one benchmark in its own process; null where it failed, which it has said itself. */
function measure(name) {
  return new Promise((resolve) => {
    const child = fork(path.join(folder, "measuring/run.mts"), [path.join(folder, `${name}.ts`)], {
      execArgv: ["--import", "tsx", "--expose-gc", "--max-old-space-size=4096"],
    });
    let comparisons = null;
    child.on("message", (message) => {
      comparisons = message;
    });
    child.on("exit", (status) => {
      resolve(status === 0 ? comparisons : null);
    });
  });
}

const rows = [];
for (const name of asked.length > 0 ? asked : known) {
  process.stderr.write(`${name} …\n`);
  const comparisons = await measure(name);
  if (comparisons === null) {
    console.error(`The benchmark ${name} failed.`);
    process.exitCode = 1;
  } else {
    rows.push(...comparisons.map((comparison) => ({ name, ...comparison })));
  }
}
if (rows.length > 0) console.log(benchTable(rows));
