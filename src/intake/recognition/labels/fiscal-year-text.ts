import type { FiscalYear } from "../../../figures/figure";
import { fiscalYearFrom } from "../../../figures/period";

const consecutive = /(?<!\d|(?<![qt])\d[/-])(20\d\d) ?[/-] ?(20\d\d|\d\d)(?!\d|[/-]\d)/g;
const anySpan = /\d\d ?[/-] ?\d\d/;
const short = /\b(?:fy|fiscal year|ef|exercice|annee|af) ?'?(\d\d) ?[/-] ?(\d\d)(?!\d|[/-]\d)/g;

/**
 * The fiscal years that a plain text names: "2019/20", "2019-2020", "FY 19/20". "2019-2022" is a plan's span and names
 * none; "FY2020" could be two years and names none.
 */
export function fiscalYearsIn(text: string): readonly FiscalYear[] {
  if (!anySpan.test(text)) return [];
  const years: FiscalYear[] = [];
  const keep = (words: string, first: string, second: string) => {
    const start = startOf(first, second);
    if (start !== null) years.push(fiscalYearFrom(start));
    return words;
  };
  text.replace(consecutive, keep).replace(short, keep);
  return [...new Set(years)];
}

/** The text without the fiscal years it names; "1 July 2019 - 30 June" names none. */
export function withoutFiscalYears(text: string): string {
  const drop = (words: string, first: string, second: string) =>
    startOf(first, second) === null ? words : " ";
  return text.replace(consecutive, drop).replace(short, drop);
}

/** The year in which a fiscal year of these two begins; null where they do not follow each other. */
function startOf(first: string, second: string): number | null {
  const start = first.length === 2 ? 2000 + Number(first) : Number(first);
  const follows = Number(second) % 100 === (start + 1) % 100;
  return follows && (second.length === 2 || Number(second) === start + 1) ? start : null;
}
