import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cliText } from "../i18n/cli-text";
import { say, type Language } from "../i18n/text";
import { realPath } from "./real-path";

/** Writes a file and its folders; null, or one line that says why not. An input file is never written over. */
export function writeOutput(
  file: string,
  content: string | Uint8Array,
  inputs: readonly string[],
  language: Language,
): string | null {
  if (inputs.includes(realPath(file))) return say(cliText.overwritesInput, language, { path: file });
  try {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    writeFileSync(file, content);
    return null;
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    return say(cliText.unwritable, language, { path: file, reason });
  }
}
