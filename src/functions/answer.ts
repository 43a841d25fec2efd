/** What a function answers: a value, a spilled table, or an error with a message that Excel shows. */
export type Answer =
  | { readonly kind: "value"; readonly value: number | string }
  | { readonly kind: "table"; readonly rows: readonly (readonly (number | string)[])[] }
  /** #N/A: the question is sound, there is nothing to answer. */
  | { readonly kind: "not-available"; readonly message: string }
  /** #VALUE!: the question is wrong. */
  | { readonly kind: "invalid"; readonly message: string };

export const value = (content: number | string): Answer => ({ kind: "value", value: content });
export const table = (rows: readonly (readonly (number | string)[])[]): Answer => ({ kind: "table", rows });
export const notAvailable = (message: string): Answer => ({ kind: "not-available", message });
export const invalid = (message: string): Answer => ({ kind: "invalid", message });

/** True where two answers show the same, so that a cell need not be told again. */
export function sameAnswer(one: Answer, other: Answer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
