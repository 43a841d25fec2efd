import { budgetKinds, type BudgetKind, type BudgetLine } from "../../budget/types";
import { plainText } from "../recognition/labels/plain-text";
import { centsOf, textOf, yesOrNo } from "./cells";
import { directorateOfRow, yearOfRow, type TableReader } from "./row-reader";

const kindWords: Readonly<Record<BudgetKind, RegExp>> = {
  staff: /^(?:staff|personnel|salar|payroll|remunerat|traitement|effectif|depenses? de personnel)/,
  project: /^(?:project|projet|programme|earmarked)/,
  operating: /^(?:operat|running|fonctionnement|exploitation|other|autre|general|frais)/,
};

/**
 * The budget lines of a table (WcoBudget). A row without an amount that can be read is an error and not a line; an unknown
 * kind counts as operating, so that staff time never splits what may not be staff.
 */
export function readLines(reader: TableReader): readonly BudgetLine[] {
  return reader.table.rows.flatMap((row) => readLine(reader, row) ?? []);
}

function readLine(reader: TableReader, row: number): BudgetLine | null {
  const line = reader.text(row, "line");
  const place = reader.place(row, "amount");
  const unit = reader.table.units.get(reader.table.columns.get("amount") ?? -1) ?? "";
  const cents = centsOf(reader.cell(row, "amount"), scaleOf(unit));
  if (cents === "blank") {
    if (line !== "" && reader.text(row, "kind") !== "")
      reader.find("warning", "amount-missing", place, { line });
    return null;
  }
  if (cents === "unreadable") {
    reader.find("error", "amount-unreadable", place, { line, text: textOf(reader.cell(row, "amount")) });
    return null;
  }
  if (line === "") {
    reader.find("error", "budget-line-without-code", place, { amount: cents / 100 });
  }
  const year = yearOfRow(reader, row);
  if (year === undefined) {
    reader.find("warning", "budget-year-missing", place, { line, year: reader.asked.year });
  }
  return {
    year: year ?? reader.asked.year,
    directorate: directorateOfRow(reader, row),
    // A line without a code can have no share, but its amount is part of the budget all the same.
    line: line === "" ? (place.cell ?? "") : line,
    kind: kindOfRow(reader, row),
    cents,
    currency: currencyOf(reader, row, unit),
    isCorrection: isCorrection(reader, row),
    place,
  };
}

function kindOfRow(reader: TableReader, row: number): BudgetKind {
  const stated = reader.text(row, "kind");
  const kind = budgetKinds.find((each) => kindWords[each].test(plainText(stated)));
  if (kind === undefined && reader.table.columns.has("kind")) {
    const facts = { line: reader.text(row, "line"), text: stated };
    reader.find("warning", "budget-kind-unknown", reader.place(row, "kind"), facts);
  }
  return kind ?? "operating";
}

/** Marked in a column of its own, or in the words of its kind: "Operating (correction)". */
function isCorrection(reader: TableReader, row: number): boolean {
  const marked = reader.text(row, "correction");
  return (
    (marked !== "" && yesOrNo(marked) !== false) || /correct|rectif/.test(plainText(reader.text(row, "kind")))
  );
}

const currencies: readonly (readonly [string, RegExp])[] = [
  ["EUR", /eur|€/],
  ["USD", /usd|us\$|\$|dollar/],
  ["CHF", /chf|franc/],
  ["GBP", /gbp|£|pound/],
  ["JPY", /jpy|¥|yen/],
];

/** The row's currency, else the one its amount's header states, else the euro, in which the WCO's budget is. */
function currencyOf(reader: TableReader, row: number, unit: string): string {
  return (
    currencyCode(reader.text(row, "currency")) ??
    currencies.find(([, words]) => words.test(unit))?.[0] ??
    "EUR"
  );
}

/** A currency as its ISO code; a code that is not known is kept, null where there is none. */
export function currencyCode(text: string): string | null {
  if (text === "") return null;
  const plain = plainText(text);
  return currencies.find(([, words]) => words.test(plain))?.[0] ?? text.toUpperCase();
}

/** What a header's unit multiplies amounts by: "thousand EUR", "en milliers d'euros", "kEUR". */
function scaleOf(unit: string): number {
  if (/million/.test(unit)) return 1_000_000;
  return /thousand|milliers|'?000\b|\bk ?(?:eur|€)/.test(unit) ? 1000 : 1;
}
