import type { ImportFile } from "../intake/import";
import type { MappingEntry } from "../intake/mapping";
import { cliText } from "../i18n/cli-text";
import { say, type Language } from "../i18n/text";
import type { Console } from "./console";
import { inputFiles } from "./input-files";
import { mappingFile } from "./mapping-file";

export interface Input {
  readonly files: readonly ImportFile[];
  /** Their real paths, which no output may have. */
  readonly paths: readonly string[];
  readonly mapping: readonly MappingEntry[];
  /** True where a path named nothing: the work goes on, the exit status says so. */
  readonly incomplete: boolean;
}

/** The workbooks and the mapping that a command names; null, with messages, where there is nothing to work on. */
export function readInput(
  command: {
    readonly paths: readonly string[];
    readonly mapping: string | null;
    readonly language: Language;
  },
  console: Console,
): Input | null {
  const mapping = mappingFile(command.mapping, command.language);
  if (!mapping.ok) {
    mapping.messages.forEach(console.message);
    return null;
  }
  const { files, messages } = inputFiles(command.paths, command.language);
  messages.forEach(console.message);
  if (files.length === 0) {
    if (messages.length === 0) console.message(say(cliText.noFiles, command.language));
    return null;
  }
  return {
    files,
    paths: files.map(({ path }) => path),
    mapping: mapping.mapping,
    incomplete: messages.length > 0,
  };
}
