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
    return apartFromDigits(value, numberFormat) ?? format("General", value);
  }
}

/** Quoted text, an escaped sign, a colour or condition in brackets; or what is looked for: percent signs, spaces, sections. */
const signs = /"[^"]*"|[\\_*].|\[[^\]]*\]|[%;\u00a0\u202f]/gsu;

/**
 * SheetJS knows a percent sign only right behind its digits; French formats have a space between ("0.0\ %"). The sign is
 * made a text, and the value a hundred times itself. Null where that is not it.
 */
function apartFromDigits(value: Constant, numberFormat: string): string | null {
  if (typeof value !== "number") return null;
  const percents = [0];
  const quoted = numberFormat.replace(signs, (sign) => {
    if (sign === ";") percents.push(0);
    if (sign === "%") percents.push((percents.pop() ?? 0) + 1);
    return /^[%\u00a0\u202f]$/u.test(sign) ? `"${sign}"` : sign;
  });
  const section = value < 0 && percents.length > 1 ? 1 : value === 0 && percents.length > 2 ? 2 : 0;
  try {
    return format(quoted, value * 100 ** (percents[section] ?? 0));
  } catch {
    return null;
  }
}
