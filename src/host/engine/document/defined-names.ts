import { EngineError } from "../engine-error";
import { columnIndex, COLUMN_LIMIT } from "../area";

const LONGEST = 255;

/** @throws EngineError InvalidArgument for a name that Excel refuses, "SP5" and "R1C1" among them: they are addresses */
export function assertDefinedName(name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > LONGEST || isAddress(name)) {
    throw new EngineError("InvalidArgument", `"${name}" cannot be a defined name.`);
  }
}

function isAddress(name: string): boolean {
  const letters = /^([A-Za-z]{1,3})[0-9]{1,7}$/.exec(name)?.[1];
  if (letters !== undefined) return columnIndex(letters) < COLUMN_LIMIT;
  return /^(?:[Rr]|[Cc]|[Rr][0-9]*[Cc][0-9]*|[Rr][0-9]+|[Cc][0-9]+)$/.test(name);
}
