import { pathToFileURL } from "node:url";
import type { Compare } from "./comparison";

/* One benchmark in a process of its own, so that no other's memory slows it: `run.ts <file>` sends its comparisons home. */
const [file = ""] = process.argv.slice(2);
const { compare } = (await import(pathToFileURL(file).href)) as { readonly compare: Compare };
process.send?.(await compare());
