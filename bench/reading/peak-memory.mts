/** Reads a file with one of the readers in a process of its own and sends the process's peak memory in bytes. */
import { readFileSync } from "node:fs";
import { readers } from "./readers";

const [, , name = "", file = ""] = process.argv;
const reader = readers[name as keyof typeof readers];
await reader(new Uint8Array(readFileSync(file)));
process.send?.(process.resourceUsage().maxRSS * 1024);
process.disconnect();
