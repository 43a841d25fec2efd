import type { Text } from "./text";

/** Messages of the findings of file, by code: what is the case, then what to do. */
export const fileFindings = {} satisfies Record<string, Text>;
