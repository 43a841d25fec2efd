import type { CellValue, ConditionalFormat, Engine, SheetId } from "../../engine";
import { holds } from "../../engine";
import { colorScaleOf } from "./color-scale";

/** What conditional formats add to the look of a cell. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** Length of a data bar, 0 to 1. */
  readonly bar?: { readonly share: number; readonly color: string };
}

/** A worksheet's rules, ready to be asked of many cells. */
export type ConditionalLooks = (row: number, column: number, value: CellValue) => ConditionalLook;

/** The looks that rules over cell values give; rules that need a formula or icons are left to real Excel. */
export function conditionalLooks(engine: Engine, sheet: SheetId): ConditionalLooks {
  const rules = engine.conditionalFormats
    .list(sheet)
    .map((rule) => ({ rule, scale: colorScaleOf(engine, sheet, rule) }));
  return (row, column, value) => {
    const applying = rules.filter(({ rule }) => holds(rule.area, row, column));
    const match = applying.find(({ rule }) => rule.type === "cellIs" && compares(rule, value));
    const bar = applying.find(({ rule }) => rule.type === "dataBar")?.rule;
    const scale = typeof value === "number" ? applying.find((one) => one.scale !== null)?.scale : null;
    const { fill = scale && typeof value === "number" ? scale(value) : undefined, font } =
      match?.rule.style ?? {};
    return {
      ...(fill === undefined ? {} : { fill }),
      ...(font?.color === undefined ? {} : { color: font.color }),
      ...(font?.bold === undefined ? {} : { bold: font.bold }),
      ...(bar !== undefined && typeof value === "number" ? { bar: barOf(bar, value) } : {}),
    };
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
