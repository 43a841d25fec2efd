/** Where a command says things, so that tests can listen. */
export interface Console {
  /** A line of the result. */
  readonly print: (line: string) => void;
  /** A line about the work: findings, where files are, what went wrong. */
  readonly message: (line: string) => void;
  /** Draws how far reading has come; silent where nobody watches. */
  readonly progress: (label: string) => (done: number, total: number, file: string | null) => void;
  readonly colors: boolean;
  readonly width: number;
}
