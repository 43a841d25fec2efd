import { learnMapping, noKpi, type MappingEntry, type MappingRole } from "../../intake/mapping";
import type { RecognisedColumn } from "../../intake/recognition/recognition";
import type { SourceWorkbook } from "../../intake/source-workbook";
import type { KpiId } from "../../plan/types";
import type { Proposal } from "./proposals";

/**
 * The mapping that says which KPI a whole row is about: an entry per column of figures of its table, with the role of the
 * column and the period of its header. Empty where the columns alone do not tell the roles (a block of rows, KPIs
 * across): there an officer points at ranges.
 */
export function rowCorrection(
  workbook: SourceWorkbook,
  proposal: Proposal,
  kpi: KpiId,
): readonly MappingEntry[] {
  const { sheet } = proposal;
  return figureColumns(proposal).flatMap((column): readonly MappingEntry[] => {
    const role = roleOf(column);
    if (role === null) return [];
    const range = `${lettersOf(column)}${rowOf(proposal)}`;
    const entry = learnMapping(workbook, { sheet, range, role, kpi, cumulative: column.cumulative });
    return entry === null ? [] : [entry];
  });
}

/** The mapping that says that a row holds no figures of the plan: one entry over its columns of figures. */
export function rowIgnored(workbook: SourceWorkbook, proposal: Proposal): readonly MappingEntry[] {
  const { sheet, cell } = proposal;
  const columns = figureColumns(proposal).map(lettersOf);
  const [first, last] = [columns[0], columns.at(-1)];
  const row = rowOf(proposal);
  const range = first === undefined || last === undefined ? cell : `${first}${row}:${last}${row}`;
  const entry = learnMapping(workbook, { sheet, range, role: "pair", kpi: noKpi });
  return entry === null ? [] : [entry];
}

function figureColumns({ table }: Proposal): readonly RecognisedColumn[] {
  return (table?.columns ?? []).filter(({ use }) => use === "figures");
}

function lettersOf({ address }: RecognisedColumn): string {
  return address.replace(/\d.*$/, "");
}

function rowOf({ cell }: Proposal): string {
  return /\d+/.exec(cell)?.[0] ?? "";
}

/** What a column is for; a column of both is a pair such as "12 / 15". Null where the column does not say. */
function roleOf({ roles }: RecognisedColumn): MappingRole | null {
  const [first, second] = roles;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return roles.includes("actual") && roles.includes("target") ? "pair" : null;
}
