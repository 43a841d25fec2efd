import type { SourceCell } from "../../source-workbook";
import type { CellReading, DecimalMark } from "./cell-reading";
import { readFigureText } from "./figure-text";

/**
 * What a cell in a figure's place says; see {@link CellReading}. Numbers are taken as stored. A percentage without its
 * pair, a negative number, a date (a count or a pair that Excel turned into one), a fraction's format, a truth value,
 * an error and a formula without a stored result are asked.
 */
export function readFigureCell(cell: SourceCell | undefined, mark: DecimalMark): CellReading {
  if (cell === undefined) return { kind: "blank" };
  const { value } = cell;
  switch (value.kind) {
    case "text":
      return readFigureText(value.text, mark);
    case "number":
      return readNumber(value.number, cell.numberFormat ?? "");
    case "date":
      return asked("date-in-figure", `${value.year}-${two(value.month)}-${two(value.day)}`);
    case "boolean":
      return asked("figure-not-clear", String(value.boolean));
    case "error":
      return asked("cell-error", value.error);
    case "no-result":
      return asked("formula-without-result", `=${cell.formula ?? ""}`);
  }
}

function readNumber(number: number, format: string): CellReading {
  const shown = format.replace(/"[^"]*"|\\./g, "").split(";")[0] ?? "";
  if (shown.includes("%")) return asked("percentage-alone", `${Math.round(number * 1000) / 10} %`);
  if (/[?#]\/[?#\d]/.test(shown) && !Number.isInteger(number))
    return asked("fraction-format", String(number));
  if (number < 0) return asked("negative-figure", String(number));
  const remarks = /[#0?],+(?:[^#0?]|$)/.test(shown)
    ? [{ code: "format-hides-thousands", severity: "warning" as const, text: String(number) }]
    : [];
  return { kind: "reported", value: number, remarks };
}

function asked(code: string, text: string): CellReading {
  return { kind: "asked", remark: { code, severity: "warning", text } };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
