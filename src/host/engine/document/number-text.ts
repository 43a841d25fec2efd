import { SSF } from "@e965/xlsx";
import { type Constant, isError } from "./constants";

/** SheetJS types its formatter as anything. */
const { format } = SSF as {
  readonly format: (numberFormat: string, value: number | string | boolean) => string;
};

/** The value as a cell with the number format shows it. A format that cannot be read shows the value plainly. */
export function shownText(value: Constant | null, numberFormat: string): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "string" && !numberFormat.includes("@")) return value;
  try {
    return format(numberFormat === "" ? "General" : numberFormat, value);
  } catch {
    return format("General", value);
  }
}
