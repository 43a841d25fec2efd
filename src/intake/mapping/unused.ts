import type { Finding } from "../../figures/finding";
import { groupBy } from "../recognition/group-by";
import { isForFile, type MappingEntry } from "./mapping";

/** What a mapping says of files that are not there: probably a misspelt name, else a file still to come. */
export function unusedMapping(
  mapping: readonly MappingEntry[],
  files: readonly string[],
): readonly Finding[] {
  const unused = mapping.filter((entry) => !files.some((file) => isForFile(entry, file)));
  return [...groupBy(unused, ({ file }) => file)].map(([file, entries]) => ({
    severity: "warning",
    code: "mapping-not-used",
    facts: { text: file, count: entries.length },
  }));
}
