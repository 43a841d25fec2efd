import type { FiscalYear } from "../../../figures/figure";
import { fiscalYearFrom } from "../../../figures/period";

const consecutive = /(?<!\d|\d[/-])(20\d\d) ?[/-] ?(20\d\d|\d\d)(?!\d|[/-]\d)/g;
const anySpan = /\d\d ?[/-] ?\d\d/;
const short = /\b(?:fy|fiscal year|ef|exercice|annee|af) ?'?(\d\d) ?[/-] ?(\d\d)(?!\d|[/-]\d)/g;

/**
 * The fiscal years that a plain text names: "2019/20", "2019-2020", "FY 19/20". "2019-2022" is a plan's span and names
 * none; "FY2020" could be two years and names none.
 */
export function fiscalYearsIn(text: string): readonly FiscalYear[] {
  if (!anySpan.test(text)) return [];
  const years: FiscalYear[] = [];
  for (const [, first = "", second = ""] of [...text.matchAll(consecutive), ...text.matchAll(short)]) {
    const start = first.length === 2 ? 2000 + Number(first) : Number(first);
    if (Number(second) % 100 === (start + 1) % 100 && (second.length === 2 || Number(second) === start + 1)) {
      years.push(fiscalYearFrom(start));
    }
  }
  return [...new Set(years)];
}

/** The text without the fiscal years it names. */
export function withoutFiscalYears(text: string): string {
  return text.replace(consecutive, " ").replace(short, " ");
}
