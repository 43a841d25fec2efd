import process from "node:process";
import type { Console } from "./console";
import { progressBar } from "./terminal";
import { run } from "./wco-scorecard";

const console: Console = {
  print: (line) => process.stdout.write(`${line}\n`),
  message: (line) => process.stderr.write(`${line}\n`),
  progress: (label) => progressBar(process.stderr, label),
  colors: process.stdout.isTTY && process.env.NO_COLOR === undefined,
  width: process.stdout.isTTY ? process.stdout.columns : 100,
};

const language = (process.env.LC_ALL ?? process.env.LANG ?? "").startsWith("fr") ? "fr" : "en";
process.exitCode = await run(process.argv.slice(2), console, language);
