import { numberOf } from "./cells";
import { currencyCode } from "./units";
import type { TableReader } from "./row-reader";

/** What one unit of each currency is worth in the budget's currency, as a table states it (WcoRates). */
export function readRates(reader: TableReader): ReadonlyMap<string, number> {
  const rates = new Map<string, number>();
  for (const row of reader.table.rows) {
    const currency = currencyCode(reader.text(row, "currency"));
    const rate = numberOf(reader.cell(row, "rate"));
    if (currency === null || rate.kind === "blank") continue;
    if (rate.kind === "number" && rate.number > 0) rates.set(currency, rate.number);
    else reader.find("error", "rate-unreadable", reader.place(row, "rate"), { currency });
  }
  return rates;
}
