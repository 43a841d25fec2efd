import type { Text } from "./text";

/** Messages of the findings of recognition, by code: what is the case, then what to do. */
export const recognitionFindings = {} satisfies Record<string, Text>;
