export type Severity = "error" | "warning" | "info";

/**
 * Something an officer should know of a figure or a file: a value, not an exception.
 * The words live in `src/i18n` under `code`; `facts` fill the message's blanks.
 */
export interface Finding {
  readonly severity: Severity;
  /** Stable, language-free, kebab-case: `target-too-low`, `file-encrypted` ... */
  readonly code: string;
  /** Where: the file's name, the worksheet and the cell or range (A1), as far as known. */
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
  readonly facts?: Readonly<Record<string, string | number>> | undefined;
}
