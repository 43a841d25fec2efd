import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { cliText } from "../i18n/cli-text";
import { say, type Language } from "../i18n/text";

export interface InputFile {
  /** Without its folder: what sources name. */
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

const workbookName = /\.(xlsx|xlsm|xlsb|xls|ods)$/i;

/**
 * The workbooks that the paths name, folders with everything below them, in the order of their names; each file once.
 * What cannot be read is a message and the rest is read all the same. Excel's own lock files (~$name) are passed over.
 */
export function inputFiles(
  paths: readonly string[],
  language: Language,
): { readonly files: readonly InputFile[]; readonly messages: readonly string[] } {
  const messages: string[] = [];
  const found = new Map<string, InputFile>();
  for (const given of paths) {
    const workbooks = workbooksAt(given);
    if (workbooks === null) messages.push(say(cliText.notThere, language, { path: given }));
    else if (workbooks.length === 0) messages.push(say(cliText.emptyFolder, language, { path: given }));
    for (const file of workbooks ?? []) {
      try {
        const real = realpathSync(file);
        if (!found.has(real)) {
          found.set(real, {
            name: path.basename(file),
            path: real,
            bytes: new Uint8Array(readFileSync(file)),
          });
        }
      } catch (problem) {
        const reason = problem instanceof Error ? problem.message : String(problem);
        messages.push(say(cliText.unreadable, language, { path: file, reason }));
      }
    }
  }
  return { files: [...found.values()], messages };
}

/** The workbooks below a folder, or the file itself whatever its name; null where there is neither. */
function workbooksAt(given: string): readonly string[] | null {
  const state = statSync(given, { throwIfNoEntry: false });
  if (state === undefined) return null;
  if (!state.isDirectory()) return [given];
  return readdirSync(given, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && workbookName.test(entry.name) && !entry.name.startsWith("~$"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort((one, other) => (one < other ? -1 : 1));
}
