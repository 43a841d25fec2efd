import type { Text } from "./text";

/** Messages of the findings of budget, by code: what is the case, then what to do. */
export const budgetFindings = {} satisfies Record<string, Text>;
