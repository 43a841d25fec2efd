import type { SourceValue } from "../source-workbook";

export type DateValue = Extract<SourceValue, { kind: "date" }>;

const dayInMilliseconds = 86_400_000;
/** 9999-12-31, the last day that Excel shows. */
const lastSerial = 2_958_465;
/** Excel's own limit for the code of a number format. */
const longestFormat = 255;
/** Days between the first days of the two date systems, 1900 and 1904. */
const systemsApart = 1462;

/**
 * Whether a number format shows a date. Times of day and durations ("h:mm", "[h]:mm") are numbers: they name no day.
 *
 * @example isDateFormat('dd/mm/yyyy') // true
 * @example isDateFormat('0.0 "days"') // false
 */
export function isDateFormat(code: string): boolean {
  // Quoted and escaped characters, colours, conditions and locales say nothing of the kind; the first section
  // is the one for positive numbers.
  const [bare = ""] = code
    .slice(0, longestFormat)
    .replace(/"[^"]*"?|\\.|[_*]./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .replace(/general|am\/pm|a\/p/gi, "")
    .split(";");
  if (/[#0?]/.test(bare.replace(/s\.0+/gi, "s"))) return false;
  if (/[dye]/i.test(bare)) return true;
  // "m" beside hours or seconds is minutes.
  return /m/i.test(bare) && !/[hs]/i.test(bare) && !/\[m+\]/i.test(bare);
}

/**
 * The day a serial number stands for; null outside the days that Excel shows. A serial of the 1900 system counts
 * 29 February 1900, which never was, as day 60; day 0 is shown as 0 January 1900. The serial is kept as stored.
 */
export function dateOfSerial(serial: number, dateSystem: 1900 | 1904): DateValue | null {
  const days = Math.floor(serial) + (dateSystem === 1904 ? systemsApart : 0);
  if (days < 0 || serial < 0 || days > lastSerial) return null;
  if (days === 60) return { kind: "date", serial, year: 1900, month: 2, day: 29 };
  if (days === 0) return { kind: "date", serial, year: 1900, month: 1, day: 0 };
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * dayInMilliseconds);
  return {
    kind: "date",
    serial,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/**
 * A date or a time of day written out in ISO 8601, as strict OOXML and OpenDocument store them: a date, or for a
 * time alone the part of a day as a number. Null where the text is neither.
 *
 * @example valueOfIsoText("2019-09-30", 1900) // the date 30 September 2019, serial 43738
 * @example valueOfIsoText("12:00:00", 1900) // the number 0.5
 */
export function valueOfIsoText(text: string, dateSystem: 1900 | 1904): SourceValue | null {
  const match = isoText.exec(text.trim());
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  if (match[1] === undefined) return match[4] === undefined ? null : { kind: "number", number: time };
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / dayInMilliseconds;
  const serial = (days <= 60 ? days - 1 : days) + time - (dateSystem === 1904 ? systemsApart : 0);
  const date = dateOfSerial(serial, dateSystem);
  return date?.year === year && date.month === month && date.day === day ? date : null;
}

const isoText = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;
