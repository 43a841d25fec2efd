import type { Text } from "./text";

/** Messages of the findings of scoring, by code: what is the case, then what to do. */
export const scoringFindings = {} satisfies Record<string, Text>;
