import type { Finding } from "../../figures/finding";
import type { SourceSheet } from "../source-workbook";

/** What the readers of the several formats have in common. */
export interface ReadSheets {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SourceSheet[];
  /** Their file is still to be named. */
  readonly findings: readonly Finding[];
}

/** Called after each sheet with the number of those done and of all. */
export type OnProgress = (done: number, total: number) => void;
