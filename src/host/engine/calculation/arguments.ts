import type { FunctionArgument, FunctionDefinition, FunctionParameter } from "../engine";
import { type Constant, isError } from "../document/constants";
import type { Matrix } from "./call-state";

/** An argument as calculated: left out, or values; a single value is a matrix of one. Empty cells are null. */
export type CalculatedArgument = readonly (readonly (Constant | null)[])[] | null;

/** One call for each cell of the result: several where a single value is wanted and a range was given. */
export interface PreparedCalls {
  readonly rows: number;
  readonly columns: number;
  /** Row by row: the arguments, or the error that the cell has instead of a call. */
  readonly calls: readonly (readonly FunctionArgument[] | { readonly error: string })[];
}

/** The parameter that takes the argument; repeating parameters begin again. Undefined when there are too many. */
export function parameterOf(definition: FunctionDefinition, index: number): FunctionParameter | undefined {
  const { parameters } = definition;
  const repeats = parameters.findIndex(({ repeating }) => repeating);
  if (index < parameters.length || repeats < 0) return parameters[index];
  return parameters[repeats + ((index - repeats) % (parameters.length - repeats))];
}

/**
 * The arguments in the types that the function's parameters ask for, as Excel hands them over. An error among them is
 * the result of the call; what cannot be turned into the type is #VALUE!, and so is a wrong number of arguments.
 */
export function prepareCalls(
  definition: FunctionDefinition,
  given: readonly CalculatedArgument[],
): PreparedCalls {
  const parameters = given.map((_, index) => parameterOf(definition, index));
  const missing = definition.parameters.some(
    ({ optional, repeating }, index) => !optional && !repeating && index >= given.length,
  );
  if (missing || parameters.includes(undefined))
    return { rows: 1, columns: 1, calls: [{ error: "#VALUE!" }] };
  const single = given.filter((_, index) => parameters[index]?.matrix === false);
  const rows = Math.max(1, ...single.map((values) => values?.length ?? 1));
  const columns = Math.max(1, ...single.map((values) => values?.[0]?.length ?? 1));
  const calls = Array.from({ length: rows * columns }, (_, cell) => {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    return coercedArguments(given, parameters, row, column);
  });
  return { rows, columns, calls };
}

function coercedArguments(
  given: readonly CalculatedArgument[],
  parameters: readonly (FunctionParameter | undefined)[],
  row: number,
  column: number,
): readonly FunctionArgument[] | { readonly error: string } {
  const result: FunctionArgument[] = [];
  for (const [index, values] of given.entries()) {
    const parameter = parameters[index];
    if (values === null || parameter === undefined) {
      result.push(null);
      continue;
    }
    const part = parameter.matrix ? values : [[elementOf(values, row, column)]];
    const typed = part.map((line) => line.map((value) => coerced(value, parameter.type)));
    const error = typed.flat().find(isError);
    if (error !== undefined) return error;
    const plain = typed as (string | number | boolean | null)[][];
    result.push(parameter.matrix ? plain : (plain[0]?.[0] ?? null));
  }
  return result;
}

/** A row or column of one is used for all rows or columns; beyond the values there is #N/A. */
function elementOf(values: NonNullable<CalculatedArgument>, row: number, column: number): Constant | null {
  const line = values.length === 1 ? values[0] : values[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? { error: "#N/A" } : value;
}

function coerced(value: Constant | null, type: FunctionParameter["type"]): Constant | null {
  if (isError(value)) return value;
  switch (type) {
    case "any":
      return value;
    case "number":
      return asNumber(value);
    case "string":
      return value === null ? "" : typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
    case "boolean":
      return asBoolean(value);
  }
}

function asNumber(value: Exclude<Constant, { error: string }> | null): Constant {
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = Number(value);
  return value.trim() === "" || Number.isNaN(number) ? { error: "#VALUE!" } : number;
}

function asBoolean(value: Exclude<Constant, { error: string }> | null): Constant {
  if (value === null) return false;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  const word = value.trim().toUpperCase();
  return word === "TRUE" || word === "FALSE" ? word === "TRUE" : { error: "#VALUE!" };
}

/** The matrix with all rows as long as the longest; what is missing is #N/A, as Excel fills arrays up. */
export function rectangular(values: Matrix): Matrix {
  const columns = Math.max(0, ...values.map((line) => line.length));
  if (columns === 0) return [[{ error: "#VALUE!" }]];
  return values.map((line) =>
    Array.from({ length: columns }, (_, column) => line[column] ?? ({ error: "#N/A" } as const)),
  );
}
