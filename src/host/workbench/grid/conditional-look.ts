import type { CellValue, ConditionalFormat } from "../../engine";
import { holds } from "../../engine";

/** What conditional formats add to the look of a cell. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** Length of a data bar, 0 to 1. */
  readonly bar?: { readonly share: number; readonly color: string };
}

/** The look that rules over cell values give a cell; rules that need a formula are left to real Excel. */
export function conditionalLook(
  rules: readonly ConditionalFormat[],
  row: number,
  column: number,
  value: CellValue,
): ConditionalLook {
  const applying = rules.filter((rule) => holds(rule.area, row, column));
  const match = applying.find((rule) => rule.type === "cellIs" && compares(rule, value));
  const bar = applying.find(({ type }) => type === "dataBar");
  const { fill, font } = match?.style ?? {};
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(font?.color === undefined ? {} : { color: font.color }),
    ...(font?.bold === undefined ? {} : { bold: font.bold }),
    ...(bar !== undefined && typeof value === "number" ? { bar: barOf(bar, value) } : {}),
  };
}

function compares({ operator, formulas = [] }: ConditionalFormat, value: CellValue): boolean {
  const [one, other] = formulas.map(constant);
  if (one === undefined) return false;
  switch (operator) {
    case "equal":
      return typeof value === "string" && typeof one === "string"
        ? value.toLowerCase() === one.toLowerCase()
        : value === one;
    case "greaterThanOrEqual":
      return typeof value === "number" && value >= Number(one);
    case "lessThan":
      return typeof value === "number" && value < Number(one);
    case "between":
      return typeof value === "number" && value >= Number(one) && value <= Number(other);
    default:
      return false;
  }
}

function constant(formula: string): string | number {
  const text = /^=?"(.*)"$/s.exec(formula)?.[1];
  return text === undefined ? Number(formula.replace(/^=/, "")) : text.replaceAll('""', '"');
}

function barOf({ options = {} }: ConditionalFormat, value: number): { share: number; color: string } {
  const highest = Number((options["maximum"] as { value?: unknown } | undefined)?.value ?? 1) || 1;
  const color = typeof options["color"] === "string" ? options["color"] : "#9DB9D6";
  return { share: Math.min(1, Math.max(0, value / highest)), color };
}
