import type { Finding } from "../../figures/finding";

/**
 * Stops the reading of a file or of one worksheet from deep inside the streams.
 * It never leaves this folder: `readWorkbook` turns it into a finding with the same code and facts.
 */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly facts: NonNullable<Finding["facts"]> = {},
  ) {
    super(code);
  }
}
