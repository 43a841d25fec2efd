import type { FileProgress, ImportedFile, ImportFile } from "../../intake/import-file";
import type { MappingEntry } from "../../intake/mapping";
import type { SourceWorkbook } from "../../intake/source-workbook";
import type { ImportWorkers } from "../../intake/worker";

/** Imports each file once for a mapping, in a worker, and remembers what came of it. */
export interface FileImports {
  readonly importFile: (
    file: ImportFile,
    mapping: readonly MappingEntry[],
    signal: AbortSignal,
    onProgress: FileProgress,
  ) => Promise<ImportedFile>;
  /** What came of a file; undefined while it has not been imported with this mapping. */
  readonly imported: (file: ImportFile, mapping: readonly MappingEntry[]) => ImportedFile | undefined;
  readonly workbookOf: (file: ImportFile) => Promise<SourceWorkbook | null>;
  /** Ends what is not needed now. */
  readonly rest: () => void;
}

interface Remembered {
  readonly mapping: readonly MappingEntry[];
  readonly imported: ImportedFile;
}

export function fileImports(workers: ImportWorkers): FileImports {
  const remembered = new WeakMap<ImportFile, Remembered>();
  const copies = new WeakMap<object, Blob>();

  const recall = (file: ImportFile, mapping: readonly MappingEntry[]): ImportedFile | undefined => {
    const known = remembered.get(file);
    return known?.mapping === mapping ? known.imported : undefined;
  };

  return {
    imported: recall,
    importFile: async (file, mapping, signal, onProgress) => {
      const known = recall(file, mapping);
      if (known !== undefined) return known;
      const copy = await withOwnCopy(file, copies);
      if ("problem" in copy) return unreadable(file, copy.problem);
      const imported = await workers.importFile(copy.file, { mapping }, { signal, onProgress });
      remembered.set(file, { mapping, imported });
      return imported;
    },
    workbookOf: async (file) => {
      const copy = await withOwnCopy(file, copies);
      return "problem" in copy ? null : (await workers.readFile(copy.file)).workbook;
    },
    rest: workers.rest,
  };
}

/** The file with a copy of its content, as a file on disk may be saved anew or removed while the pane still needs it. */
async function withOwnCopy(
  file: ImportFile,
  copies: WeakMap<object, Blob>,
): Promise<{ readonly file: ImportFile } | { readonly problem: string }> {
  if (!("bytes" in file) || file.bytes instanceof Uint8Array) return { file };
  try {
    const copy = copies.get(file.bytes) ?? new Blob([await file.bytes.arrayBuffer()]);
    copies.set(file.bytes, copy);
    return { file: { ...file, bytes: copy } };
  } catch (fault) {
    return { problem: fault instanceof Error ? fault.message : String(fault) };
  }
}

function unreadable({ name }: ImportFile, reason: string): ImportedFile {
  const finding = { severity: "error", code: "file-unreadable", file: name, facts: { reason } } as const;
  return { recognition: null, finance: null, findings: [finding] };
}
