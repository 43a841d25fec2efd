import type { Finance } from "../budget";
import type { FiscalYear } from "../figures/figure";
import type { MappingEntry } from "../intake/mapping";
import type { SourceWorkbook } from "../intake/source-workbook";
import type { WorkbookSettings } from "../scoring";
import type { Collected } from "./collected";

/** The steps in their order; each can be left and taken up again, none is forced. */
export const steps = ["collect", "map", "check", "score", "write", "finance"] as const;
export type Step = (typeof steps)[number];

/** What a step is given: what has been collected so far, and what it may do about it. */
export interface StepProps {
  readonly collected: Collected;
  readonly pane: PaneActions;
}

export interface PaneActions {
  /** Shows another step. */
  readonly goTo: (step: Step) => void;
  /** Takes another mapping: the collected files are read again with it. Resolves when `collected` is renewed. */
  readonly changeMapping: (mapping: readonly MappingEntry[]) => Promise<void>;
  /** Takes other settings: everything is scored again. Resolves when `collected` is renewed. */
  readonly changeSettings: (settings: WorkbookSettings) => Promise<void>;
  /** Tells what a file does not state. Resolves when `collected` is renewed. */
  readonly tellOfFile: (file: string, told: ToldOfFile) => Promise<void>;
  /** Takes changed shares or scenarios, until other files are collected; null: those of the files or the workbook again. */
  readonly changeFinance: (finance: Finance | null) => Promise<void>;
  /** To be called once tables were written: `collected.stored` is read again. */
  readonly written: () => Promise<void>;
  /** The cells of a collected file, read anew: for showing surroundings and learning a mapping. Null: cannot be read. */
  readonly workbookOf: (file: string) => Promise<SourceWorkbook | null>;
}

/** What an officer says of a file that does not say it itself. */
export interface ToldOfFile {
  readonly directorate?: string;
  readonly fiscalYear?: FiscalYear;
}
