import type { Area, SheetId } from "../../engine";
import { invalidArgument } from "../../protocol/wire-error";
import { text } from "../arguments";
import type { HostContext } from "../context";
import { areaInWorkbook } from "./addresses";
import { RangeCells } from "./range-cells";

/** The area of an argument that must be a range. Throws InvalidArgument. */
export function areaOfRange(argument: unknown): Area {
  if (!(argument instanceof RangeCells)) throw invalidArgument();
  return argument.area;
}

/** The area of an argument that must be a range, or is an area already. */
export function areaOrRange(argument: unknown): Area {
  const isArea =
    typeof argument === "object" && argument !== null && "top" in argument && "sheet" in argument;
  return isArea ? (argument as Area) : areaOfRange(argument);
}

/** The area of an argument that may be a range or an address, with its worksheet or on the one given. */
export function areaOfArgument(context: HostContext, sheet: SheetId, argument: unknown): Area {
  return argument instanceof RangeCells
    ? argument.area
    : areaInWorkbook(context.engine, sheet, text(argument));
}
