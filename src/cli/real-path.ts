import { existsSync, realpathSync } from "node:fs";
import path from "node:path";

/** The path without links, also of a file that is not there yet. */
export function realPath(file: string): string {
  return existsSync(file) ? realpathSync(file) : path.resolve(file);
}
