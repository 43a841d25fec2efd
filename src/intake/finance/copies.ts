import type { Finding } from "../../figures/finding";
import { placeText, type Place } from "../../figures/place";

/**
 * Rows without those that another sheet or file states alike: a directorate's table and its copy in the central workbook count
 * once, with a warning. Like rows within one table are two rows: a directorate may have two posts of the same grade.
 */
export function withoutCopies<Row extends { readonly place: Place }>(
  rows: readonly Row[],
  contentOf: (row: Row) => string,
): { readonly kept: readonly Row[]; readonly findings: readonly Finding[] } {
  const first = new Map<string, Row>();
  const findings: Finding[] = [];
  const kept = rows.filter((row) => {
    const content = contentOf(row);
    const before = first.get(content);
    if (before === undefined) {
      first.set(content, row);
      return true;
    }
    const isSameTable = before.place.file === row.place.file && before.place.sheet === row.place.sheet;
    if (isSameTable) return true;
    const facts = { other: placeText(before.place) };
    findings.push({ severity: "warning", code: "finance-row-repeated", ...row.place, facts });
    return false;
  });
  return { kept, findings };
}
