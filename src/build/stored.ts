import type { Finance } from "../budget";
import type { TableRead, TablesRead } from "../excel/read-tables";
import { fromDataRows } from "../figures/data-rows";
import type { FiscalYear } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { latestPeriod, yearOf } from "../figures/period";
import { readFinance, workbookOfTables } from "../intake/finance";
import { parseMapping, type MappingEntry } from "../intake/mapping";
import type { Plan } from "../plan/types";
import { parseSettings, type WorkbookSettings } from "../scoring";
import { storedFigures, type StoredFigures } from "./import/stored-figures";

/** What the workbook's own tables hold: earlier imports, what officers changed in them by hand, mapping and settings. */
export interface Stored extends StoredFigures {
  readonly finance: Finance | null;
  /** Null where there is no such table. */
  readonly mapping: readonly MappingEntry[] | null;
  readonly settings: WorkbookSettings | null;
  readonly findings: readonly Finding[];
}

/** Reads what tables hold; null where there are none. What of them cannot be understood is left out with a finding. */
export function storedFrom({ data, settings, mapping, finance }: TablesRead, plan: Plan): Stored | null {
  if (data === null && settings === null && mapping === null && finance === undefined) return null;
  const read = data === null ? null : fromDataRows(data.columns, data.rows, plan, data);
  const { figures, byHand, unread } = storedFigures(data, plan);
  const stated = parseSettings(settings?.rows ?? [], plan);
  const mapped = mappingOf(mapping);
  const financed = finance === undefined ? null : readFinance([workbookOfTables("", finance)], asked());
  return {
    figures,
    byHand,
    unread,
    finance: financed === null || financed.tableCount === 0 ? null : financed.finance,
    mapping: mapping === null ? null : mapped.mapping,
    settings: settings === null ? null : stated,
    findings: [
      ...(read?.findings ?? []),
      ...stated.findings,
      ...mapped.findings,
      ...(financed?.findings ?? []),
    ],
  };

  function asked(): { readonly plan: Plan; readonly year: FiscalYear } {
    const [first = "2019/20"] = plan.years;
    const period = stated.period ?? latestPeriod(figures);
    return { plan, year: period === null ? (first as FiscalYear) : yearOf(period) };
  }
}

/** The rows of the table WcoMapping; a blank row is none, one that cannot be understood a finding. */
function mappingOf(table: TableRead | null): {
  readonly mapping: readonly MappingEntry[];
  readonly findings: readonly Finding[];
} {
  const mapping: MappingEntry[] = [];
  const findings: Finding[] = [];
  table?.rows.forEach((cells, index) => {
    const stated = table.columns.flatMap((column, at) => {
      const cell = cells[at] ?? null;
      return cell === null ? [] : [[column, fieldOf(column, cell)] as const];
    });
    if (stated.length === 0) return;
    const parsed = parseMapping([Object.fromEntries(stated)]);
    if (parsed.ok) mapping.push(...parsed.mapping);
    else {
      const reason = parsed.faults
        .map(({ path, facts }) => `${path.replace("[0].", "")}: ${facts.text ?? "–"}`)
        .join("; ");
      const cell = `A${table.firstRow + index}`;
      findings.push({
        severity: "error",
        code: "mapping-row-unreadable",
        sheet: table.sheet,
        cell,
        facts: { reason },
      });
    }
  });
  return { mapping, findings };
}

/** Excel turns a text such as 2019 into a number; texts stay texts, and a truth value may be written as one. */
function fieldOf(column: string, cell: string | number | boolean): string | number | boolean {
  if (column === "scale") return typeof cell === "string" ? Number(cell) : cell;
  if (column === "cumulative") return typeof cell === "string" ? cell.toLowerCase() === "true" : cell;
  return String(cell);
}
