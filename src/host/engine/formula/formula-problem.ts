import { syntaxProblem } from "./syntax";
import { tokenize } from "./tokens";

/** What is wrong with a formula's form ("=SUM(A1"), in a few words; null when it can be calculated. */
export const formulaProblem = (formula: string): string | null => syntaxProblem(tokenize(formula));
