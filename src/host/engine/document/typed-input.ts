import type { Constant } from "./constants";

/** What Excel takes a typed text for, and the number format it gives a cell that has none. */
export interface TypedInput {
  readonly value: Constant;
  readonly numberFormat?: string;
}

const ERRORS = /^#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!)$/i;

/**
 * Reads a typed text as Excel does with English (United States) settings: numbers with thousands separators, percent
 * or currency signs, dates, times, truth values, errors. Anything else is the text itself.
 */
export function readTyped(text: string, today: Date = new Date()): TypedInput {
  const trimmed = text.trim();
  if (trimmed === "") return { value: text };
  if (/^(TRUE|FALSE)$/i.test(trimmed)) return { value: trimmed.toUpperCase() === "TRUE" };
  if (ERRORS.test(trimmed)) return { value: { error: trimmed.toUpperCase() } };
  // Most texts are words.
  if (!/\d/.test(trimmed)) return { value: text };
  return readNumber(trimmed) ?? readTime(trimmed) ?? readDate(trimmed, today) ?? { value: text };
}

const NUMBER =
  /^(\()?([+-])?(\$)?([+-])?((?:\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?)(?:[eE]([+-]?\d{1,3}))?(%)?(\))?$/;

function readNumber(text: string): TypedInput | null {
  const found = NUMBER.exec(text);
  if (found === null) return null;
  const [, open, sign, currency, innerSign, digits = "", fraction = "", exponent, percent, close] = found;
  if (!/\d/.test(digits) || (open === undefined) !== (close === undefined)) return null;
  if ((open !== undefined || innerSign !== undefined) && sign !== undefined) return null;
  const negative = sign === "-" || innerSign === "-" || open !== undefined;
  const size = Number(digits.replaceAll(",", "") + (exponent === undefined ? "" : `e${exponent}`));
  const value = ((negative ? -1 : 1) * size) / (percent === undefined ? 1 : 100);
  if (!Number.isFinite(value)) return null;
  const whole = fraction.length <= 1;
  if (percent !== undefined) return { value, numberFormat: whole ? "0%" : "0.00%" };
  if (exponent !== undefined) return { value, numberFormat: "0.00E+00" };
  if (currency !== undefined) {
    return { value, numberFormat: whole ? "$#,##0_);[Red]($#,##0)" : "$#,##0.00_);[Red]($#,##0.00)" };
  }
  return digits.includes(",") ? { value, numberFormat: whole ? "#,##0" : "#,##0.00" } : { value };
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])[Mm])?$/;

function readTime(text: string): TypedInput | null {
  const found = TIME.exec(text);
  if (found === null) return null;
  const [, hours, minutes, seconds, half] = found;
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  if (minute > 59 || second > 59 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  const afternoon = half?.toLowerCase() === "p";
  const ofDay = half === undefined ? hour : (hour % 12) + (afternoon ? 12 : 0);
  const format = (seconds === undefined ? "h:mm" : "h:mm:ss") + (half === undefined ? "" : " AM/PM");
  return { value: (ofDay * 3600 + minute * 60 + second) / 86_400, numberFormat: format };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEAR_FIRST = /^(\d{4})\s*[-/]\s*(\d{1,2})\s*[-/]\s*(\d{1,2})$/;
const MONTH_FIRST = /^(\d{1,2})\s*[-/]\s*(\d{1,2})\s*[-/]\s*(\d{2}|\d{4})$/;
const NO_YEAR = /^(\d{1,2})\s*[-/]\s*(\d{1,2})$/;
const DAY_MONTH = new RegExp(String.raw`^(\d{1,2})[\s-]+${MONTH}(?:[\s,-]+(\d{2}|\d{4}))?$`, "i");
const MONTH_DAY = new RegExp(String.raw`^${MONTH}\s+(\d{1,2}),\s*(\d{4})$`, "i");
const MONTH_YEAR = new RegExp(String.raw`^${MONTH}[\s-]+(\d{2}|\d{4})$`, "i");

function readDate(text: string, today: Date): TypedInput | null {
  const thisYear = today.getFullYear();
  const month = (word = ""): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  let found = YEAR_FIRST.exec(text);
  if (found) return date(Number(found[1]), Number(found[2]), Number(found[3]), "m/d/yyyy");
  found = MONTH_FIRST.exec(text);
  if (found) return date(fullYear(found[3]), Number(found[1]), Number(found[2]), "m/d/yyyy");
  found = NO_YEAR.exec(text);
  if (found) return date(thisYear, Number(found[1]), Number(found[2]), "d-mmm");
  found = DAY_MONTH.exec(text);
  if (found) {
    const [year, format] = found[3] === undefined ? [thisYear, "d-mmm"] : [fullYear(found[3]), "d-mmm-yy"];
    return date(year, month(found[2]), Number(found[1]), format);
  }
  found = MONTH_DAY.exec(text);
  if (found) return date(Number(found[3]), month(found[1]), Number(found[2]), "d-mmm-yy");
  found = MONTH_YEAR.exec(text);
  return found ? date(fullYear(found[2]), month(found[1]), 1, "mmm-yy") : null;
}

/** Two digits mean 1930 to 2029, as in Excel. */
function fullYear(text = ""): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function date(year: number, month: number, day: number, numberFormat: string): TypedInput | null {
  const time = Date.UTC(year, month - 1, day);
  const parsed = new Date(time);
  if (year < 1900 || parsed.getUTCMonth() !== month - 1 || parsed.getUTCDate() !== day) return null;
  const days = Math.round((time - EPOCH) / DAY);
  // Excel counts a 29 February 1900 that never was.
  return { value: days <= 60 ? days - 1 : days, numberFormat };
}
