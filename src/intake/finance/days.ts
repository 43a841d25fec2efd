import type { Day } from "../../budget/actions";
import { monthOfName, monthPattern } from "../recognition/labels/month-names";
import { plainText } from "../recognition/labels/plain-text";
import { dateOfSerial } from "../reading/dates";
import type { SourceCell } from "../source-workbook";
import { isBlank } from "./cells";

const named = new RegExp(
  String.raw`^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?(\d{1,2})(?:st|nd|rd|th|er)?[ -](?:of )?(${monthPattern}),?[ -](\d{4})$`,
);
const namedUs = new RegExp(String.raw`^(${monthPattern}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$`);

/**
 * The day a cell states: a date, or a text such as "2019-12-31", "31/12/2019", "31.12.2019", "31 décembre 2019", "Dec 31, 2019".
 * In figures the day stands before the month, as in both working languages; "12/31/2019" can only be the 31st. A plain number is
 * a day where Excel counts one from 2000 to 2099: a table read from the open workbook gives dates so.
 */
export function dayOf(cell: SourceCell | undefined): Day | "blank" | "unreadable" {
  if (cell === undefined || isBlank(cell)) return "blank";
  const { value } = cell;
  if (value.kind === "date") return { year: value.year, month: value.month, day: value.day };
  if (value.kind === "number") return dayOfNumber(value.number);
  return value.kind === "text" ? dayOfText(plainText(value.text)) : "unreadable";
}

const firstDay = 36_526;
const lastDay = 73_050;

function dayOfNumber(number: number): Day | "unreadable" {
  if (number < firstDay || number >= lastDay) return "unreadable";
  const date = dateOfSerial(number, 1900);
  return date === null ? "unreadable" : { year: date.year, month: date.month, day: date.day };
}

function dayOfText(text: string): Day | "unreadable" {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ][\d:.z]+)?$/.exec(text);
  if (iso !== null) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(text);
  if (figures !== null) {
    const [first, second] = [Number(figures[1]), Number(figures[2])];
    const year = 2000 + (Number(figures[3]) % 2000);
    return second > 12 ? realDay(year, first, second) : realDay(year, second, first);
  }
  const words = named.exec(text);
  if (words !== null) return realDay(Number(words[3]), monthOfName(words[2] ?? ""), Number(words[1]));
  const american = namedUs.exec(text);
  return american === null
    ? "unreadable"
    : realDay(Number(american[3]), monthOfName(american[1] ?? ""), Number(american[2]));
}

function realDay(year: number, month: number, day: number): Day | "unreadable" {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : "unreadable";
}
