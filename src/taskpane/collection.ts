import type { BuildRequest } from "../build/build";
import type { Stored } from "../build/stored";
import type { ImportedFile, ImportFile } from "../intake/import-file";
import type { MappingEntry } from "../intake/mapping";
import type { Language } from "../i18n/text";
import { today } from "../i18n/today";
import type { Plan } from "../plan";
import type { FileImports } from "./collect/file-imports";
import { nothingCollected, type Collected } from "./collected";
import type { PaneActions, ToldOfFile } from "./step";

/** Files that are being read now: how many are done, and how far each of those at work is. */
export interface Reading {
  readonly done: number;
  readonly total: number;
  readonly files: readonly ImportFile[];
  /** What has come of files so far, by their names. */
  readonly imported: ReadonlyMap<string, ImportedFile>;
  readonly atWork: ReadonlyMap<string, { readonly done: number; readonly total: number } | null>;
}

export interface CollectionState {
  readonly collected: Collected;
  readonly reading: Reading | null;
  /** What went wrong that no finding says; null where nothing did. */
  readonly fault: string | null;
}

export interface Collection extends Omit<PaneActions, "goTo" | "written"> {
  readonly state: () => CollectionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Adds files to those collected; one of the same name takes the place of the earlier one. */
  readonly addFiles: (files: readonly ImportFile[]) => Promise<void>;
  readonly removeFile: (name: string) => Promise<void>;
  /** Forgets all files; what the workbook holds stays. */
  readonly startAgain: () => Promise<void>;
  /** Stops reading at once and keeps what has been read. */
  readonly cancel: () => Promise<void>;
  /** What the workbook's tables hold now. */
  readonly takeStored: (stored: Stored | null) => Promise<void>;
  readonly speak: (language: Language) => Promise<void>;
}

/** Workers that read at the same time: more would leave Excel itself too little of a small computer. */
const filesAtOnce = 2;

/** Progress is told at most so often, as each telling draws the list of files. */
const millisecondsBetweenTellings = 100;

/** What is wanted; everything else follows from it. */
type Wanted = Required<
  Pick<BuildRequest, "files" | "mapping" | "settings" | "language" | "stored" | "finance">
>;

/**
 * The files that an officer collects and what comes of them. Every change is worked out anew from what is wanted; what was
 * read before is not read again. A change that comes while files are read takes the place of that reading.
 */
export function createCollection(plan: Plan, imports: FileImports, language: Language): Collection {
  let wanted: Wanted = {
    files: [],
    mapping: nothingCollected.mapping,
    settings: nothingCollected.settings,
    language,
    stored: null,
    finance: null,
  };
  let state: CollectionState = { collected: nothingCollected, reading: null, fault: null };
  let running = new AbortController();
  const listeners = new Set<() => void>();

  const show = (change: Partial<CollectionState>): void => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };

  const renew = async (change: Partial<Wanted>): Promise<void> => {
    wanted = { ...wanted, ...change };
    running.abort();
    const own = new AbortController();
    running = own;
    const { files, mapping, settings, stored, finance } = wanted;
    if (files.length === 0 && (stored === null || stored.figures.length === 0)) {
      show({
        collected: { ...nothingCollected, mapping, settings, stored, finance },
        reading: null,
        fault: null,
      });
      return;
    }
    const request = requestFor(plan, wanted);
    const importedNow = (): ReadonlyMap<string, ImportedFile> =>
      new Map(
        files.flatMap((file) => {
          const one = imports.imported(file, mapping);
          return one === undefined ? [] : [[file.name, one] as const];
        }),
      );
    const telling = tellProgress((done, atWork) => {
      if (own.signal.aborted) return;
      show({ reading: { done, total: files.length, files, imported: importedNow(), atWork } });
    });
    try {
      // Reading, scoring and drawing are loaded with the first files: the first view stays small.
      const { prepare } = await import("../build/build");
      const prepared = await prepare(request, undefined, {
        atOnce: filesAtOnce,
        importOne: async (file) => {
          if (imports.imported(file, mapping) === undefined) telling.begin(file.name);
          const imported = await imports.importFile(file, mapping, own.signal, (done, total) => {
            telling.sheet(file.name, done, total);
          });
          telling.end(file.name);
          return imported;
        },
      });
      if (own.signal.aborted) return;
      const imported = importedNow();
      show({
        collected: { request, prepared, imported, mapping, settings, stored, finance },
        reading: null,
        fault: null,
      });
    } catch (fault) {
      // A newer change has taken over, or the officer cancelled: nothing went wrong.
      if (own.signal.aborted) return;
      show({ reading: null, fault: fault instanceof Error ? fault.message : String(fault) });
    } finally {
      telling.stop();
      if (!own.signal.aborted) imports.rest();
    }
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    addFiles: (added) => {
      const names = new Set(added.map(({ name }) => name));
      const all = [...wanted.files.filter(({ name }) => !names.has(name)), ...added];
      return renew({
        files: all.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
        finance: null,
      });
    },
    removeFile: (name) => renew({ files: wanted.files.filter((file) => file.name !== name), finance: null }),
    startAgain: () => renew({ files: [], finance: null }),
    cancel: () =>
      renew({
        files: wanted.files.filter((file) => imports.imported(file, wanted.mapping) !== undefined),
      }),
    changeMapping: (mapping) => renew({ mapping }),
    changeSettings: (settings) => renew({ settings }),
    changeFinance: (finance) => renew({ finance }),
    tellOfFile: (name, told) =>
      renew({
        files: wanted.files.map((file) => (file.name === name ? tell(file, told) : file)),
      }),
    takeStored: (stored) => {
      const { settings = null, mapping = null } = stored ?? {};
      return renew({
        stored,
        ...(settings === null ? {} : { settings }),
        ...(mapping === null || sameMapping(mapping) ? {} : { mapping }),
      });
    },
    speak: (spoken) => renew({ language: spoken }),
    workbookOf: async (name) => {
      const file = wanted.files.find((each) => each.name === name);
      return file === undefined ? null : imports.workbookOf(file);
    },
  };

  /** The same mapping must stay the same value: another one means reading every file again. */
  function sameMapping(mapping: readonly MappingEntry[]): boolean {
    return JSON.stringify(mapping) === JSON.stringify(wanted.mapping);
  }
}

function requestFor(plan: Plan, wanted: Wanted): BuildRequest {
  const { language } = wanted;
  return { ...wanted, plan, period: null, mode: "live", asOf: today(language), directorateSheets: false };
}

function tell(file: ImportFile, told: ToldOfFile): ImportFile {
  return { ...file, told: { ...file.told, ...told } };
}

interface Telling {
  readonly begin: (file: string) => void;
  readonly sheet: (file: string, done: number, total: number) => void;
  readonly end: (file: string) => void;
  readonly stop: () => void;
}

function tellProgress(tell: (done: number, atWork: Reading["atWork"]) => void): Telling {
  const atWork = new Map<string, { readonly done: number; readonly total: number } | null>();
  let done = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = null;
      tell(done, new Map(atWork));
    }, millisecondsBetweenTellings);
  };
  return {
    begin: (file) => {
      atWork.set(file, null);
      soon();
    },
    sheet: (file, sheets, of) => {
      atWork.set(file, { done: sheets, total: of });
      soon();
    },
    end: (file) => {
      done += 1;
      if (atWork.delete(file)) soon();
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
