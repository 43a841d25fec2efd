import type { Place } from "../../figures/place";
import { numberOf } from "./cells";
import type { TableReader } from "./row-reader";
import { currencyCode } from "./units";

/** What one unit of a currency is worth in the budget's currency, with the cell that says so. */
export interface StatedRate {
  readonly currency: string;
  readonly rate: number;
  readonly place: Place;
}

/** The rates of a table (WcoRates), each as often as it is stated. */
export function readRates(reader: TableReader): readonly StatedRate[] {
  return reader.table.rows.flatMap((row): StatedRate[] => {
    const currency = currencyCode(reader.text(row, "currency"));
    const rate = numberOf(reader.cell(row, "rate"));
    const place = reader.place(row, "rate");
    if (currency === null || rate.kind === "blank") return [];
    if (rate.kind === "number" && rate.number > 0) return [{ currency, rate: rate.number, place }];
    reader.find("error", "rate-unreadable", place, { currency });
    return [];
  });
}
