import type { BuildRequest, Prepared } from "../build/build";
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
  readonly mapping: readonly MappingEntry[];
  readonly settings: WorkbookSettings;
}

export const nothingCollected: Collected = {
  request: null,
  prepared: null,
  mapping: [],
  settings: { settings: defaultSettings, period: null, language: null },
};
