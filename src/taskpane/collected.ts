import type { Finance } from "../budget";
import type { BuildRequest, Prepared } from "../build/build";
import type { Stored } from "../build/stored";
import type { ImportedFile } from "../intake/import-file";
import type { MappingEntry } from "../intake/mapping";
import { defaultSettings, type WorkbookSettings } from "../scoring";

/**
 * What has been collected: the files and what came of them, the mapping, the settings. It survives a change of step, and
 * what the workbook's tables hold (figures, mapping, settings) survives closing the pane.
 */
export interface Collected {
  /** What was asked of the main job; null while there is nothing. */
  readonly request: BuildRequest | null;
  /** Figures, findings and scores; `prepared.files` says how each file was understood. */
  readonly prepared: Prepared | null;
  /** What came of each file of the request, by its name. */
  readonly imported: ReadonlyMap<string, ImportedFile>;
  readonly mapping: readonly MappingEntry[];
  readonly settings: WorkbookSettings;
  /** What the workbook's tables hold, as they stand now; null where it has none. */
  readonly stored: Stored | null;
  /** The finance tables as an officer has changed them; null while they are as the files or the workbook state them. */
  readonly finance: Finance | null;
}

export const nothingCollected: Collected = {
  request: null,
  prepared: null,
  imported: new Map(),
  mapping: [],
  settings: { settings: defaultSettings, period: null, language: null },
  stored: null,
  finance: null,
};
