/** One figure of ours beside an alternative, both measured in the same run on the same machine. */
export interface Comparison {
  /** What was measured: "1,000,000 figures into a scorecard". */
  readonly subject: string;
  /** Less is better for `ms`, `MB` and `kB` (gzipped), more for `/s`. */
  readonly unit: "ms" | "MB" | "kB" | "/s";
  readonly ours: number;
  /** What ours stands beside: "SheetJS". */
  readonly alternative: string;
  readonly theirs: number;
}

/** Every file directly in `bench/` exports this as `compare`; it throws where both ways do not agree. */
export type Compare = () => readonly Comparison[] | Promise<readonly Comparison[]>;
