import { readFileSync } from "node:fs";
import { cliText } from "../i18n/cli-text";
import { mappingFaultText } from "../i18n/mapping-faults";
import { say, type Language } from "../i18n/text";
import { parseMapping, type MappingEntry } from "../intake/mapping";

export type MappingFile =
  | { readonly ok: true; readonly mapping: readonly MappingEntry[] }
  | { readonly ok: false; readonly messages: readonly string[] };

/** The mapping in a mapping.json (design §6), or what is wrong with it, path by path. No file is an empty mapping. */
export function mappingFile(file: string | null, language: Language): MappingFile {
  if (file === null) return { ok: true, mapping: [] };
  const fault = (what: string): string => say(cliText.mappingFault, language, { path: file, fault: what });
  try {
    // Windows' own editors put a byte order mark before the text.
    const parsed = parseMapping(JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, "")));
    return parsed.ok
      ? { ok: true, mapping: parsed.mapping }
      : { ok: false, messages: parsed.faults.map((one) => fault(mappingFaultText(one, language))) };
  } catch (problem) {
    return { ok: false, messages: [fault(problem instanceof Error ? problem.message : String(problem))] };
  }
}
