import { monthPattern } from "../recognition/labels/month-names";

const quarter = "(?:quarter|trimestre|trim)";
const ordinal =
  "(?:[1-4](?:st|nd|rd|th|er|re|eme|e)|first|second|third|fourth|premier|deuxieme|troisieme|quatrieme)";

/** What changes in a file's name from one report to the next, in plain letters. */
const times = new RegExp(
  [
    String.raw`\d{1,2}[-_./ ]\d{1,2}[-_./ ]\d{4}`,
    String.raw`\d{4}[-_./ ]\d{2}[-_./ ]\d{2}(?!\d)`,
    String.raw`\d{4}(?:[-_/. ]\d{2,4})?`,
    ...[
      "[qt][1-4]",
      "[1-4][qt]",
      `${quarter}[-_. ]?[1-4]`,
      `${ordinal}[-_. ]?${quarter}`,
      // The full stop of the ending is no abbreviation's.
      monthPattern.replace(String.raw`\.?`, ""),
    ].map((time) => `(?<![a-z0-9])${time}(?![a-z0-9])`),
  ].join("|"),
  "g",
);

/**
 * The name under which the next report of its kind comes, `*` standing for years, dates, quarters and months:
 * "Report_Q1_2019-20.xlsx" is "Report_*.xlsx". A name that says nothing else stays, as `*.xlsx` would mean any file.
 */
export function fileNextTime(file: string): string {
  const name = file.normalize("NFC");
  const plain = Array.from({ length: name.length }, (_, at) => plainLetter(name.charAt(at))).join("");
  let next = "";
  let end = 0;
  for (const { index, 0: time } of plain.matchAll(times)) {
    next += `${name.slice(end, index)}*`;
    end = index + time.length;
  }
  next = (next + name.slice(end)).replace(/\*(?:[-_. ]*\*)+/g, "*");
  return /\p{L}/u.test(next.replace(/\.[^.]*$/, "")) ? next : file;
}

/** One letter for one, so that places in both texts agree. */
function plainLetter(letter: string): string {
  return letter.normalize("NFD").charAt(0).toLowerCase();
}
