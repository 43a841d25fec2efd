import type { BuildRequest, Prepared } from "../build/build";

/** What has been collected in this session of the pane: what was asked and what came of it. */
export interface Collected {
  readonly request: BuildRequest | null;
  readonly prepared: Prepared | null;
}

export const nothingCollected: Collected = { request: null, prepared: null };
