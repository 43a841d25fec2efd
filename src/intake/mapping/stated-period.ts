import { isPeriod } from "../../figures/period";
import type { Period } from "../../figures/figure";

const years = String.raw`(?:fy|ef|exercice)?\s*(\d{4})\s*[/–-]\s*(?:\d\d)?(\d\d)`;
const quarter = String.raw`[qt]\s*([1-4])`;
const between = String.raw`[\s/,–-]*`;
const yearFirst = new RegExp(`^${years}(?:${between}${quarter})?$`, "i");
const quarterFirst = new RegExp(`^${quarter}${between}${years}$`, "i");

/** The period that a mapping states: "2019/20-Q1" and its near spellings "2019-20 Q1", "T1 2019/2020"; null for others. */
export function statedPeriod(text: string): Period | null {
  const trimmed = text.trim();
  const forwards = yearFirst.exec(trimmed);
  const backwards = forwards === null ? quarterFirst.exec(trimmed) : null;
  const [first, second, number] =
    forwards === null ? [backwards?.[2], backwards?.[3], backwards?.[1]] : forwards.slice(1, 4);
  const period = `${first ?? ""}/${second ?? ""}${number === undefined ? "" : `-Q${number}`}`;
  return isPeriod(period) ? period : null;
}
